import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import type { TokenReplaced } from '../../src/main/sessions/session-event';
import type { KeychainFailure } from '../../src/shared/failure';
import { Machine, type Life } from './machine';
import type { Cut } from './power';
import { active, sessionWith } from './states';

const session = sessionWith(active, {
  storage: 'memory',
  source: { kind: 'browser', clientId: '11111111-0f3e-4a53-8a5e-0d5b3c9f1e02' },
});
const { id } = session;
const event: TokenReplaced = {
  kind: 'token-replaced',
  at: 4_000_000,
  source: session.source,
  issuedAt: 4_000_000,
  expiresAt: 9_000_000,
  info: {},
  storage: 'keychain',
};
const token = (place: number) => ({ accessToken: new Secret(`fake-token-${place}`) });

/** A life with one session that is held in memory alone. */
const living = async (machine: Machine, cut?: Cut): Promise<Life> => {
  const life = await machine.open(cut);
  await life.holding.hold(session, token(1));
  return life;
};
const signInAgain = (life: Life) => life.holding.replace(id, token(2), event);
const inMemory = (life: Life) => [life.store.get(id)?.storage, life.holding.tokenOf(id)?.reveal()];

describe('a session in memory that is signed in again for the keychain', () => {
  test('is the same session, and is there after a restart', async () => {
    const machine = new Machine();
    const life = await living(machine);
    expect([machine.keychain.items.size, life.power.steps]).toEqual([0, []]);
    expect(await signInAgain(life)).toEqual({ ok: true, value: null });
    expect(inMemory(life)).toEqual(['keychain', 'fake-token-2']);
    expect(machine.onDisk().sessions).toMatchObject([{ id, secret: 'held', expiresAt: 9_000_000 }]);
    expect(inMemory(await machine.open())).toEqual(['keychain', 'fake-token-2']);
  });

  test.each<[KeychainFailure['why'], boolean]>([
    ['locked', false],
    ['refused', false],
    ['timeout', true],
    ['crashed', true],
  ])('stays in memory where the keychain answers as %s, and leaves nothing there', async (why, late) => {
    const machine = new Machine();
    const life = await living(machine);
    machine.keychain.fault = { why, late };
    expect(await signInAgain(life)).toEqual({ ok: false, failure: { kind: 'keychain', why } });
    expect(inMemory(life)).toEqual(['memory', 'fake-token-1']);
    expect(machine.keychain.items.size).toBe(late ? 1 : 0);
    machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    await life.power.quiet();
    expect([inMemory(life), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([
      ['memory', 'fake-token-1'],
      0,
      [],
    ]);
    expect(await signInAgain(life)).toEqual({ ok: true, value: null });
    expect(inMemory(await machine.open())).toEqual(['keychain', 'fake-token-2']);
  });

  test('goes into the keychain although what an earlier try left there is being erased', async () => {
    const machine = new Machine();
    const life = await living(machine);
    machine.keychain.fault = { why: 'timeout', late: true };
    await signInAgain(life);
    machine.keychain.fault = undefined;
    const [, done] = await Promise.all([life.opening.readSecrets(), signInAgain(life)]);
    await life.power.quiet();
    expect(done).toEqual({ ok: true, value: null });
    expect([...machine.keychain.items.values()]).toEqual(['fake-token-2']);
    expect(machine.onDisk().sessions).toMatchObject([{ id, secret: 'held' }]);
    expect(inMemory(await machine.open())).toEqual(['keychain', 'fake-token-2']);
  });

  test('and is revoked meanwhile keeps its own token, and leaves no other behind', async () => {
    const machine = new Machine();
    const life = await living(machine);
    let answer = (): void => undefined;
    machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    const signing = signInAgain(life);
    while (!life.power.steps.includes('write item')) await new Promise((resolve) => setTimeout(resolve, 2));
    life.store.apply(id, { kind: 'revoke-requested', at: 5000 });
    machine.keychain.prompt = undefined;
    answer();
    expect(await signing).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
    expect(inMemory(life)).toEqual(['memory', 'fake-token-1']);
    const next = await machine.open();
    expect([next.store.all(), machine.keychain.items.size]).toEqual([[], 0]);
  });

  test.each(['before', 'after'] as const)(
    'leaves neither an orphan nor half a session in a crash %s any step',
    async (when) => {
      let crashes = 0;
      for (let at = 1; ; at += 1) {
        const machine = new Machine();
        const life = await living(machine, { at, when });
        await Promise.race([signInAgain(life), life.power.quiet()]);
        await life.power.quiet();
        if (!life.power.isDown) break;
        crashes += 1;
        const next = await machine.open();
        const there = machine.keychain.items.has(id);
        expect(inMemory(next), `step ${at} of ${life.power.steps.join(', ')}`).toEqual(
          there ? ['keychain', 'fake-token-2'] : [undefined, undefined],
        );
        expect(next.store.all()).toHaveLength(machine.keychain.items.size);
      }
      expect(crashes).toBeGreaterThanOrEqual(3);
    },
  );
});
