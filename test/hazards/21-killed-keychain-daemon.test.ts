import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import { DesktopBus } from '../driver/desktop-bus';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { clients, signInWorld, tokensOf } from '../e2e/sign-in-world';
import { sessionOf, snapshotOf } from './snapshot-of';
import { amount, seed } from './thoroughness';

const rounds = amount(8, 80);
/** From before the first message of a write to after its last: an add takes about this long here, in milliseconds. */
const spanMs = 120;
/** From the message that brings the item, seen on the bus, to after the one that reads it back, in milliseconds. */
const writeMs = 20;
const keeping = { regionId: 'local', mode: 'observe', storage: 'keychain' } as const;

describe('a keychain daemon that is killed in the middle of a write', () => {
  const random = seededRandom(seed);
  const stage = fileStage(
    async (one) => {
      const bus = await DesktopBus.join(one.desktop.env);
      await bus.watchCalls('org.freedesktop.Secret.Collection', ({ member }) => {
        if (member === 'CreateItem') onWrite();
      });
      await one.startFresh();
    },
    {
      cloud: { seed: signInWorld, rateLimit: { allowed: 100_000, windowSeconds: 60 } },
    },
  );

  let onWrite = (): void => undefined;
  /**
   * Kills it after a while of work, and starts it again once the work has its answer. Three times of four the while begins
   * with the message that brings an item, so that most kills meet a write.
   */
  const killDuring = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const { desktop } = stage();
    const written = new Promise<void>((resolve) => (onWrite = resolve));
    const isAimed = random() < 0.75;
    const answer = work();
    await (isAimed ? written : wait(random() * spanMs));
    if (isAimed) await wait(random() ** 2 * writeMs);
    process.kill(desktop.keyring.pid ?? 0, 'SIGKILL');
    const outcome = await answer;
    await desktop.stopKeyring();
    await desktop.startKeyring();
    return outcome;
  };
  /** Every session that is kept has its item, and every item its session. */
  const isWhole = async (): Promise<boolean> => {
    const { sessions } = await snapshotOf(stage().app);
    const items = await stage().keychain.sessions();
    const [ids, accounts] = [sessions.map(({ id }) => id), items.map(({ account }) => account)];
    if (ids.toSorted().join() !== accounts.toSorted().join()) throw new Error(JSON.stringify({ ids, accounts }));
    return true;
  };
  const add = (token: string): ReturnType<typeof sendCommand> =>
    sendCommand(stage().app.window.page, 'addSession', { token, label: '', ...keeping });
  const issued = (): string => {
    const { cloud } = stage();
    const [user] = cloud.control.addUsers(cloud.organizations[0]?.id ?? '', 1);
    return cloud.control.issueToken({ user: user?.id }).secret;
  };

  it('leaves a new session there as a whole or not at all, as its person is told, and takes the next', async () => {
    const outcomes: boolean[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const token = issued();
      const added = await killDuring(() => add(token));
      const next = await add(issued());
      expect(next).toMatchObject({ ok: true });
      await eventually('list and keychain are the same', isWhole, 15_000);
      const kept = (await stage().keychain.sessions()).some(({ secret }) => secret.includes(token));
      expect(kept).toBe(added.ok);
      outcomes.push(added.ok);
      for (const { id } of (await snapshotOf(stage().app)).sessions) {
        await sendCommand(stage().app.window.page, 'forgetSession', { sessionId: id });
      }
      await eventually('all is forgotten', async () => (await stage().keychain.sessions()).length === 0);
    }
    // The kills met writes, and not only what comes after them.
    expect(outcomes).toContain(false);
  });

  it('leaves the old token or the new one of a renewal, both alive, and has the new one in the end', async () => {
    const { app, cloud, keychain } = stage();
    const { id: clientId, secret: clientSecret } = clients.machine;
    const given = { clientId, clientSecret, keepSecret: true, label: 'Machine', ...keeping };
    expect(await sendCommand(app.window.page, 'signInAsClient', given)).toMatchObject({ ok: true });
    const { id } = await sessionOf(app, 'Machine');
    for (let round = 0; round < rounds; round += 1) {
      await killDuring(() => sendCommand(app.window.page, 'renewSession', { sessionId: id }));
      const found = await keychain.sessions();
      expect(found).toHaveLength(1);
      const { accessToken } = JSON.parse(found[0]?.secret ?? '{}') as Readonly<Record<string, string>>;
      expect(tokensOf(cloud, clients.machine).map(({ secret }) => secret)).toContain(accessToken);
      expect(await sendCommand(app.window.page, 'renewSession', { sessionId: id })).toMatchObject({ ok: true });
      const last = tokensOf(cloud, clients.machine).at(-1)?.secret ?? '';
      await eventually('the newest is kept', async () => (await keychain.sessions())[0]?.secret.includes(last));
    }
    expect((await sessionOf(app, 'Machine')).status.kind).toBe('active');
  });
});
