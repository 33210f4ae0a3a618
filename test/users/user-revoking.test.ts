import { describe, expect, test } from 'vitest';
import { localRegion } from '../../src/shared/region';
import type { Session } from '../../src/shared/session';
import { runningCloud } from '../demo/running-cloud';
import { asked } from '../sessions/cloud-life';
import { userSetting } from './user-life';

const started = async (...tokens: readonly string[]) => {
  const here = await userSetting();
  const life = await here.live();
  const sessions: Session[] = [];
  for (const token of tokens) sessions.push(await life.add(token));
  asked(here.cloud);
  const userOf = (token: string): string => here.cloud.token(token).userId ?? '';
  const kinds = () => sessions.map((session) => life.statusOf(session)?.kind);
  const idOf = (token: string): string => sessions[tokens.indexOf(token)]?.id ?? '';
  return { ...here, life, userOf, kinds, idOf, outcome: life.outcome };
};

const DELETE = { method: 'DELETE' } as const;

describe('revoking a user', () => {
  test('ends their sessions held here, each by its own proof, and no others', async () => {
    const { cloud, clock, machine, life, userOf, kinds, idOf, outcome } = await started('mara', 'tomas', 'aiko');
    const user = userOf('tomas').toUpperCase();
    const asked1 = await life.revoking.revoke(idOf('mara'), ` ${user} `);
    expect(asked1).toMatchObject({ ok: true });
    const proof = { by: 'DELETE', code: 'bad.credentials', correlationId: expect.any(String) as string };
    expect(outcome()).toEqual({
      kind: 'accepted',
      at: clock.now(),
      status: 204,
      correlationId: expect.any(String) as string,
      heldSessionIds: [idOf('tomas')],
      // The session was refused without having been revoked by itself: that is what proves the user's revocation.
      proof: { at: clock.now(), sessionId: idOf('tomas'), proof },
    });
    expect(kinds()).toEqual(['active', 'revoked', 'active']);
    expect(life.store.get(idOf('tomas'))?.status).toMatchObject({ proof: { by: 'DELETE', code: 'bad.credentials' } });
    expect(asked(cloud)).toEqual([`DELETE tokens/${userOf('tomas')} 204`, 'DELETE tokens/me 401']);
    await life.power.quiet();
    expect([...machine.keychain.items.keys()].toSorted()).toEqual([idOf('mara'), idOf('aiko')].toSorted());
  });

  test('who is oneself ends the session that asked for it, and every other one of the same user', async () => {
    const { cloud, life, userOf, idOf } = await started('mara', 'aiko');
    for (let copy = 0; copy < 9; copy += 1) {
      await life.add(cloud.control.issueToken({ user: userOf('mara') }).id);
    }
    await life.revoking.revoke(idOf('mara'), userOf('mara'));
    const revoked = life.store.all().filter(({ status }) => status.kind === 'revoked');
    expect(revoked).toHaveLength(10);
    expect(life.store.get(idOf('aiko'))?.status.kind).toBe('active');
  });

  test('leaves a session alone that someone of the same id has in another cloud', async () => {
    const { cloud, live, machine } = await userSetting();
    const elsewhere = await runningCloud();
    const regions = [localRegion(cloud.origin), { ...localRegion(elsewhere.origin), id: 'elsewhere' }];
    const life = await live({ regions });
    const mine = await life.add('mara');
    const { secret } = elsewhere.control.issueToken({ user: elsewhere.token('mara').userId });
    const theirs = await life.add('mara', { token: secret, regionId: 'elsewhere' });
    expect(theirs.person?.id).toBe(mine.person?.id);
    await life.revoking.revoke(mine.id, mine.person?.id ?? '');
    expect([life.statusOf(mine)?.kind, life.statusOf(theirs)?.kind]).toEqual(['revoked', 'active']);
    await life.power.quiet();
    expect([...machine.keychain.items.keys()]).toEqual([theirs.id]);
  });

  test('without the permission says which one is missing, and ends nothing', async () => {
    const { life, userOf, kinds, idOf, outcome } = await started('aiko', 'tomas');
    await life.revoking.revoke(idOf('aiko'), userOf('tomas'));
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { kind: 'forbidden' } });
    expect(JSON.stringify(outcome())).toContain('oauth:token:delete');
    expect(kinds()).toEqual(['active', 'active']);
  });

  test('whom Genesys does not know ends nothing', async () => {
    const { life, idOf, outcome } = await started('mara');
    await life.revoking.revoke(idOf('mara'), '00000000-0000-4000-8000-000000000000');
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { kind: 'not-found' } });
  });

  test.each(['', 'me', '../users/me', 'fake-token-mara', '0c6f0f7e52a84f0e9d5b0d7e8a5f2c11'])(
    'named %j is refused before anything is sent',
    async (user) => {
      const { cloud, life, idOf } = await started('mara');
      const failure = { kind: 'malformed-user-id' };
      expect(await life.revoking.revoke(idOf('mara'), user)).toEqual({ ok: false, failure });
      expect([asked(cloud), life.revoking.all()]).toEqual([[], []]);
    },
  );

  test.each([
    ['whose answer was lost is not known to be done', 'after', 'ended'],
    ['whose request was lost is not known to be done', 'before', 'active'],
  ] as const)('%s, and a check finds out what is true here', async (_, when, found) => {
    const { cloud, life, userOf, kinds, idOf, outcome } = await started('mara', 'tomas');
    cloud.control.dropAnswer({ ...DELETE, when });
    await life.revoking.revoke(idOf('mara'), userOf('tomas'));
    expect([outcome().kind, kinds()]).toEqual(['unknown', ['active', 'active']]);
    await life.check.run(idOf('tomas'), { thorough: false });
    expect(kinds()[1]).toBe(found);
  });

  test('whose request was lost is not proven by a session that died of a DELETE of its own, whose answer was lost too', async () => {
    const { cloud, life, userOf, kinds, idOf, outcome } = await started('mara', 'tomas');
    cloud.control.dropAnswer({ ...DELETE, path: `/api/v2/tokens/${userOf('tomas')}`, when: 'before' });
    cloud.control.dropAnswer({ ...DELETE, path: '/api/v2/tokens/me', when: 'after' });
    await life.revoking.revoke(idOf('mara'), userOf('tomas'));
    await life.revocation.revoke(idOf('tomas'));
    expect(kinds()).toEqual(['active', 'unconfirmed']);
    await life.revocation.prove(idOf('tomas'));
    expect(kinds()).toEqual(['active', 'revoked']);
    expect(life.store.get(idOf('tomas'))?.status).not.toHaveProperty('accepted');
    expect(outcome().kind).toBe('unknown');
    expect(outcome()).not.toHaveProperty('proof');
  });

  test('meeting a sick cloud is not known to be done, meeting a limit is known not to be', async () => {
    const { cloud, life, userOf, idOf, outcome } = await started('mara');
    cloud.control.fail(503, { ...DELETE, count: 1 });
    await life.revoking.revoke(idOf('mara'), userOf('tomas'));
    expect(outcome()).toMatchObject({ kind: 'unknown', failure: { kind: 'server' } });
    cloud.control.fail(429, { ...DELETE, count: 1, retryAfter: 5 });
    await life.revoking.revoke(idOf('mara'), userOf('aiko'));
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { kind: 'rate-limited' } });
    await cloud.close();
    // A connection that was kept open may be found closed only now, when nobody knows how far the request came.
    await life.revoking.revoke(idOf('mara'), userOf('elise'));
    await life.revoking.revoke(idOf('mara'), userOf('pavel'));
    expect(outcome()).toMatchObject({ kind: 'failed', failure: { kind: 'network', cause: 'refused' } });
  });

  test('by a double click is asked for once', async () => {
    const { cloud, life, userOf, idOf } = await started('mara');
    const click = () => life.revoking.revoke(idOf('mara'), userOf('tomas'));
    const [first, second] = await Promise.all([click(), click()]);
    expect(first).toEqual(second);
    expect([asked(cloud).length, life.revoking.all().length]).toEqual([1, 1]);
  });

  test('with a session that is dead, unknown or without its secret says so and asks nobody', async () => {
    const { cloud, machine, live, life, userOf, idOf } = await started('mara');
    const user = userOf('tomas');
    expect(await life.revoking.revoke('no such session', user)).toMatchObject({
      failure: { kind: 'unknown-session' },
    });
    await life.power.quiet();
    machine.keychain.items.clear();
    const without = await live();
    expect(await without.revoking.revoke(idOf('mara'), user)).toMatchObject({
      failure: { kind: 'secret-missing' },
    });
    cloud.control.endToken('mara');
    await life.check.run(idOf('mara'), { thorough: false });
    asked(cloud);
    expect(await life.revoking.revoke(idOf('mara'), user)).toMatchObject({ failure: { kind: 'session-not-live' } });
    expect(asked(cloud)).toEqual([]);
  });
});
