import { describe, expect, it } from 'vitest';
import { daysIn, halfHours, withStep } from '../../src/renderer/preferences/steps';
import { everyOf } from '../../src/renderer/sessions/headline';
import { formatTimeOfDay, speak, speechOf, spoken, t } from '../../src/shared/messages';

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
    ['en-US', 1320, '10:00 PM'],
    ['de-DE', 1320, '22:00'],
    ['fr-FR', 1320, '22:00'],
    ['ja-JP', 420, '7:00'],
    ['en-GB', 0, '00:00'],
  ] as const)('write the time of day in %s as its clocks do', async (locale, minutes, expected) => {
    const before = spoken();
    await speak(speechOf('system', [locale]));
    expect(formatTimeOfDay(minutes).replaceAll(/\s/g, ' ')).toBe(expected);
    await speak(before);
  });

  it('are 48 half hours for the ends of the quiet hours', () => {
    expect(halfHours).toHaveLength(48);
    expect(halfHours.at(-1)).toBe(1410);
    expect(withStep(halfHours, 1305).slice(-6)).toEqual([1290, 1305, 1320, 1350, 1380, 1410]);
  });
});
