import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { longestToken, Secret } from '../../src/main/credentials/secret';
import { systemClock } from '../../src/main/system/clock';
import { expectFailure, tokensOf } from './answers';
import { buildWorker, type BuiltWorker } from './built-worker';
import { nodeFork, type NodeFork } from './node-fork';
import { startKeychain, type PrivateKeychain } from './private-keychain';
import { seedItems } from './seed-items';

const service = 'io.github.token-tray';
let worker: BuiltWorker;
let desktop: PrivateKeychain;
let forked: NodeFork;
let store: CredentialStore;

const open = (): CredentialStore => {
  forked = nodeFork(worker.file, desktop.env);
  store = createKeychain({ fork: forked.fork, clock: systemClock, platform: 'linux', deadlineMs: 2000, idleMs: 300 });
  return store;
};
const credential = (token: string): { readonly accessToken: Secret } => ({ accessToken: new Secret(token) });

beforeAll(async () => {
  [worker, desktop] = await Promise.all([buildWorker(), startKeychain()]);
});
afterAll(async () => {
  await desktop.stop();
  await worker.remove();
});
afterEach(() => store.close());

describe('a keychain that is open', () => {
  test('gives back what was written, also to the next run of the app, until it is erased', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    expect(await open().write(one, credential('fake-token-one'))).toEqual({ ok: true, value: null });
    expect(await store.write(two, credential('fake-token-two'))).toEqual({ ok: true, value: null });
    expect(await store.write(one, credential('fake-token-one-renewed'))).toEqual({ ok: true, value: null });
    store.close();
    const next = open();
    expect(tokensOf(await next.readAll([one, two]))).toEqual({
      [one]: 'fake-token-one-renewed',
      [two]: 'fake-token-two',
    });
    expect(await next.erase(one)).toEqual({ ok: true, value: null });
    expect(await next.erase(one)).toEqual({ ok: true, value: null });
    expect(tokensOf(await next.readAll([one, two]))).toEqual({ [two]: 'fake-token-two' });
  });

  test('shows other programs one item per session, whose label and attributes tell only an opaque id', async () => {
    const id = randomUUID();
    await open().write(id, credential('fake-token-seen'));
    const seen = await desktop.secretTool(['search', 'service', service, 'account', id]);
    expect(seen).toContain('secret = {"v":1,"accessToken":"fake-token-seen"}\n');
    expect(seen).toContain(`label = ${service}/${id}\n`);
    expect(seen.match(/attribute\.\w+ = .*/g)?.toSorted()).toEqual([
      `attribute.account = ${id}`,
      `attribute.service = ${service}`,
    ]);
  });

  test('is not harmed by an item of another program under the same service without an account', async () => {
    const id = randomUUID();
    await desktop.secretTool(['store', '--label', 'not ours', 'service', service], 'not-a-token');
    expect(await open().write(id, credential('fake-token-beside'))).toEqual({ ok: true, value: null });
    expect(tokensOf(await store.readAll([id, randomUUID()]))).toEqual({ [id]: 'fake-token-beside' });
    expect(await store.erase(id)).toEqual({ ok: true, value: null });
    expect(forked.children).toHaveLength(1);
    expect(await desktop.secretTool(['search', '--all', 'service', service])).toContain('not-a-token');
  });

  test('holds a token as long as may be pasted, and refuses what does not fit before anything is written', async () => {
    const [fits, escaped] = [randomUUID(), randomUUID()];
    const longest = 'x'.repeat(longestToken);
    expect(await open().write(fits, credential(longest))).toEqual({ ok: true, value: null });
    expect(tokensOf(await store.readAll([fits]))).toEqual({ [fits]: longest });
    for (const text of ['"'.repeat(longestToken), 'fake token', 'fake\u0000token', 'fake\ntoken', 'fäke', '']) {
      expectFailure(await store.write(escaped, credential(text)), 'refused');
    }
    expect(await desktop.secretTool(['search', 'service', service, 'account', escaped])).toBe('');
  });

  test('tells an item that it can not read from one that is not there, and leaves it alone', async () => {
    const [newer, damaged] = [randomUUID(), randomUUID()];
    const texts = { [newer]: '{"v":2,"accessToken":"fake-token","more":1}', [damaged]: '{"v":1,"accessToken":' };
    await seedItems(desktop.env, texts);
    expect(tokensOf(await open().readAll([newer, damaged, randomUUID()]))).toEqual({
      [newer]: 'unreadable: newer',
      [damaged]: 'unreadable: damaged',
    });
    for (const [id, text] of Object.entries(texts)) {
      expect(await desktop.secretTool(['lookup', 'service', service, 'account', id])).toBe(text);
    }
  });

  test('is asked by one child at a time, which ends when there is nothing to do and holds no token in its arguments or environment', async () => {
    const ids = Array.from({ length: 8 }, () => randomUUID());
    open();
    expect(forked.children).toHaveLength(0);
    await Promise.all(ids.map((id) => store.write(id, credential(`fake-token-${id}`))));
    const pid = forked.children[0]?.pid ?? 0;
    const visible = ['cmdline', 'environ'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'latin1')).join('\n');
    expect(visible).toContain('keychain-worker');
    expect(visible).not.toContain('fake-token');
    expect(Object.keys(tokensOf(await store.readAll(ids)))).toHaveLength(8);
    expect(forked.children).toHaveLength(1);
    await wait(800);
    expect(forked.living()).toHaveLength(0);
    expect(Object.keys(tokensOf(await store.readAll(ids)))).toHaveLength(8);
    expect(forked.children).toHaveLength(2);
  });

  test('starts nothing when there is nothing to read, and nothing once it is closed', async () => {
    expect(tokensOf(await open().readAll([]))).toEqual({});
    store.close();
    expectFailure(await store.readAll([randomUUID()]), 'crashed');
    expectFailure(await store.write(randomUUID(), credential('fake-token')), 'crashed');
    expectFailure(await store.erase(randomUUID()), 'crashed');
    expect(forked.children).toHaveLength(0);
  });
});
