import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { acceleratorOf, type PressedKey } from '../../src/renderer/preferences/accelerator';
import { settingsSchema } from '../../src/shared/settings';

type Held = 'ctrl' | 'alt' | 'shift' | 'meta';

const press = (key: string, code: string, ...held: readonly Held[]): PressedKey => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  metaKey: held.includes('meta'),
});

const taken = (keys: string): boolean => v.is(settingsSchema.entries.shortcut, { on: true, keys });

describe('a shortcut that is pressed', () => {
  it.each<readonly [PressedKey, 'linux' | 'darwin', string | undefined]>([
    [press('g', 'KeyG', 'ctrl', 'shift'), 'linux', 'CommandOrControl+Shift+G'],
    [press('g', 'KeyG', 'meta', 'shift'), 'darwin', 'CommandOrControl+Shift+G'],
    [press('g', 'KeyG', 'meta'), 'linux', 'Super+G'],
    [press('g', 'KeyG', 'ctrl'), 'darwin', 'Control+G'],
    [press('a', 'KeyQ', 'ctrl'), 'linux', 'CommandOrControl+A'],
    [press('!', 'Digit1', 'ctrl', 'shift'), 'linux', 'CommandOrControl+Shift+1'],
    [press('©', 'KeyG', 'alt', 'meta'), 'darwin', 'CommandOrControl+Alt+G'],
    [press('ArrowUp', 'ArrowUp', 'ctrl', 'alt'), 'linux', 'CommandOrControl+Alt+Up'],
    [press(' ', 'Space', 'alt'), 'linux', 'Alt+Space'],
    [press('+', 'BracketRight', 'ctrl'), 'linux', 'CommandOrControl+Plus'],
    [press('F12', 'F12', 'ctrl'), 'linux', 'CommandOrControl+F12'],
    [press('Enter', 'Enter', 'ctrl'), 'linux', 'CommandOrControl+Return'],
    [press('g', 'KeyG'), 'linux', undefined],
    [press('G', 'KeyG', 'shift'), 'linux', undefined],
    [press('Control', 'ControlLeft', 'ctrl'), 'linux', undefined],
    [press('Dead', 'Quote', 'ctrl'), 'linux', undefined],
    [press('ß', 'Minus', 'ctrl'), 'linux', undefined],
  ])('%j on %s is %s', (pressed, platform, expected) => {
    const keys = acceleratorOf(pressed, platform);
    expect(keys).toBe(expected);
    if (keys !== undefined) expect(taken(keys)).toBe(true);
  });

  it('is one that the settings take, whatever is pressed, or none', () => {
    const keys = [
      'a',
      'Z',
      '7',
      'F24',
      'F25',
      'Home',
      ',',
      '`',
      '\\',
      'é',
      '²',
      'Unidentified',
      'AudioVolumeUp',
      'Tab',
    ];
    const all = keys.flatMap((key) =>
      ([['ctrl'], ['ctrl', 'alt', 'shift', 'meta'], ['alt', 'shift']] as const).map((held) =>
        acceleratorOf(press(key, '', ...held), 'linux'),
      ),
    );
    expect(all.filter((one) => one !== undefined && !taken(one))).toEqual([]);
    expect(all.some((one) => one === undefined)).toBe(true);
  });
});
