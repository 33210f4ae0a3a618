import { afterEach, describe, expect, test } from 'vitest';
import { formatDuration, formatInstant, speak, speechOf, t } from '../../src/shared/messages';

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe('the language that is spoken', () => {
  test.each([
    ['the first of the system’s that there are texts in', 'system', ['nl-NL', 'es-MX', 'de-DE'], 'es', 'es-MX'],
    ['English where there is none', 'system', ['nl-NL', 'fi'], 'en', 'en'],
    ['English where the system names none', 'system', [], 'en', 'en'],
    ['the chosen one, written as the system’s variety of it', 'de', ['en-US', 'de-CH'], 'de', 'de-CH'],
    ['the chosen one, though the system has no variety of it', 'ja', ['en-US'], 'ja', 'ja'],
    ['the texts of one variety, written as another', 'system', ['pt-PT', 'en-GB'], 'pt', 'pt-PT'],
    ['what a system’s own way of writing a tag means', 'system', ['DE_at', 'de-AT'], 'de', 'de-AT'],
    ['what can be understood, where the system names junk', 'system', ['C', '', '!', 'es-MX'], 'es', 'es-MX'],
  ] as const)('is %s', (_what, chosen, system, language, locale) => {
    expect(speechOf(chosen, system)).toEqual({ language, locale });
  });
});

describe('speaking another language', () => {
  test('says texts, dates and durations in it, and in English again after that', async () => {
    const noon = Date.UTC(2031, 4, 6, 12);
    const english = [t('program.name'), formatDuration(5_400_000), formatInstant(noon, 0)];
    await speak({ language: 'es', locale: 'es-MX' });
    expect(formatDuration(5_400_000)).toMatch(/^1\sh 30\smin$/);
    expect(formatInstant(noon, 0)).toContain('may');
    await speak({ language: 'en', locale: 'en' });
    expect([t('program.name'), formatDuration(5_400_000), formatInstant(noon, 0)]).toEqual(english);
  });
});
