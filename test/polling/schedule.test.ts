import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Schedule } from '../../src/main/polling/schedule';

const scheduleOf = (due: Readonly<Record<string, number>>): Schedule => {
  const schedule = new Schedule();
  for (const [id, at] of Object.entries(due)) schedule.set(id, at);
  return schedule;
};

test('an empty schedule has nothing due', () => {
  const schedule = new Schedule();
  expect([schedule.nextDue(), schedule.take(1e15, 6)]).toEqual([undefined, []]);
});

test('what is due comes longest due first, no more than there is room for, and once', () => {
  const schedule = scheduleOf({ a: 30, b: 10, c: 20, d: 41 });
  expect(schedule.nextDue()).toBe(10);
  expect(schedule.take(40, 2)).toEqual(['b', 'c']);
  expect(schedule.take(40, 2)).toEqual(['a']);
  expect(schedule.take(40, 2)).toEqual([]);
  expect(schedule.nextDue()).toBe(41);
});

test('without room nothing is taken and nothing is lost', () => {
  const schedule = scheduleOf({ a: 10 });
  expect([schedule.take(10, 0), schedule.take(10, -3), schedule.dueOf('a')]).toEqual([[], [], 10]);
});

test('hastening only ever brings a session forward', () => {
  const schedule = scheduleOf({ a: 10 });
  schedule.hasten('a', 20);
  expect(schedule.dueOf('a')).toBe(10);
  schedule.hasten('a', 5);
  expect(schedule.dueOf('a')).toBe(5);
  schedule.hasten('new', 7);
  expect(schedule.dueOf('new')).toBe(7);
});

test('a session has one time, the last that was set, until it is deleted', () => {
  const schedule = scheduleOf({ a: 10 });
  schedule.set('a', 99);
  expect(schedule.take(50, 6)).toEqual([]);
  schedule.delete('a');
  expect([schedule.nextDue(), schedule.take(100, 6)]).toEqual([undefined, []]);
});

test('taking until nothing is due gives every due session once, in order of time', () => {
  const times = fc.dictionary(fc.uuid(), fc.nat(1000), { maxKeys: 60 });
  fc.assert(
    fc.property(times, fc.nat(1000), fc.integer({ min: 1, max: 7 }), (due, now, room) => {
      const schedule = scheduleOf(due);
      const taken: string[] = [];
      for (let some = schedule.take(now, room); some.length > 0; some = schedule.take(now, room)) taken.push(...some);
      const expected = Object.keys(due).filter((id) => (due[id] ?? 0) <= now);
      expect(taken.toSorted()).toEqual(expected.toSorted());
      const order = taken.map((id) => due[id] ?? 0);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(schedule.nextDue() ?? Infinity).toBeGreaterThan(now);
    }),
  );
});
