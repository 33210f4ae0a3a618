import type { AppFacts } from '../../shared/snapshot';

/** What of a key press a shortcut is made from. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

type Platform = AppFacts['platform'];

const named: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  Enter: 'Return',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

const plain =
  /^(?:[A-Z0-9]|F[1-9]|F1\d|F2[0-4]|[`\-=[\]\\;',./]|Tab|Backspace|Delete|Insert|Home|End|PageUp|PageDown)$/;

/** The key by its letter; by its place where a modifier has made another sign of it. */
const keyOf = ({ key, code }: PressedKey): string | undefined => {
  const written = named[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (named[key] !== undefined || plain.test(written)) return written;
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  return placed?.[1] ?? placed?.[2];
};

/**
 * The shortcut that is pressed, as Electron's accelerator; undefined while it is none yet: a modifier alone, Shift as the
 * only one, or a key that can't be one.
 */
export const acceleratorOf = (pressed: PressedKey, platform: Platform): string | undefined => {
  const mac = platform === 'darwin';
  const modifiers = [
    (mac ? pressed.metaKey : pressed.ctrlKey) ? 'CommandOrControl' : undefined,
    mac && pressed.ctrlKey ? 'Control' : undefined,
    !mac && pressed.metaKey ? 'Super' : undefined,
    pressed.altKey ? 'Alt' : undefined,
  ].filter((modifier) => modifier !== undefined);
  const key = keyOf(pressed);
  if (key === undefined || modifiers.length === 0) return undefined;
  return [...modifiers, ...(pressed.shiftKey ? ['Shift'] : []), key].join('+');
};
