import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatClock, formatDay } from '../../src/renderer/activity/day-text';
import { formatDuration, formatInstant, formatTime } from '../../src/shared/messages';
import { quietEnd } from '../../src/shared/quiet-time';
import { watchedCloud, sessionNumber } from '../polling/watched-cloud';

const minute = 60_000;
const hour = 60 * minute;
const inZone = (zone: string): void => void vi.stubEnv('TZ', zone);
afterEach(() => vi.unstubAllEnvs());

const zones = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;
const noon = Date.UTC(2026, 4, 5, 12);
const told = (instant: number): string =>
  new Date(instant).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

/** Nights in which clocks are set: the zone, an instant before, and how long the local hours from 22:00 to 7:00 then are. */
const nights = [
  ['forward in Berlin', 'Europe/Berlin', '2026-03-28T22:00', 8],
  ['back in Berlin', 'Europe/Berlin', '2026-10-24T22:00', 10],
  ['forward in New York', 'America/New_York', '2026-03-07T22:00', 8],
  ['back in New York', 'America/New_York', '2026-10-31T22:00', 10],
  ['forward by half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-10-03T22:00', 8.5],
  ['back by half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-04-04T22:00', 9.5],
  ['not at all in Tokyo', 'Asia/Tokyo', '2026-03-28T22:00', 9],
] as const;

describe('a time zone that changes while the app runs', () => {
  test('is followed by every time of day that is told, and back', () => {
    for (const zone of [...zones, ...zones.toReversed()]) {
      inZone(zone);
      expect(formatTime(noon, noon), zone).toBe(told(noon));
      expect(formatClock(noon), zone).toBe(told(noon).replace(' ', ':00 '));
      expect(formatDay(noon, noon + 30 * 24 * hour), zone).toBe(
        new Date(noon).toLocaleDateString('en-US', { dateStyle: 'full' }),
      );
      expect(formatInstant(noon + 3 * 24 * hour, noon), zone).toContain(told(noon));
    }
  });

  test('moves no countdown', () => {
    inZone('Pacific/Kiritimati');
    const before = formatDuration(noon + 90 * minute - noon);
    inZone('Pacific/Pago_Pago');
    expect(formatDuration(noon + 90 * minute - noon)).toBe(before);
  });

  test('moves no check', async () => {
    const cloud = watchedCloud([sessionNumber(1)]);
    cloud.poller.start();
    for (const zone of zones) {
      inZone(zone);
      cloud.seen.length = 0;
      await cloud.clock.pass(10 * minute);
      expect(cloud.seen.length, zone).toBeGreaterThanOrEqual(9);
      expect(cloud.seen.length, zone).toBeLessThanOrEqual(12);
    }
  });
});

describe('clocks that are set', () => {
  test.each(nights)('%s leave quiet hours as long as that night is', (_name, zone, start, hours) => {
    inZone(zone);
    const from = new Date(start).getTime();
    const quiet = { quietHours: { on: true, from: 22 * 60, to: 7 * 60 }, quietUntil: 0 };
    const end = quietEnd(quiet, from);
    expect(end).toBe(from + hours * hour);
    expect(new Date(end ?? 0).getHours()).toBe(7);
    expect(quietEnd(quiet, end ?? 0)).toBeUndefined();
  });

  test.each(nights)('%s hurry and delay no check of that night', async (_name, zone, start) => {
    inZone(zone);
    const cloud = watchedCloud([sessionNumber(1)]);
    const { clock } = cloud;
    clock.jump(new Date(start).getTime() - clock.now());
    cloud.poller.start();
    for (let passed = 0; passed < 10; passed += 1) {
      cloud.seen.length = 0;
      await clock.pass(hour);
      expect(cloud.seen.length).toBeGreaterThanOrEqual(54);
      expect(cloud.seen.length).toBeLessThanOrEqual(67);
    }
  });
});
