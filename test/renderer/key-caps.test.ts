import { afterEach, expect, test } from 'vitest';
import { keyCaps } from '../../src/renderer/parts/key-caps';
import { languages, speak, speechOf, t } from '../../src/shared/messages';

afterEach(() => speak(speechOf('en', [])));

test.each([
  ['CommandOrControl+Shift+G', 'linux', ['Ctrl', 'Shift', 'G']],
  ['CommandOrControl+Alt+Up', 'darwin', ['⌘', '⌥', '↑']],
  ['Super+Plus', 'linux', ['Super', '+']],
  ['CommandOrControl+1–5', 'win32', ['Ctrl', '1–5']],
] as const)('%s on %s stands on the keys as %j', (accelerator, platform, caps) => {
  expect(keyCaps(accelerator, platform)).toEqual(caps);
});

test('keys have the names of the keyboards of the language', async () => {
  await speak(speechOf('de', []));
  expect(keyCaps('CommandOrControl+Shift+Delete', 'linux')).toEqual(['Strg', 'Umschalt', 'Entf']);
  expect(keyCaps('CommandOrControl+Shift+Delete', 'darwin')).toEqual(['⌘', '⇧', 'Entf']);
});

test.each(languages)('the hint for a shortcut names the keys as they stand on them: %s', async (language) => {
  await speak(speechOf(language, []));
  const hint = t('window.preferences.shortcut.hint');
  for (const cap of keyCaps('Control+Alt+Super+Escape', 'linux')) expect(hint).toContain(cap);
});
