import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSeed, startDemoCloud, type DemoCloud, type DemoOAuthClient } from '../../src/demo';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import { buildWorker, type BuiltWorker } from '../credentials/built-worker';
import { startKeychain, type PrivateKeychain } from '../credentials/private-keychain';
import { Keychain } from '../driver/keychain';
import { clients } from '../e2e/sign-in-world';
import { KillLedger, type Standing } from './kill-ledger';
import { buildKillProgram, type KillOrder, type KillProgram, type KillTask } from './kill-life';
import { amount, seed } from './thoroughness';

const kills = amount(30, 1000);
/** Held at once at most: many enough for each kind of task, few enough for a fast keychain. */
const most = 5;

let worker: BuiltWorker;
let program: KillProgram;
let desktop: PrivateKeychain;
let cloud: DemoCloud;
let folder: string;
const machines = Array.from({ length: kills }, (_, at): DemoOAuthClient => ({
  ...clients.machine,
  id: randomUUID(),
  name: `Sync ${at}`,
}));

beforeAll(async () => {
  [worker, program, desktop, cloud] = await Promise.all([
    buildWorker(),
    buildKillProgram(),
    startKeychain(),
    startDemoCloud({
      seed: { ...defaultSeed, clients: [...defaultSeed.clients, ...machines] },
      rateLimit: { allowed: 1_000_000, windowSeconds: 60 },
    }),
  ]);
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterAll(async () => {
  program.remove();
  await Promise.all([worker.remove(), desktop.stop(), cloud.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const random = seededRandom(seed);
const oneOf = <Value>(from: readonly Value[]): Value | undefined => from[Math.floor(random() * from.length)];

/** A task for a life, and whose session it is about. */
const choose = (standing: readonly Standing[]): { readonly task: KillTask; readonly owner: string } => {
  const [live, renewing] = [
    standing.filter(({ entry }) => entry.fate === undefined),
    standing.filter(({ entry }) => entry.fate === undefined && entry.renewsWith === 'client-secret'),
  ];
  const wanted = oneOf(['add', 'sign-in', 'renew', 'renew', 'revoke', 'forget'] as const);
  const from = wanted === 'renew' ? renewing : wanted === 'revoke' ? live : standing;
  const found = oneOf(from);
  const isFull = standing.length >= most;
  if (found !== undefined && (isFull || (wanted !== 'add' && wanted !== 'sign-in'))) {
    const kind = wanted === 'renew' || wanted === 'revoke' ? wanted : 'forget';
    return { task: { kind, sessionId: found.entry.id }, owner: found.owner };
  }
  if (standing.length > 0 && isFull) return choose(standing);
  const machine = machines.pop();
  if (wanted === 'sign-in' && machine !== undefined) {
    const { id, secret = '' } = machine;
    return { task: { kind: 'sign-in', clientId: id, clientSecret: secret }, owner: id };
  }
  const [user] = cloud.control.addUsers(cloud.organizations[0]?.id ?? '', 1);
  const { secret } = cloud.control.issueToken({ user: user?.id });
  return { task: { kind: 'add', token: secret }, owner: user?.id ?? '' };
};

/** At a step for every other, so that each step is met; for the rest at any moment, so that what is between is met. */
const whenToDie = (): Pick<KillOrder, 'lastStep' | 'lastMs'> =>
  random() < 0.5 ? { lastStep: Math.floor(random() * 14) } : { lastMs: Math.floor(random() * 90) };

const wishes = {
  add: ['asked for', 'held'],
  'sign-in': ['asked for', 'held'],
  renew: ['held', 'held'],
  revoke: ['to be revoked', 'being revoked'],
  forget: ['to be forgotten', 'forgotten'],
} as const;

describe('an app that is killed at random', () => {
  test(`loses no token, orphans no secret and forgets no revocation in ${kills} kills`, async () => {
    const places = { folder, keychain: new Keychain(desktop.env), cloud };
    const ledger = new KillLedger(places);
    const met = new Map<string, number>();
    const order = { origin: cloud.origin, folder, worker: worker.file, env: desktop.env };
    for (let kill = 0; kill < kills; kill += 1) {
      const life = await program.start({ ...order, ...whenToDie() });
      const { task, owner } = choose(await ledger.check());
      if (task.kind === 'wait') continue;
      const [before, after] = wishes[task.kind];
      ledger.note(owner, before);
      const { done, refused, step } = await life.run(task);
      expect(refused).toBe('');
      if (done) ledger.note(owner, after);
      const where = `${task.kind}, ${step ?? (done ? 'after its answer' : 'on its way')}`;
      met.set(where, (met.get(where) ?? 0) + 1);
    }
    console.log(
      [...met]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([where, count]) => `${String(count).padStart(5)}  ${where}`)
        .join('\n'),
    );
    // The kills met what was under way, and every kind of step in the full form.
    expect([...met.keys()].some((where) => /on its way/.test(where))).toBe(true);
    for (const step of ['write index', 'write item', 'erase item', 'DELETE', 'HEAD', 'POST'].slice(0, amount(1, 6))) {
      for (const side of ['before', 'after']) {
        expect(
          [...met.keys()].filter((where) => where.includes(`${side} ${step}`)),
          `${side} ${step}`,
        ).not.toEqual([]);
      }
    }
    const last = await program.start({ ...order, lastStep: -1 });
    await ledger.check();
    const isOver = async (): Promise<boolean> =>
      (await ledger.index()).every(({ fate, secret }) => fate?.kind !== 'unconfirmed' && secret !== 'erasing');
    await last.finish(isOver);
    const closing = await program.start({ ...order, lastStep: -1 });
    const held = await ledger.check();
    expect(held.filter(({ entry }) => entry.fate?.kind === 'unconfirmed')).toEqual([]);
    await closing.finish(async () => true);
  });
});
