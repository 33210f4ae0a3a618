import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../../shared/messages';

const shortcuts: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['/'], 'window.shortcut.search'],
  [['↑', '↓'], 'window.shortcut.walk'],
  [['Enter'], 'window.shortcut.open'],
  [['Esc'], 'window.shortcut.back'],
  [['?'], 'window.shortcut.list'],
];

/** The keys that do something on every page. A real dialog: it holds the focus, and Esc closes it. */
export const ShortcutList = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="shortcuts"
      aria-labelledby="shortcuts-title"
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <h2 id="shortcuts-title">{t('window.shortcuts')}</h2>
      <dl>
        {shortcuts.map(([keys, does]) => (
          <div key={does} class="shortcut">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('window.shortcuts.close')}
      </button>
    </dialog>
  );
};
