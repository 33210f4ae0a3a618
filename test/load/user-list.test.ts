import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoCloud, type DemoCloud } from '../../src/demo';
import { readCsv } from '../../src/main/system/csv';
import { fastTime } from './fast-time';
import { evidenceIn, livingTokens, revokesOf } from './list-evidence';
import { buildListProgram, type ListProgram } from './list-process';

let program: ListProgram;
const folders: string[] = [];
beforeAll(async () => {
  program = await buildListProgram();
}, 60_000);
afterAll(async () => {
  await program.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Stage {
  readonly cloud: DemoCloud;
  readonly folder: string;
  readonly order: Parameters<ListProgram['start']>[0];
  /** Everyone whose tokens are to be revoked; the one who asks is the last. */
  readonly users: readonly string[];
  readonly secrets: readonly string[];
}

/** A cloud with `count` users who each hold a token, one of whom asks, and a list of all of them: ids and addresses in turn. */
const stageFor = async (count: number, times: number, allowed: number): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), 'user-list-'));
  folders.push(folder);
  const epoch = Date.now();
  const { now } = fastTime(epoch, times);
  const rateLimit = { allowed, windowSeconds: 60 };
  const cloud = await startDemoCloud({ now, rateLimit, requestLogLimit: 200_000, randomSeed: 4711 });
  const asker = cloud.token('jonas');
  const crowd = cloud.control.addUsers(asker.organizationId, count - 1);
  const secrets = crowd.map(({ id }) => cloud.control.issueToken({ user: id, lifetimeSeconds: 10_000_000 }).secret);
  const lines = crowd.map(({ id, email }, at) => (at % 2 === 0 ? `x,${id}` : `x,${email.toUpperCase()}`));
  // The one who asks stands first, and is not to come first.
  const list = ['note,user', `x,jonas.keller@alpinerail.example`, ...lines, `again,${crowd[0]?.email ?? ''}`];
  const path = join(folder, 'leavers.csv');
  writeFileSync(path, [...list, 'x,nobody@alpinerail.example', 'x,not a user'].join('\r\n'));
  const order = { origin: cloud.origin, token: asker.secret, folder, epoch, times, list: path };
  const users = [...crowd.map(({ id }) => id), asker.userId ?? ''];
  return { cloud, folder, order, users, secrets: [...secrets, asker.secret] };
};

const DELETE = { method: 'DELETE', path: '/api/v2/tokens/*-*' } as const;

// The limit is the real one, 300 in 60 seconds; app and cloud live 30 times as fast, so that 19 minutes take less than one.
test('5,000 users are revoked through rate limits, a sick cloud, lost answers and kills, nobody twice', async () => {
  const { cloud, folder, order, users, secrets } = await stageFor(5000, 30, 300);
  const { control } = cloud;
  control.fail(503, { ...DELETE, chance: 0.04 });
  control.fail(500, { ...DELETE, chance: 0.02, when: 'after' });
  control.dropAnswer({ ...DELETE, chance: 0.03, when: 'after' });
  control.dropAnswer({ ...DELETE, chance: 0.02 });
  control.fail(502, { path: '/api/v2/users*', chance: 0.05 });

  const first = program.start(order);
  await first.tells(({ counts }) => counts.waiting > 500);
  await first.kill();
  const { list: _, ...again } = order;
  const second = program.start(again);
  await second.tells(({ counts }) => counts.accepted >= 1500);
  await second.kill();
  const third = program.start(again);
  const restored = await third.tells(({ phase }) => phase.kind === 'paused' && phase.why === 'restart');
  expect(restored.counts.accepted).toBeGreaterThanOrEqual(1500);
  expect(restored.counts.sending).toBe(0);
  await third.tells(({ counts }) => counts.accepted >= 3500);
  await third.kill();
  const saveTo = join(folder, 'results.csv');
  const last = program.start({ ...again, saveTo });
  expect(await last.ended).toBe(0);

  const done = last.told.at(-1);
  expect(done?.phase.kind).toBe('done');
  expect(done?.counts).toMatchObject({ rows: 5003, accepted: 5000, duplicate: 1, unknown: 1, malformed: 1 });

  const requests = revokesOf(cloud);
  const { confirmed, audit } = evidenceIn(folder);
  // Everyone, and the one who asked last of all.
  control.clear();
  expect(await livingTokens(cloud, secrets)).toBe(0);
  expect(requests.at(-1)?.userId).toBe(users.at(-1));
  // Nobody is asked for again once the app had it on disk that it was done.
  expect([...confirmed.keys()].toSorted()).toEqual(users.toSorted());
  const after = new Map<string, number>();
  const isConfirmed = new Set<string>();
  for (const { userId, correlationId } of requests) {
    if (isConfirmed.has(userId)) after.set(userId, (after.get(userId) ?? 0) + 1);
    if (confirmed.get(userId)?.includes(correlationId) === true) isConfirmed.add(userId);
  }
  expect([isConfirmed.size, after.size]).toEqual([5000, 0]);
  // The trail accounts for every one, once, with the very answer that confirmed it.
  const accepted = audit.filter(({ kind }) => kind === 'user-revoke-accepted');
  expect(new Map(accepted.map(({ user, answer }) => [user?.id, [answer?.correlationId]]))).toEqual(confirmed);
  expect(accepted).toHaveLength(5000);
  expect(new Set(audit.map(({ id }) => id)).size).toBe(audit.length);
  expect(audit.findLast(({ kind }) => kind === 'list-done')?.counts).toMatchObject({
    users: 5000,
    accepted: 5000,
  });
  // The limit was kept, and not run into: only a new life does not know at once how much of the window is used up.
  const limited = cloud.requests.filter(({ status, fault }) => status === 429 && fault === undefined);
  expect(limited.length).toBeLessThanOrEqual(4 * 4);
  // What was to go wrong did go wrong.
  expect(requests.filter(({ status }) => status === undefined).length).toBeGreaterThan(100);
  expect(requests.filter(({ status }) => status === 503).length).toBeGreaterThan(100);
  expect(requests.length).toBeLessThan(5000 * 1.25);
  // The table has every line of the list, and nobody else may read the files.
  const { rows } = readCsv(readFileSync(saveTo, 'utf8'));
  expect(rows).toHaveLength(5004);
  expect(rows.filter(({ cells }) => cells[7] === 'accepted')).toHaveLength(5000);
  expect(statSync(join(folder, 'user-list', 'list.jsonl')).mode & 0o777).toBe(0o600);
  await cloud.close();
}, 180_000);

test('a user costs the same on a list of 500 as on a list of 5,000', async () => {
  const costs = [];
  for (const count of [500, 5000]) {
    const { cloud, folder, order } = await stageFor(count, 1, 1_000_000);
    const run = program.start(order);
    expect(await run.ended).toBe(0);
    const requests = cloud.requests.filter(({ path }) => path !== '/api/v2/tokens/me' && path !== '/api/v2/users/me');
    const { journalBytes, audit } = evidenceIn(folder);
    costs.push({ requests: requests.length / count, bytes: journalBytes / count, entries: audit.length / count });
    await cloud.close();
  }
  const [short, long] = costs;
  expect(long?.requests).toBeLessThanOrEqual((short?.requests ?? 0) * 1.02);
  expect(long?.bytes).toBeLessThanOrEqual((short?.bytes ?? 0) * 1.02);
  expect(long?.entries).toBeLessThanOrEqual((short?.entries ?? 0) * 1.02);
  expect(short?.requests).toBeLessThan(1.1);
  expect(short?.bytes).toBeLessThan(1000);
}, 120_000);
