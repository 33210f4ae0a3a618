import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';
import { ShortcutKeys } from './shortcut-keys';

/** The keys that do something on every page. A real dialog: it holds the focus, and Esc closes it. */
export const ShortcutList = (props: {
  readonly platform: AppFacts['platform'];
  readonly onClose: () => void;
}): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="shortcuts"
      aria-labelledby="shortcuts-title"
      ref={dialog}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <h2 id="shortcuts-title">{t('window.shortcuts')}</h2>
      <ShortcutKeys platform={props.platform} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('window.shortcuts.close')}
      </button>
    </dialog>
  );
};
