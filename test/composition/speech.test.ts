import { afterEach, expect, test } from 'vitest';
import { createProgramSpeech } from '../../src/main/composition/speech';
import { formatInstant, speak, spoken } from '../../src/shared/messages';
import { defaultSettings } from '../../src/shared/settings';

afterEach(() => speak({ language: 'en', locale: 'en' }));

const program = (systemLanguages: readonly string[]) => {
  let drawn = 0;
  const source = { changed: () => void (drawn += 1) };
  const speech = createProgramSpeech({ systemLanguages, source, log: { error: () => undefined } });
  return { speech, drawn: () => drawn };
};

test('the program speaks the system’s language before a preference is known', async () => {
  const { speech, drawn } = program(['es-MX', 'en-US']);
  await speech.begin();
  expect(spoken()).toEqual({ language: 'es', locale: 'es-MX' });
  expect(formatInstant(Date.UTC(2031, 4, 6, 12), 0)).toContain('may');
  expect(drawn()).toBe(0);
});

test('everything is drawn anew in the language that a person chooses, and only then', async () => {
  const { speech, drawn } = program(['es-MX']);
  await speech.begin();
  await speech.follow({ ...defaultSettings, language: 'de' }, defaultSettings);
  expect(spoken().language).toBe('de');
  expect(drawn()).toBe(1);
  await speech.follow({ ...defaultSettings, language: 'de', pollSeconds: 30 }, defaultSettings);
  expect(drawn()).toBe(1);
});
