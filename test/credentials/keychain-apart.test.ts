import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { apartArgument } from '../../src/main/credentials/keychain-messages';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';

let worker: BuiltWorker;
let desktop: PrivateKeychain;
beforeAll(async () => {
  [worker, desktop] = await Promise.all([buildWorker(), startKeychain()]);
});
afterAll(async () => {
  await desktop.stop();
  await worker.remove();
});

const opened = (args: readonly string[]): CredentialStore =>
  createKeychain({ fork: nodeFork(worker.file, desktop.env, args).fork, clock: systemClock, platform: 'linux' });

test('a run that only tries the app neither reads, changes nor erases what real use has in the keychain', async () => {
  const id = randomUUID();
  const real = opened([]);
  const trial = opened([apartArgument]);
  expect(await real.write(id, { accessToken: new Secret('fake-token-real') })).toEqual({ ok: true, value: null });
  expect(tokensOf(await trial.readAll([id]))).toEqual({});
  expect(await trial.write(id, { accessToken: new Secret('fake-token-trial') })).toEqual({ ok: true, value: null });
  expect([tokensOf(await real.readAll([id])), tokensOf(await trial.readAll([id]))]).toEqual([
    { [id]: 'fake-token-real' },
    { [id]: 'fake-token-trial' },
  ]);
  expect(await trial.erase(id)).toEqual({ ok: true, value: null });
  expect(tokensOf(await real.readAll([id]))).toEqual({ [id]: 'fake-token-real' });
  real.close();
  trial.close();
});
