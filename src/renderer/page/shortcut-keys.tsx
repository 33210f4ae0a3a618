import type { JSX } from 'preact';
import { t, type MessageKey } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';

/** `mod` stands for the key that a platform's shortcuts begin with. */
const shortcuts: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['/'], 'window.shortcut.search'],
  [['↑', '↓'], 'window.shortcut.walk'],
  [['Enter'], 'window.shortcut.open'],
  [['mod', 'N'], 'window.shortcut.add'],
  [['mod', 'R'], 'window.shortcut.check'],
  [['mod', '1–5'], 'window.shortcut.views'],
  [['mod', ','], 'window.shortcut.preferences'],
  [['Esc'], 'window.shortcut.back'],
  [['?'], 'window.shortcut.list'],
];

/** The keys that do something on every page. */
export const ShortcutKeys = ({ platform }: { readonly platform: AppFacts['platform'] }): JSX.Element => {
  const mod = platform === 'darwin' ? '⌘' : 'Ctrl';
  return (
    <dl>
      {shortcuts.map(([keys, does]) => (
        <div key={does} class="shortcut">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key === 'mod' ? mod : key}</kbd>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
};
