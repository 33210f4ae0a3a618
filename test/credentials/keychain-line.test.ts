import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeychain } from '../../src/main/credentials/keychain';
import { KeychainLine } from '../../src/main/credentials/keychain-line';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { expectFailure, tokensOf } from './answers';
import { nodeFork, type NodeFork } from './node-fork';

/** Workers with one fault each; what they answer otherwise is the operation's account. */
const workers = {
  'dies while it loads': `process.exit(1);`,
  'dies at every operation': `ready(); process.parentPort.on('message', () => process.exit(1));`,
  'dies at its first operation, once': `ready(); process.parentPort.on('message', ({ data }) => data.id === 1 ? process.kill(process.pid, 'SIGKILL') : answer(data));`,
  'never answers': `ready(); process.parentPort.on('message', () => undefined);`,
  'never becomes ready and never ends': `setInterval(() => undefined, 1000);`,
  'talks nonsense before it answers': `ready(); process.parentPort.on('message', ({ data }) => {
    for (const junk of [null, 7, 'x', {}, { kind: 'answered' }, { kind: 'answered', id: data.id, value: {} },
      { kind: 'answered', id: data.id - 1, value: 'of another' }, { kind: 'failed', id: data.id + 1 },
      { kind: 'failed', id: data.id, more: 1 }]) process.parentPort.postMessage(junk);
    answer(data);
  });`,
  'gives its item only when asked again': `let asked = 0; ready(); process.parentPort.on('message', ({ data: { id, operation: { kind, account } } }) => {
      const value = kind === 'delete' ? false : account === 'probe' ? 'probe' : asked++ === 0 ? null : '{"v":1,"accessToken":"fake-token"}';
      process.parentPort.postMessage({ kind: 'answered', id, value });
    });`,
  'fails at every operation': `ready(); process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ kind: 'failed', id: data.id }));`,
} as const;
type Worker = keyof typeof workers;

const common = `
  const ready = () => process.parentPort.postMessage({ kind: 'ready' });
  const answer = ({ id, operation }) => process.parentPort.postMessage({ kind: 'answered', id, value: operation.account });
`;
let folder: string;
const forkOf = (worker: Worker): NodeFork => nodeFork(join(folder, `${worker}.cjs`));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tt-workers-'));
  for (const [name, code] of Object.entries(workers)) await writeFile(join(folder, `${name}.cjs`), common + code);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a keychain worker', () => {
  test.each<[Worker, string, number]>([
    ['dies while it loads', 'unusable', 2],
    ['dies at every operation', 'crashed', 2],
    ['never answers', 'timeout', 1],
    ['never becomes ready and never ends', 'timeout', 1],
    ['fails at every operation', 'failed', 1],
  ])('that %s comes back as %s after %i tries, and nothing of it lives on', async (worker, kind, tries) => {
    const forked = forkOf(worker);
    const line = new KeychainLine({ fork: forked.fork, clock: systemClock, idleMs: 10_000 });
    expect(await line.call({ kind: 'get', account: 'a' }, 700)).toEqual({ kind });
    expect(forked.children).toHaveLength(tries);
    await expect.poll(() => forked.living().length).toBe(0);
  });

  test.each<[Worker, number]>([
    ['talks nonsense before it answers', 1],
    ['dies at its first operation, once', 2],
  ])('that %s is understood in the end', async (worker, children) => {
    const forked = forkOf(worker);
    const line = new KeychainLine({ fork: forked.fork, clock: systemClock, idleMs: 10_000 });
    expect(await line.call({ kind: 'get', account: 'mine' }, 2000)).toEqual({ kind: 'answered', value: 'mine' });
    expect(await line.call({ kind: 'get', account: 'next' }, 2000)).toEqual({ kind: 'answered', value: 'next' });
    expect(forked.children).toHaveLength(children);
    line.close();
  });

  test('is ended by closing the line, and what it was asked comes back at once', async () => {
    const forked = forkOf('never answers');
    const line = new KeychainLine({ fork: forked.fork, clock: systemClock, idleMs: 10_000 });
    const asked = line.call({ kind: 'get', account: 'a' }, 60_000);
    line.close();
    expect(await asked).toEqual({ kind: 'crashed' });
    expect(forked.children).toHaveLength(1);
    await expect.poll(() => forked.living().length).toBe(0);
  });
});

describe('what a person is told of a worker', () => {
  test.each<[Worker, NodeJS.Platform, Parameters<typeof expectFailure>[1]]>([
    ['dies while it loads', 'linux', 'missing'],
    ['dies at every operation', 'linux', 'crashed'],
    ['never answers', 'linux', 'timeout'],
    ['fails at every operation', 'linux', 'missing'],
    ['fails at every operation', 'darwin', 'locked'],
    ['fails at every operation', 'win32', 'refused'],
  ])('that %s, on %s: %s', async (worker, platform, why) => {
    const { fork } = forkOf(worker);
    const store = createKeychain({ fork, clock: systemClock, platform, deadlineMs: 400, promptMs: 500, idleMs: 100 });
    expectFailure(await store.readAll(['a']), why);
    expectFailure(await store.write('a', { accessToken: new Secret('fake-token') }), why);
    expectFailure(await store.erase('a'), why);
    store.close();
  });

  test('that hides an item for a moment, as a prompt answered late does: the item is there', async () => {
    const { fork } = forkOf('gives its item only when asked again');
    const store = createKeychain({ fork, clock: systemClock, platform: 'linux', deadlineMs: 2000, idleMs: 100 });
    expect(tokensOf(await store.readAll(['a']))).toEqual({ a: 'fake-token' });
    store.close();
  });
});
