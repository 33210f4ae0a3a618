import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import { eventually, passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { KillLedger, type Standing } from './kill-ledger';
import { snapshotOf, startAndOpen } from './snapshot-of';
import { amount, seed } from './thoroughness';

const kills = amount(5, 40);
const keeping = { regionId: 'local', label: '', mode: 'observe', storage: 'keychain' } as const;

describe('the running app, killed at random', () => {
  const stage = fileStage((one) => one.startFresh(), {
    cloud: { rateLimit: { allowed: 100_000, windowSeconds: 60 } },
  });

  it(`loses nothing and orphans nothing in ${kills} kills, and does what was asked in the end`, async () => {
    const { cloud, keychain, dataFolder } = stage();
    const random = seededRandom(seed);
    const ledger = new KillLedger({ folder: dataFolder, keychain, cloud });
    const look = (): Promise<readonly Standing[]> => eventually('all is as it has to be', () => ledger.check(), 20_000);
    for (let kill = 0; kill < kills; kill += 1) {
      const { page } = stage().app.window;
      const standing = await look();
      const live = standing.filter(({ entry }) => entry.fate === undefined);
      const one = live[Math.floor(random() * live.length)];
      const kind = (['add', 'revoke', 'add', 'forget'] as const)[kill % 4] ?? 'add';
      if (kind === 'add' || one === undefined) {
        const [user] = cloud.control.addUsers(cloud.organizations[0]?.id ?? '', 1);
        const { secret: token } = cloud.control.issueToken({ user: user?.id });
        ledger.note(user?.id ?? '', 'asked for');
        void sendCommand(page, 'addSession', { token, ...keeping }).catch(() => undefined);
      } else {
        ledger.note(one.owner, kind === 'forget' ? 'to be forgotten' : 'to be revoked');
        const about = { sessionId: one.entry.id };
        const name = kind === 'forget' ? 'forgetSession' : 'revokeSession';
        void sendCommand(page, name, about).catch(() => undefined);
      }
      await passTime(Math.floor(random() * 200));
      stage().app.signal('SIGKILL');
      await stage().app.ends();
      await startAndOpen(stage());
      await eventually('the keychain has answered', async () =>
        (await snapshotOf(stage().app)).sessions.every(({ status }) => status.kind !== 'locked'),
      );
    }
    await look();
    await eventually('every revocation is proven', async () =>
      (await ledger.index()).every(({ fate }) => fate?.kind !== 'unconfirmed'),
    );
    const last = await look();
    expect(last.length).toBeGreaterThan(0);
  });
});
