import { afterEach, describe, expect, test, vi } from 'vitest';
import { pauseEnd, quietEnd } from '../../src/shared/quiet-time';

const minute = 60_000;
const hour = 60 * minute;

/** Minutes since midnight of `22:30`. */
const minutes = (time: string): number => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
};
const hours = (from: string, to: string, on = true) => ({ on, from: minutes(from), to: minutes(to) });
const never = hours('00:00', '00:00', false);

const inZone = (zone: string): void => void vi.stubEnv('TZ', zone);
afterEach(() => vi.unstubAllEnvs());

const at = (local: string): number => new Date(local).getTime();
const local = (instant: number | undefined): string | undefined => {
  if (instant === undefined) return undefined;
  const date = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

describe('notices rest', () => {
  test.each([
    ['in the day’s hours', '12:00', '14:00', '2026-05-05T13:59:59', '05 14:00'],
    ['from their first minute', '12:00', '14:00', '2026-05-05T12:00', '05 14:00'],
    ['not in their last', '12:00', '14:00', '2026-05-05T14:00', undefined],
    ['not before', '12:00', '14:00', '2026-05-05T11:59:59', undefined],
    ['past midnight, before it', '22:00', '07:00', '2026-05-05T23:00', '06 07:00'],
    ['past midnight, after it', '22:00', '07:00', '2026-05-06T06:59', '06 07:00'],
    ['not between two nights', '22:00', '07:00', '2026-05-06T21:59', undefined],
    ['not where it is one and the same minute', '22:00', '22:00', '2026-05-06T22:00', undefined],
    ['until midnight', '20:00', '00:00', '2026-05-06T21:00', '07 00:00'],
    ['from midnight on', '00:00', '06:00', '2026-05-06T00:00', '06 06:00'],
  ])('%s', (_, from, to, now, end) => {
    inZone('Europe/Berlin');
    expect(local(quietEnd({ quietHours: hours(from, to), quietUntil: 0 }, at(now)))).toBe(end);
  });

  test('in the hours of the place where the machine is', () => {
    const noon = Date.UTC(2026, 4, 5, 12);
    const quiet = { quietHours: hours('20:00', '22:00'), quietUntil: 0 };
    inZone('UTC');
    expect(quietEnd(quiet, noon)).toBeUndefined();
    inZone('Asia/Tokyo');
    expect(quietEnd(quiet, noon)).toBe(noon + hour);
  });

  test('until the clock on the wall says so, in a night that is an hour shorter and in one that is an hour longer', () => {
    inZone('Europe/Berlin');
    const quiet = { quietHours: hours('22:00', '07:00'), quietUntil: 0 };
    const spring = at('2026-03-28T22:00');
    expect(quietEnd(quiet, spring)).toBe(spring + 8 * hour);
    const autumn = at('2026-10-24T22:00');
    expect(quietEnd(quiet, autumn)).toBe(autumn + 10 * hour);
  });

  test('until an end that the clock on the wall leaves out has passed, and in an hour that comes twice both times', () => {
    inZone('Europe/Berlin');
    const quiet = { quietHours: hours('23:00', '02:30'), quietUntil: 0 };
    expect(local(quietEnd(quiet, at('2026-03-29T01:59')))).toBe('29 03:00');
    const first = Date.UTC(2026, 9, 25, 0, 10);
    expect(quietEnd(quiet, first)).toBe(first + 20 * minute);
    const second = first + hour;
    expect(quietEnd(quiet, second)).toBe(second + 20 * minute);
  });

  test('while a person has them paused, whatever the hour', () => {
    const now = at('2026-05-05T13:00');
    expect(quietEnd({ quietHours: never, quietUntil: now + hour }, now)).toBe(now + hour);
    expect(quietEnd({ quietHours: never, quietUntil: now }, now)).toBeUndefined();
  });

  test('on to the end of the quiet hours where a pause ends in them', () => {
    inZone('UTC');
    const now = at('2026-05-05T21:30');
    const quietHours = hours('22:00', '07:00');
    expect(local(quietEnd({ quietHours, quietUntil: now + hour }, now))).toBe('06 07:00');
    expect(local(quietEnd({ quietHours, quietUntil: at('2026-05-06T07:30') }, at('2026-05-06T06:45')))).toBe(
      '06 07:30',
    );
  });

  test('not for years because a clock was wrong when they were paused', () => {
    const now = at('2026-05-05T13:00');
    expect(pauseEnd({ quietUntil: now + 3650 * 24 * hour }, now)).toBeUndefined();
    expect(pauseEnd({ quietUntil: now + 24 * hour }, now)).toBe(now + 24 * hour);
  });
});
