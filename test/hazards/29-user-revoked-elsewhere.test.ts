import { describe, expect, test } from 'vitest';
import type { Proof, Session } from '../../src/shared/session';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { eventually, passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { sessionOf, snapshotOf, startAndOpen } from './snapshot-of';

/** Longer than anything the app does by itself where nothing is due, in milliseconds. */
const nothingHappens = 3000;
const keeping = { regionId: 'local', mode: 'observe', storage: 'keychain' } as const;

describe('a user whose token is held here', () => {
  const stage = fileStage(
    async (one) => {
      // Nothing is checked by itself in this time but what there is a reason to check.
      await one.set({ pollSeconds: 3600 });
      await one.startFresh();
      await hold('Mara', 'fake-token-mara');
      await hold('Jonas', 'fake-token-jonas');
    },
    { cloud: { rateLimit: { allowed: 100_000, windowSeconds: 60 } } },
  );
  const tokens = new Map<string, string>();
  const hold = async (label: string, token: string): Promise<void> => {
    tokens.set(label, token);
    const added = await sendCommand(stage().app.window.page, 'addSession', { token, label, ...keeping });
    expect(added).toMatchObject({ ok: true });
  };
  /** Somebody of Mara's organization, with a token for each label that is held here. */
  const colleague = async (...labels: readonly string[]): Promise<string> => {
    const { cloud } = stage();
    const mara = cloud.users.find(({ id }) => id === cloud.token('mara').userId);
    const [user] = cloud.control.addUsers(mara?.organizationId ?? '', 1);
    for (const label of labels) await hold(label, cloud.control.issueToken({ user: user?.id }).secret);
    return user?.id ?? '';
  };
  /** What an administrator does at another computer, with a token that is not held here. */
  const revokeElsewhere = async (userId: string): Promise<void> => {
    const { cloud } = stage();
    const { secret } = cloud.control.issueToken({ user: cloud.token('mara').userId });
    const headers = { Authorization: `Bearer ${secret}` };
    const { ok } = await fetch(`${cloud.origin}/api/v2/tokens/${userId}`, { method: 'DELETE', headers });
    expect(ok).toBe(true);
  };
  const check = async (label: string): Promise<Session['status']> => {
    const { id } = await sessionOf(stage().app, label);
    await sendCommand(stage().app.window.page, 'checkSession', { sessionId: id });
    return statusOf(label);
  };
  const statusOf = async (label: string): Promise<Session['status']> => (await sessionOf(stage().app, label)).status;
  /** What the cloud was asked with a session's token. */
  const asked = (
    label: string,
  ): readonly { readonly status?: number | undefined; readonly correlationId: string }[] => {
    const { cloud } = stage();
    const { id } = cloud.token(tokens.get(label) ?? '');
    return cloud.requests.filter(({ tokenId }) => tokenId === id);
  };
  /** Holds a proof to it: it is an answer that the cloud itself gave to this very session's token. */
  const isTheirs = (label: string, { correlationId }: Proof): void => {
    const refusals = asked(label).filter(({ status }) => status === 401);
    expect(refusals.map((one) => one.correlationId)).toContain(correlationId);
  };
  const revoke = async (userId: string): Promise<UserRevocation> => {
    const { id } = await sessionOf(stage().app, 'Mara');
    const sent = await sendCommand(stage().app.window.page, 'revokeUser', { sessionId: id, userId });
    expect(sent).toMatchObject({ ok: true });
    return revocationOf(userId);
  };
  const revocationOf = async (userId: string): Promise<UserRevocation> => {
    const found = (await snapshotOf(stage().app)).userRevocations.find((one) => one.userId === userId);
    if (found === undefined) throw new Error('Nobody asked for this user');
    return found;
  };
  const proofOf = ({ outcome }: UserRevocation): unknown => ('proof' in outcome ? outcome.proof : undefined);

  test('and revoked at another computer is called ended session by session, each by its own 401', async () => {
    const userId = await colleague('First', 'Second');
    const { cloud, notifications, keychain } = stage();
    // A session that the app itself has just used is checked once more: from here on nobody asks.
    await passTime(2500);
    cloud.clearRequests();
    await revokeElsewhere(userId);
    await passTime(nothingHappens);
    // Nobody has told the app, and it does not pretend to know.
    expect([(await statusOf('First')).kind, (await statusOf('Second')).kind]).toEqual(['active', 'active']);
    for (const [label, other] of [['First', 'Second'], ['Second']] as const) {
      const status = await check(label);
      if (status.kind !== 'ended') throw new Error(`${label} is ${status.kind}`);
      expect(status.reason).toBe('rejected');
      isTheirs(label, status.proof);
      // The end of one is no proof of the other's.
      if (other !== undefined) expect([(await statusOf(other)).kind, asked(other)]).toEqual(['active', []]);
    }
    await notifications.titled(/^Second has ended$/);
    for (const label of ['Mara', 'Jonas']) expect((await check(label)).kind).toBe('active');
    expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    // A cloud that was mistaken can be asked again: what ended elsewhere stays in the keychain until it is removed here.
    expect(await keychain.sessions()).toHaveLength(4);
  });

  test('and revoked while the app did not run is found out at its start, by a 401', async () => {
    const userId = await colleague('Away');
    await stage().app.stop();
    await revokeElsewhere(userId);
    stage().cloud.clearRequests();
    await startAndOpen(stage());
    const status = await eventually('it has ended', async () => {
      const found = await statusOf('Away');
      return found.kind === 'ended' && found;
    });
    isTheirs('Away', status.proof);
    for (const label of ['Mara', 'Jonas']) await expect.poll(async () => (await statusOf(label)).kind).toBe('active');
  });

  test('and revoked from here with a 200 that was not carried out is not called revoked', async () => {
    const userId = await colleague('Spared');
    const { cloud } = stage();
    const lies = [
      cloud.control.fail(200, { method: 'DELETE', path: `/api/v2/tokens/${userId}`, body: 'empty' }),
      cloud.control.fail(200, { method: 'DELETE', token: tokens.get('Spared'), body: 'empty' }),
    ];
    const asking = await revoke(userId);
    expect(asking.outcome.kind).toBe('accepted');
    await eventually('a proof was looked for in vain', async () => {
      const status = await statusOf('Spared');
      return status.kind === 'unconfirmed' && status.aliveAt !== undefined;
    });
    await passTime(nothingHappens);
    expect((await statusOf('Spared')).kind).toBe('unconfirmed');
    expect(proofOf(await revocationOf(userId))).toBeUndefined();
    for (const lie of lies) lie.remove();
    const status = await eventually(
      'it is proven',
      async () => {
        const found = await statusOf('Spared');
        return found.kind === 'revoked' && found;
      },
      30_000,
    );
    isTheirs('Spared', status.proof);
    // It was ended by a request of its own: that says nothing of the user's other tokens.
    expect(proofOf(await revocationOf(userId))).toBeUndefined();
  });

  test('and revoked from here with an answer that was lost is what the session’s own answer says it is', async () => {
    const { cloud } = stage();
    const lose = (userId: string, when: 'before' | 'after') =>
      cloud.control.dropAnswer({ method: 'DELETE', path: `/api/v2/tokens/${userId}`, when });
    const [done, notDone] = [await colleague('Done'), await colleague('Not done')];
    const losses = [lose(done, 'after'), lose(notDone, 'before')];
    for (const userId of [done, notDone]) expect((await revoke(userId)).outcome.kind).toBe('unknown');
    expect([(await statusOf('Done')).kind, (await statusOf('Not done')).kind]).toEqual(['active', 'active']);
    const ended = await check('Done');
    if (ended.kind !== 'ended') throw new Error(`Done is ${ended.kind}`);
    isTheirs('Done', ended.proof);
    const { id } = await sessionOf(stage().app, 'Done');
    expect(proofOf(await revocationOf(done))).toMatchObject({ sessionId: id, proof: ended.proof });
    expect((await check('Not done')).kind).toBe('active');
    expect(proofOf(await revocationOf(notDone))).toBeUndefined();
    for (const loss of losses) loss.remove();
    const status = await eventually(
      'it was sent again and is proven',
      async () => {
        const found = await statusOf('Not done');
        return found.kind === 'revoked' && found;
      },
      60_000,
    );
    isTheirs('Not done', status.proof);
    expect(proofOf(await revocationOf(notDone))).toMatchObject({ proof: status.proof });
  });
});
