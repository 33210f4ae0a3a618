import { t, type MessageKey } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';

const signs: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Plus: '+' };

const appleSigns: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
};

const names: Readonly<Record<string, MessageKey>> = {
  CommandOrControl: 'key.control',
  Control: 'key.control',
  Alt: 'key.alt',
  Shift: 'key.shift',
  Super: 'key.super',
  Return: 'key.enter',
  Escape: 'key.escape',
  Space: 'key.space',
  Tab: 'key.tab',
  Backspace: 'key.backspace',
  Delete: 'key.delete',
  Insert: 'key.insert',
  Home: 'key.home',
  End: 'key.end',
  PageUp: 'key.page-up',
  PageDown: 'key.page-down',
};

const capOf = (key: string, platform: AppFacts['platform']): string => {
  const sign = signs[key] ?? (platform === 'darwin' ? appleSigns[key] : undefined);
  if (sign !== undefined) return sign;
  const name = names[key];
  return name === undefined ? key : t(name);
};

/** The keys of an Electron accelerator as they stand on the keyboards of the language that is spoken, one by one. */
export const keyCaps = (accelerator: string, platform: AppFacts['platform']): readonly string[] =>
  accelerator.split('+').map((key) => capOf(key, platform));
