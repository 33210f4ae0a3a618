import { randomUUID } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { expectFailure, tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork, type NodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';

const promptMs = 3000;
let worker: BuiltWorker;
let desktop: PrivateKeychain;
let forked: NodeFork;
let store: CredentialStore;
let id: string;

/** The prompt's windows that are on the screen. */
const prompts = async (): Promise<number> => {
  const { output } = await command('xwininfo', ['-root', '-tree'], { env: desktop.env, timeoutMs: 5000 });
  return output.match(/"Unlock (Login )?Keyring"/g)?.length ?? 0;
};
const promptIsUp = async (): Promise<void> => {
  for (let tries = 0; tries < 100 && (await prompts()) === 0; tries++) await wait(50);
  expect(await prompts()).toBe(1);
};
/** What closing the prompt comes to: its process ends without an answer. */
const dismiss = (): void => {
  const pid = desktop.processes
    .members()
    .find((member) => readFileSync(`/proc/${member}/cmdline`, 'latin1').includes('gcr-prompter'));
  process.kill(pid ?? 0, 'SIGKILL');
};

beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());
beforeEach(async () => {
  desktop = await startKeychain({ display: true });
  forked = nodeFork(worker.file, desktop.env);
  const { fork } = forked;
  store = createKeychain({ fork, clock: systemClock, platform: 'linux', deadlineMs: 2000, promptMs, idleMs: 300 });
  id = randomUUID();
  await store.write(id, { accessToken: new Secret('fake-token-behind-a-prompt') });
  await desktop.keyring.lock();
});
afterEach(async () => {
  store.close();
  await desktop.stop();
});

describe('a locked keychain that asks the person', () => {
  test('and is ignored stops nothing else, is given up in time, and gives out its tokens after an unlock', async () => {
    // More reads at once than a process has threads for: without a child of their own they would stop files and names.
    const reads = Array.from({ length: 6 }, () => store.readAll([id]));
    await promptIsUp();
    const start = performance.now();
    expect((await readFile(worker.file)).length).toBeGreaterThan(0);
    expect((await lookup('localhost')).address).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(forked.living()).toHaveLength(1);
    expectFailure(await (reads[0] ?? store.readAll([id])), 'timeout');
    expect(await prompts()).toBe(1);
    await desktop.keyring.unlock();
    dismiss();
    await Promise.all(reads);
    expect(tokensOf(await store.readAll([id]))).toEqual({ [id]: 'fake-token-behind-a-prompt' });
  }, 40_000);

  test('and is dismissed counts as locked, and does not ask a second time', async () => {
    const reading = store.readAll([id, randomUUID()]);
    await promptIsUp();
    await wait(500);
    dismiss();
    expectFailure(await reading, 'locked');
    await wait(500);
    expect(await prompts()).toBe(0);
  });

  test('and is dismissed when a token is to be written leaves nothing of it behind', async () => {
    const other = randomUUID();
    const writing = store.write(other, { accessToken: new Secret('fake-token-unwanted') });
    await promptIsUp();
    await wait(500);
    dismiss();
    expectFailure(await writing, 'locked');
    await desktop.keyring.unlock();
    expect(tokensOf(await store.readAll([id, other]))).toEqual({ [id]: 'fake-token-behind-a-prompt' });
  });
});
