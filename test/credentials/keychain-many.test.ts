import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { systemClock } from '../../src/main/system/clock';
import { tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork, type NodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';
import { seedItems } from './seed-items';

let worker: BuiltWorker;
let desktop: PrivateKeychain;

beforeAll(async () => {
  [worker, desktop] = await Promise.all([buildWorker(), startKeychain()]);
});
afterAll(async () => {
  await desktop.stop();
  await worker.remove();
});

const open = (): { readonly store: CredentialStore; readonly forked: NodeFork } => {
  const forked = nodeFork(worker.file, desktop.env);
  return { forked, store: createKeychain({ fork: forked.fork, clock: systemClock, platform: 'linux' }) };
};

test('a thousand sessions come back from one child, and the ones that are gone are proven to be gone', async () => {
  const tokens = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [randomUUID(), `fake-token-${n}`]));
  const texts = Object.entries(tokens).map(([id, accessToken]) => [id, JSON.stringify({ v: 1, accessToken })]);
  await seedItems(desktop.env, Object.fromEntries(texts) as Readonly<Record<string, string>>);
  const { store, forked } = open();
  const gone = Array.from({ length: 50 }, () => randomUUID());
  const start = performance.now();
  const firsts: number[] = [];
  const read = await store.readAll([...Object.keys(tokens), ...gone], () => firsts.push(performance.now() - start));
  const tookMs = performance.now() - start;
  expect(tokensOf(read)).toEqual(tokens);
  console.info(`1,050 reads took ${Math.round(tookMs)} ms, the first ${Math.round(firsts[0] ?? 0)}`);
  // That the keychain is open is told with the first item, and not with the last.
  expect(firsts).toHaveLength(1);
  expect(firsts[0]).toBeLessThan(tookMs / 2);
  expect(forked.children).toHaveLength(1);
  store.close();
}, 30_000);
