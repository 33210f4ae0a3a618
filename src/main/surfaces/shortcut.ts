import type { Settings } from '../../shared/settings';
import type { AppFacts } from '../../shared/snapshot';
import type { Log } from '../system/log';

/** The part of Electron's `globalShortcut` that is asked here. */
export interface ShortcutDesk {
  readonly register: (keys: string, onPress: () => void) => boolean;
  readonly unregister: (keys: string) => void;
}

/** The one shortcut that opens the window from every program. */
export interface Shortcut {
  /** Takes the keys, gives back those that it had before, and says how that went; to be called once the app is ready. */
  readonly apply: (wish: Settings['shortcut']) => AppFacts['shortcut'];
  /** Gives the keys back. */
  readonly release: () => void;
}

export const createShortcut = (desk: ShortcutDesk, onPress: () => void, log: Log): Shortcut => {
  let held: string | undefined;
  const release = (): void => {
    if (held !== undefined) desk.unregister(held);
    held = undefined;
  };
  const take = (keys: string): boolean => {
    try {
      return desk.register(keys, onPress);
    } catch (problem) {
      // A key that this keyboard or platform does not have.
      log.warn('shortcut not taken', { problem: String(problem) });
      return false;
    }
  };
  return {
    apply: ({ on, keys }) => {
      if (on && keys === held) return 'set';
      release();
      if (!on) return 'off';
      if (!take(keys)) return 'taken';
      held = keys;
      return 'set';
    },
    release,
  };
};
