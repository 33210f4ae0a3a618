import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { credentialOf, Machine, tokenOf, type Life } from './machine';
import { active, sessionWith, statuses } from './states';

const one = sessionWith(active);
const hold = (life: Life) => life.holding.hold(one, credentialOf(one.id));

/** A machine with one session held, in its first life. */
const holding = async (): Promise<readonly [Machine, Life]> => {
  const machine = new Machine();
  const life = await machine.open();
  expect(await hold(life)).toEqual({ ok: true, value: null });
  await life.power.quiet();
  return [machine, life];
};

/** From now on the index can't be written: a folder stands where the new file would be made. */
const breakDisk = (machine: Machine): void => {
  mkdirSync(`${machine.path}.tmp/full`, { recursive: true });
  chmodSync(`${machine.path}.tmp`, 0o500);
};
const mendDisk = (machine: Machine): void => rmSync(`${machine.path}.tmp`, { recursive: true, force: true });

describe('adding a session', () => {
  test('writes the index before the keychain, and again after it', async () => {
    const [machine, life] = await holding();
    expect(life.power.steps).toEqual(['write index', 'write item', 'write index']);
    expect(machine.onDisk().sessions).toMatchObject([{ id: one.id, secret: 'held' }]);
    expect(life.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
    expect(life.holding.holderOf(new Secret(tokenOf(one.id)))).toBe(one.id);
    expect(readFileSync(machine.path, 'utf8')).not.toContain('fake-token');
  });

  test.each(['locked', 'missing', 'refused'] as const)(
    'that the keychain answers as %s leaves nothing',
    async (why) => {
      const machine = new Machine();
      const life = await machine.open();
      machine.keychain.fault = { why };
      expect(await hold(life)).toEqual({ ok: false, failure: { kind: 'keychain', why } });
      await life.power.quiet();
      expect([life.store.all(), life.holding.tokenOf(one.id), machine.onDisk().sessions]).toEqual([[], undefined, []]);
      expect(life.answers).toEqual([why]);
    },
  );

  test.each([
    ['timeout', true],
    ['timeout', false],
    ['crashed', true],
    ['crashed', false],
  ] as const)('that ends as %s leaves no orphan, whether written (%s) or not', async (why, late) => {
    const machine = new Machine();
    const life = await machine.open();
    machine.keychain.fault = { why, late };
    expect(await hold(life)).toMatchObject({ ok: false });
    expect(life.store.all()).toEqual([]);
    expect(machine.keychain.items.size).toBe(late ? 1 : 0);
    machine.keychain.fault = undefined;
    const next = await machine.open();
    expect([next.store.all(), [...machine.keychain.items], machine.onDisk().sessions]).toEqual([[], [], []]);
  });

  test('of which an answer was lost is cleaned up by the next one that works, in the same life', async () => {
    const machine = new Machine();
    const life = await machine.open();
    machine.keychain.fault = { why: 'timeout', late: true };
    await hold(life);
    machine.keychain.fault = undefined;
    const two = { ...one, id: 'a0b1c2d3-0f3e-4a53-8a5e-0d5b3c9f1e02' };
    await life.holding.hold(two, credentialOf(two.id));
    await life.power.quiet();
    expect([...machine.keychain.items.keys()]).toEqual([two.id]);
  });

  test('on a disk that takes no note puts nothing into the keychain', async () => {
    const machine = new Machine();
    const life = await machine.open();
    breakDisk(machine);
    expect(await hold(life)).toMatchObject({ ok: false, failure: { kind: 'disk' } });
    expect([machine.keychain.items.size, life.store.all()]).toEqual([0, []]);
    mendDisk(machine);
    expect(await hold(life)).toEqual({ ok: true, value: null });
  });

  test('in memory alone touches neither disk nor keychain, and is gone with the process', async () => {
    const machine = new Machine();
    const life = await machine.open();
    await life.holding.hold({ ...one, storage: 'memory' }, credentialOf(one.id));
    await life.power.quiet();
    expect([life.power.steps, existsSync(machine.path), life.store.all()]).toMatchObject([[], false, [{ id: one.id }]]);
    await life.holding.release(one.id);
    expect(life.holding.tokenOf(one.id)).toBeUndefined();
    expect(await life.holding.forget(one.id)).toEqual({ ok: true, value: null });
    expect((await machine.open()).store.all()).toEqual([]);
  });
});

describe('forgetting a session', () => {
  test('erases its item after the index said so, and its line after that', async () => {
    const [machine, life] = await holding();
    life.power.steps.length = 0;
    await life.holding.forget(one.id);
    expect([life.store.all(), life.holding.tokenOf(one.id)]).toEqual([[], undefined]);
    await life.power.quiet();
    expect(life.power.steps).toEqual(['write index', 'erase item', 'write index']);
    expect([[...machine.keychain.items], machine.onDisk().sessions]).toEqual([[], []]);
  });

  test('twice at once is once, and a third time there is no such session', async () => {
    const [, life] = await holding();
    life.power.steps.length = 0;
    const [first, second] = await Promise.all([life.holding.forget(one.id), life.holding.forget(one.id)]);
    expect([first, second]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    await life.power.quiet();
    expect(life.power.steps).toEqual(['write index', 'erase item', 'write index']);
    expect(await life.holding.forget(one.id)).toEqual({ ok: false, failure: { kind: 'unknown-session' } });
  });

  test('on a disk that takes no note holds it as it was, with all that happened meanwhile', async () => {
    const [machine, life] = await holding();
    breakDisk(machine);
    const forgetting = life.holding.forget(one.id);
    life.store.apply(one.id, { kind: 'renamed', label: 'Renamed meanwhile' });
    expect(await forgetting).toMatchObject({ ok: false, failure: { kind: 'disk' } });
    mendDisk(machine);
    await life.power.quiet();
    expect(life.store.get(one.id)?.label).toBe('Renamed meanwhile');
    expect(life.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
    const next = await machine.open();
    expect(next.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
  });

  test('under a locked keychain is done for the person, and finished when it is open again', async () => {
    const [machine, life] = await holding();
    machine.keychain.fault = { why: 'locked' };
    expect(await life.holding.forget(one.id)).toEqual({ ok: true, value: null });
    await life.power.quiet();
    expect([life.store.all(), machine.keychain.items.size, life.answers.at(-1)]).toEqual([[], 1, 'locked']);
    machine.keychain.fault = undefined;
    const next = await machine.open();
    expect([next.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
  });
});

describe('a session that is proven dead', () => {
  const proof = { by: 'DELETE' } as const;

  test('stays in the list without its secret, also after a restart, and does not ask the keychain again', async () => {
    const [machine, life] = await holding();
    life.store.apply(one.id, { kind: 'revoke-requested', at: 1 });
    life.store.apply(one.id, { kind: 'rejected', at: 2, generation: 0, proof });
    await Promise.all([life.holding.release(one.id), life.holding.release(one.id)]);
    await life.power.quiet();
    await life.holding.release(one.id);
    expect(machine.keychain.items.size).toBe(0);
    const next = await machine.open();
    expect(next.power.steps).toEqual([]);
    expect(next.store.all()).toMatchObject([{ id: one.id, status: { kind: 'revoked', proof } }]);
    expect(next.holding.tokenOf(one.id)).toBeUndefined();
    await next.holding.forget(one.id);
    await next.power.quiet();
    expect(next.power.steps.every((step) => step === 'write index')).toBe(true);
    expect(machine.onDisk().sessions).toEqual([]);
  });

  test('gives its secret back at the next start if the one that learned of it came to nothing', async () => {
    const [machine, life] = await holding();
    life.store.add({ ...one, status: statuses.revoked });
    await life.index.save();
    expect(machine.onDisk().sessions).toMatchObject([{ secret: 'held', fate: { kind: 'revoked' } }]);
    await machine.open();
    expect([machine.keychain.items.size, machine.onDisk().sessions[0]?.secret]).toEqual([0, 'none']);
  });
});
