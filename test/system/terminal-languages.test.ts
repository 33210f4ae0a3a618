import { expect, test } from 'vitest';
import { terminalLanguages } from '../../src/main/system/terminal-languages';

test.each([
  ['one with a country and a character set', { LANG: 'de_DE.UTF-8' }, ['de-DE']],
  ['one with a variety', { LANG: 'fr_FR@euro' }, ['fr-FR']],
  ['that of messages before the general one', { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, ['ja-JP']],
  ['the one that overrides all', { LANG: 'de', LC_MESSAGES: 'ja', LC_ALL: 'pt_BR.UTF-8' }, ['pt-BR']],
  ['a general one where the others are empty', { LANG: 'es', LC_ALL: '', LC_MESSAGES: '' }, ['es']],
  ['several in the order that a person wishes', { LANG: 'en_GB.UTF-8', LANGUAGE: 'nl:es' }, ['nl', 'es', 'en-GB']],
  ['none where no language is meant', { LANG: 'C.UTF-8', LANGUAGE: 'de' }, []],
  ['none in the portable locale', { LC_ALL: 'POSIX', LANG: 'de_DE' }, []],
  ['none where nothing is set', {}, []],
] as const)('a terminal is set to %s', (_what, env, expected) => {
  expect(terminalLanguages(env)).toEqual(expected);
});
