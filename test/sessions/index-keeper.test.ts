import { describe, expect, test } from 'vitest';
import { credentialOf, Machine, type Life } from './machine';
import { sessionWith, unchecked } from './states';

const minute = 60_000;
const session = sessionWith(unchecked, { generation: 0 });
const writes = ({ power }: Life): number => power.steps.filter((step) => step === 'write index').length;
const verify = (life: Life, at: number): void =>
  void life.store.apply(session.id, { kind: 'verified', at, generation: 0, by: 'HEAD' });

const held = async (): Promise<{ readonly machine: Machine; readonly life: Life }> => {
  const machine = new Machine();
  const life = await machine.open();
  await life.holding.hold(session, credentialOf(session.id));
  await life.power.quiet();
  return { machine, life };
};

describe('what checks bring', () => {
  test('is written once in a while, not with every check', async () => {
    const { machine, life } = await held();
    const before = writes(life);
    for (let check = 0; check < 9; check += 1) {
      verify(life, machine.clock.now());
      await machine.clock.pass(minute);
    }
    expect(writes(life)).toBe(before);
    await machine.clock.pass(minute);
    await life.power.quiet();
    expect(writes(life)).toBe(before + 1);
    expect(machine.onDisk().sessions).toMatchObject([{ verified: { by: 'HEAD' } }]);
    await machine.clock.pass(60 * minute);
    expect([writes(life), machine.clock.waiting()]).toEqual([before + 1, 0]);
  });

  test('is there after a restart: the last verification, and how it stood, with the time in between unknown', async () => {
    const { machine, life } = await held();
    const verifiedAt = machine.clock.now();
    verify(life, verifiedAt);
    await machine.clock.pass(5 * minute);
    const endedAt = machine.clock.now();
    await life.index.saveAll();
    await machine.clock.pass(8 * 60 * minute);
    const next = await machine.open();
    const [back] = next.store.all();
    expect(back?.status).toEqual({ kind: 'unchecked', lastVerified: { at: verifiedAt, by: 'HEAD' } });
    expect(back?.history).toEqual([
      { at: verifiedAt, kind: 'active' },
      { at: endedAt, kind: 'unknown' },
    ]);
    verify(next, machine.clock.now());
    expect(next.store.all()[0]?.history?.at(-1)).toEqual({ at: machine.clock.now(), kind: 'active' });
  });

  test('costs a start no write', async () => {
    const { machine, life } = await held();
    verify(life, machine.clock.now());
    await life.index.saveAll();
    await machine.clock.pass(60 * minute);
    const next = await machine.open();
    expect(writes(next)).toBe(0);
  });
});

test('a new name is written at once, and one after the other together', async () => {
  const { machine, life } = await held();
  await machine.clock.pass(1000);
  life.store.apply(session.id, { kind: 'renamed', label: 'Desk' });
  await machine.clock.pass(0);
  await life.power.quiet();
  expect(machine.onDisk().sessions).toMatchObject([{ label: 'Desk' }]);
  const before = writes(life);
  for (let at = 0; at < 100; at += 1) {
    life.store.apply(session.id, { kind: 'renamed', label: `Desk ${at}` });
    await machine.clock.pass(10);
  }
  await machine.clock.pass(250);
  await life.power.quiet();
  expect(writes(life) - before).toBeLessThanOrEqual(5);
  expect(machine.onDisk().sessions).toMatchObject([{ label: 'Desk 99' }]);
});
