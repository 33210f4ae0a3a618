import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { expectFailure, tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';

const service = 'io.github.token-tray';
const done = { ok: true, value: null };
let worker: BuiltWorker;
let desktop: PrivateKeychain;
let store: CredentialStore;
let id: string;

const open = (): CredentialStore => {
  const { fork } = nodeFork(worker.file, desktop.env);
  return createKeychain({ fork, clock: systemClock, platform: 'linux', deadlineMs: 2000, idleMs: 300 });
};
const credential = (token: string): { readonly accessToken: Secret } => ({ accessToken: new Secret(token) });

beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());
beforeEach(async () => {
  desktop = await startKeychain();
  store = open();
  id = randomUUID();
});
afterEach(async () => {
  store.close();
  await desktop.stop();
});

describe('a keychain that is locked, on a machine that can not show the prompt', () => {
  test('is locked and not empty, at the start of the app and later, and heals by itself after the unlock', async () => {
    expect(await store.write(id, credential('fake-token-kept'))).toEqual(done);
    await desktop.keyring.lock();
    expectFailure(await store.readAll([id]), 'locked');
    store.close();
    store = open();
    expectFailure(await store.readAll([id, randomUUID()]), 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-kept' });
  });

  test('never makes an absent item look proven absent', async () => {
    await store.write(id, credential('fake-token-other'));
    await desktop.keyring.lock();
    const absent = randomUUID();
    expectFailure(await store.readAll([absent]), 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([absent]))).toEqual({});
  });

  test('takes no write, and the token that it had stays', async () => {
    await store.write(id, credential('fake-token-old'));
    await desktop.keyring.lock();
    const other = randomUUID();
    expectFailure(await store.write(id, credential('fake-token-new')), 'locked');
    expectFailure(await store.write(other, credential('fake-token-new')), 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([id, other]))).toEqual({ [id]: 'fake-token-old' });
  });

  test('does not pretend to have erased what is locked away', async () => {
    await store.write(id, credential('fake-token-to-erase'));
    await desktop.keyring.lock();
    expectFailure(await store.erase(id), 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-to-erase' });
    expect(await store.erase(id)).toEqual(done);
    expect(tokensOf(await store.readAll([id]))).toEqual({});
  });

  test('is found locked after its daemon was started anew, and open after the unlock, by the same running app', async () => {
    await store.write(id, credential('fake-token-restart'));
    await desktop.keyring.stop();
    await desktop.keyring.start({ locked: true });
    expectFailure(await store.readAll([id]), 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-restart' });
  });

  test('that somebody emptied is not taken for a locked one', async () => {
    await store.write(id, credential('fake-token-gone'));
    await desktop.secretTool(['clear', 'service', service]);
    expect(tokensOf(await store.readAll([id]))).toEqual({});
    expect(await store.erase(id)).toEqual(done);
  });

  test('whose probe alone was removed still gives out its tokens, and is told from a locked one again', async () => {
    await store.write(id, credential('fake-token-probe'));
    await desktop.secretTool(['clear', 'service', service, 'account', 'probe']);
    store.close();
    store = open();
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-probe' });
    expect(await desktop.secretTool(['lookup', 'service', service, 'account', 'probe'])).toBe('probe');
    await desktop.keyring.lock();
    expectFailure(await store.readAll([id]), 'locked');
  });
});
