import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { expectFailure, tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork, type NodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';

let worker: BuiltWorker;
let desktop: PrivateKeychain;
let forked: NodeFork;
let store: CredentialStore;
let id: string;

const open = (env: Readonly<Record<string, string>>): CredentialStore => {
  forked = nodeFork(worker.file, env);
  const { fork } = forked;
  return createKeychain({ fork, clock: systemClock, platform: 'linux', deadlineMs: 1000, idleMs: 300 });
};
const credential = (token: string): { readonly accessToken: Secret } => ({ accessToken: new Secret(token) });
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);

beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());
beforeEach(async () => {
  desktop = await startKeychain();
  store = open(desktop.env);
  id = randomUUID();
});
afterEach(async () => {
  store.close();
  await desktop.stop();
});

describe('the service behind the keychain', () => {
  test('that ends is missing, and the running app uses it again once it is back', async () => {
    await store.write(id, credential('fake-token-back'));
    await desktop.keyring.stop();
    expectFailure(await store.readAll([id]), 'missing');
    expectFailure(await store.write(id, credential('fake-token-nowhere')), 'missing');
    expectFailure(await store.erase(id), 'missing');
    await desktop.keyring.start();
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-back' });
  });

  test('that hangs is given up in time with its child, and is used again once it goes on', async () => {
    await store.write(id, credential('fake-token-hang'));
    const pid = desktop.keyring.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    const start = performance.now();
    expectFailure(await store.write(id, credential('fake-token-late')), 'timeout');
    expect(performance.now() - start).toBeLessThan(3000);
    expectFailure(await store.erase(id), 'timeout');
    await wait(100);
    expect(forked.living()).toHaveLength(0);
    process.kill(pid, 'SIGCONT');
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-hang' });
  });

  test('killed in the middle of writes leaves the old value or the new one, and the next call works', async () => {
    await store.write(id, credential('fake-token-0'));
    let value = 'fake-token-0';
    const outcomes: string[] = [];
    // From before the first message of a write to after its last: a write takes about 20 ms here.
    for (const [round, delayMs] of [0, 2, 4, 6, 8, 10, 12, 15, 20, 30].entries()) {
      await store.readAll([id]);
      const next = `fake-token-${round + 1}`;
      const writing = store.write(id, credential(next));
      await wait(delayMs);
      process.kill(desktop.keyring.pid ?? 0, 'SIGKILL');
      const written = await writing;
      await desktop.keyring.stop();
      await desktop.keyring.start();
      const found = tokensOf(await store.readAll([id]))[id] ?? 'nothing';
      // What was told to be written is there; what was told not to be written is not; in doubt, either.
      if (written.ok) expect(found).toBe(next);
      else if (written.failure.why === 'timeout' || written.failure.why === 'crashed') {
        expect([value, next]).toContain(found);
      } else expect(found).toBe(value);
      value = found;
      outcomes.push(written.ok ? 'written' : written.failure.why);
    }
    // The kills met writes under way, and did not only come before or after them.
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  }, 60_000);

  test.each([
    ['no session bus', {}],
    ['a bus that is gone', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }],
    ['an address that is none', { DBUS_SESSION_BUS_ADDRESS: 'nonsense' }],
  ])('with %s is missing, and no file gets the token', async (_name, bus) => {
    store.close();
    const { DBUS_SESSION_BUS_ADDRESS: _address, DISPLAY: _display, ...env } = desktop.env;
    store = open({ ...env, ...bus });
    expectFailure(await store.write(id, credential('fake-token-unwritten')), 'missing');
    expectFailure(await store.readAll([id]), 'missing');
    const files = filesBelow(desktop.folder);
    // The control: this look through the files would find it.
    const config = readFileSync(join(desktop.folder, 'bus.conf'), 'latin1');
    expect(files.some((file) => readFileSync(file, 'latin1') === config)).toBe(true);
    expect(files.filter((file) => readFileSync(file, 'latin1').includes('fake-token-unwritten'))).toEqual([]);
  });
});
