import { expect, test } from 'vitest';
import { AuditRetention } from '../../src/main/audit/audit-retention';
import { entryOf, start, trailStage } from './trail-stage';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Ten days of a trail, the last one that on which everything starts, and what lets go of it. */
const tenDays = async (days: { value: number }) => {
  const stage = trailStage();
  for (let day = 0; day < 10; day += 1) await stage.trail.add(entryOf(day, { at: start - day * dayMs }));
  const retention = new AuditRetention({ folder: stage.folder, clock: stage.clock, days: () => days.value });
  /** The days that are left, back from the first. */
  const left = (): readonly number[] =>
    stage
      .files()
      .map((name) => Math.round((Date.parse('2031-05-06') - Date.parse(name.slice(6, 16))) / dayMs))
      .toSorted((one, other) => one - other);
  return { ...stage, retention, left };
};
const all = Array.from({ length: 10 }, (_, day) => day);

test('files go whole, when their last entry is too old, and never earlier', async () => {
  const { retention, clock, left } = await tenDays({ value: 7 });
  retention.start();
  await clock.pass(hourMs);
  // At noon the file of the day seven days ago has a younger half.
  await expect.poll(left).toEqual(all.slice(0, 8));
  await clock.pass(11 * hourMs);
  expect(left()).toEqual(all.slice(0, 8));
  await clock.pass(2 * hourMs);
  await expect.poll(left).toEqual(all.slice(0, 7));
  retention.stop();
  expect(clock.waiting()).toBe(0);
});

test('nothing goes because a clock was wrong for a while', async () => {
  const { retention, clock, left } = await tenDays({ value: 7 });
  clock.jump(3650 * dayMs);
  await retention.look();
  clock.jump(-3650 * dayMs);
  await retention.look();
  await retention.look({ isSure: true });
  expect(left()).toEqual(all.slice(0, 8));
});

test('what a person does not want to keep any more goes at once', async () => {
  const days = { value: 365 };
  const { retention, left } = await tenDays(days);
  await retention.look();
  await retention.look();
  expect(left()).toEqual(all);
  days.value = 7;
  await retention.look({ isSure: true });
  expect(left()).toEqual(all.slice(0, 8));
});

test('a folder that is not there is no problem', async () => {
  const { folder, clock } = trailStage();
  await expect(new AuditRetention({ folder, clock, days: () => 7 }).look({ isSure: true })).resolves.toBeUndefined();
});
