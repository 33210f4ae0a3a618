import type { JSX } from 'preact';
import { t, type MessageKey } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';
import { keyCaps } from '../parts/key-caps';

/** What each does, by the keys as Electron names them; a part that is no key stands as it is. */
const shortcuts: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['/', 'window.shortcut.search'],
  ['Up+Down', 'window.shortcut.walk'],
  ['Return', 'window.shortcut.open'],
  ['CommandOrControl+N', 'window.shortcut.add'],
  ['CommandOrControl+R', 'window.shortcut.check'],
  ['CommandOrControl+1–5', 'window.shortcut.views'],
  ['CommandOrControl+,', 'window.shortcut.preferences'],
  ['Escape', 'window.shortcut.back'],
  ['?', 'window.shortcut.list'],
];

/** The keys that do something on every page. */
export const ShortcutKeys = ({ platform }: { readonly platform: AppFacts['platform'] }): JSX.Element => (
  <dl>
    {shortcuts.map(([keys, does]) => (
      <div key={does} class="shortcut">
        <dt>
          {keyCaps(keys, platform).map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </dt>
        <dd>{t(does)}</dd>
      </div>
    ))}
  </dl>
);
