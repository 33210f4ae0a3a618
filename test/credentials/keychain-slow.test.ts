import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { isSecretServiceOpen } from '../../src/main/system/secret-service';
import { joinSessionBus, type SessionBus } from '../../src/main/system/session-bus';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';

let worker: BuiltWorker;
let desktop: PrivateKeychain;
let bus: SessionBus;

/** A machine so busy that every answer takes as long as a person does. */
const slowClock = (): typeof systemClock => {
  let elapsed = 0;
  return { ...systemClock, elapsed: () => (elapsed += 1000) };
};
const write = async (isOpen?: () => Promise<boolean>): ReturnType<CredentialStore['write']> => {
  const { fork } = nodeFork(worker.file, desktop.env);
  const clock = slowClock();
  const store = createKeychain({
    fork,
    clock,
    platform: 'linux',
    idleMs: 300,
    ...(isOpen !== undefined && { isOpen }),
  });
  const written = await store.write(randomUUID(), { accessToken: new Secret('fake-token-slow') });
  store.close();
  return written;
};

beforeAll(async () => {
  [worker, desktop] = await Promise.all([buildWorker(), startKeychain()]);
  const joined = await joinSessionBus(desktop.env['DBUS_SESSION_BUS_ADDRESS']);
  if (joined === undefined) throw new Error('There is no session bus');
  bus = joined;
});
afterAll(async () => {
  bus.close();
  await desktop.stop();
  await worker.remove();
});

describe('a keychain that is open and slow', () => {
  test('is taken for a dismissed prompt where nobody can tell', async () => {
    expect(await write()).toEqual({ ok: false, failure: { kind: 'keychain', why: 'locked' } });
  });

  test('is not taken for locked where the desktop says that it is open', async () => {
    expect(await write(() => isSecretServiceOpen(bus))).toEqual({ ok: true, value: null });
  });
});
