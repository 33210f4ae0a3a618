import { describe, expect, it } from 'vitest';
import { clockOf, daysIn, minutesOf, withStep } from '../../src/renderer/preferences/steps';
import { everyOf } from '../../src/renderer/sessions/headline';
import { t } from '../../src/shared/messages';

describe('what the preferences offer', () => {
  it('is what is set as well, in its place, when that is none of the steps', () => {
    expect(withStep([15, 60, 300], 60)).toEqual([15, 60, 300]);
    expect(withStep([15, 60, 300], 90)).toEqual([15, 60, 90, 300]);
  });

  it.each([
    [15, 'Every 15 seconds'],
    [60, 'Every minute'],
    [90, 'Every 90 seconds'],
    [300, 'Every 5 minutes'],
    [3600, 'Every hour'],
  ])('says %i seconds as %j', (seconds, text) => {
    expect(t('window.preferences.every', everyOf(seconds))).toBe(text);
  });

  it.each([
    [7, 'For 7 days'],
    [365, 'For a year'],
    [730, 'For 2 years'],
  ])('says %i days as %j', (days, text) => {
    expect(t('window.preferences.audit.for', daysIn(days))).toBe(text);
  });

  it.each([
    [0, '00:00'],
    [420, '07:00'],
    [1439, '23:59'],
  ])('reads and writes minute %i of the day as %s', (minutes, clock) => {
    expect(clockOf(minutes)).toBe(clock);
    expect(minutesOf(clock)).toBe(minutes);
  });

  it.each(['', '24:00', '7:00', '12:6'])('takes no %j for a time', (clock) => {
    expect(minutesOf(clock)).toBeUndefined();
  });
});
