import { expect, test } from 'vitest';
import { ListPulse } from '../../../src/main/users/list/list-pulse';
import { fakeClock } from '../../polling/fake-clock';

test('a storm of changes is told five times a second, its first at once and its last never missed', async () => {
  const clock = fakeClock();
  let [changes, told] = [0, 0];
  const heard: number[] = [];
  const pulse = new ListPulse(clock, () => {
    told += 1;
    heard.push(changes);
  });
  for (let ms = 0; ms < 10_000; ms += 10) {
    changes += 1;
    pulse.beat();
    await clock.pass(10);
  }
  expect(heard[0]).toBe(1);
  expect(told).toBeGreaterThan(45);
  expect(told).toBeLessThanOrEqual(51);
  await clock.pass(200);
  expect(heard.at(-1)).toBe(1000);
  expect(clock.waiting()).toBe(0);
});
