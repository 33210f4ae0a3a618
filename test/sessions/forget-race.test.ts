import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import type { TokenReplaced } from '../../src/main/sessions/session-event';
import type { KeychainFault } from './fake-keychain';
import { credentialOf, Machine } from './machine';
import { active, sessionWith } from './states';

const source = { kind: 'browser', clientId: '11111111-0f3e-4a53-8a5e-0d5b3c9f1e02' } as const;
const one = sessionWith(active, { label: 'One', source });
const signedIn: TokenReplaced = { kind: 'token-replaced', at: 4000, source, issuedAt: 4000, info: {} };

describe('a session that is forgotten while the disk takes note of its new sign-in', () => {
  test.each([
    ['opens later', true],
    ['is open', false],
  ])('leaves nothing in a keychain that %s', async (_, isLocked) => {
    const machine = new Machine();
    const life = await machine.open();
    await life.holding.hold(one, credentialOf(one.id));
    await life.power.quiet();
    if (isLocked) machine.keychain.fault = { why: 'locked' };
    const signingIn = life.holding.replace(one.id, { accessToken: new Secret('fake-token-new') }, signedIn);
    const forgetting = life.holding.forget(one.id);
    expect((await signingIn).ok).toBe(false);
    expect(await forgetting).toEqual({ ok: true, value: null });
    await life.power.quiet();
    expect(life.store.all()).toEqual([]);
    expect(machine.keychain.items.size).toBe(isLocked ? 1 : 0);
    if (isLocked) expect(machine.onDisk().sessions).toMatchObject([{ secret: 'erasing', forgotten: true }]);
    machine.keychain.fault = undefined;
    const next = await machine.open();
    await next.power.quiet();
    expect([next.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
  });
});

describe('a session in memory that is forgotten while the keychain takes its new token', () => {
  test.each<[string, KeychainFault | undefined]>([
    ['and then has it', undefined],
    ['and does not answer', { why: 'timeout', late: true }],
    ['and refuses it', { why: 'refused' }],
  ])('%s leaves nothing there, and does not come back', async (_, fault) => {
    const machine = new Machine();
    const life = await machine.open();
    await life.holding.hold({ ...one, storage: 'memory' }, credentialOf(one.id));
    let answer = (): void => undefined;
    machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    machine.keychain.fault = fault;
    const credential = { accessToken: new Secret('fake-token-new') };
    const signingIn = life.holding.replace(one.id, credential, { ...signedIn, storage: 'keychain' });
    await expect.poll(() => life.power.steps.at(-1)).toBe('write item');
    expect(await life.holding.forget(one.id)).toEqual({ ok: true, value: null });
    machine.keychain.prompt = undefined;
    answer();
    expect((await signingIn).ok).toBe(false);
    machine.keychain.fault = undefined;
    await life.power.quiet();
    const next = await machine.open();
    expect([next.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
  });
});
