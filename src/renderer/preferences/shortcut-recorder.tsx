import { Fragment, type JSX, type TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { keyCaps } from '../parts/key-caps';
import { acceleratorOf } from './accelerator';

/** Shows a shortcut, and takes another one as it is pressed. Tab and Esc leave it as it was: nobody is held here. */
export const ShortcutRecorder = (props: {
  readonly keys: string;
  readonly platform: AppFacts['platform'];
  readonly onRecord: (keys: string) => void;
}): JSX.Element => {
  const { announce } = useServices();
  const { keys, platform, onRecord } = props;
  const [recording, setRecording] = useState(false);
  const id = useId();
  const caps = keyCaps(keys, platform);
  const press = (event: TargetedKeyboardEvent<HTMLButtonElement>): void => {
    if (!recording || (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setRecording(false);
      return;
    }
    const pressed = acceleratorOf(event, platform);
    if (pressed === undefined) return;
    setRecording(false);
    onRecord(pressed);
    announce(t('window.preferences.shortcut.done', { keys: keyCaps(pressed, platform).join(' ') }));
  };
  return (
    <div class="recorder">
      <button
        type="button"
        class={recording ? 'recording' : undefined}
        aria-label={
          recording
            ? t('window.preferences.shortcut.record')
            : t('window.preferences.shortcut.keys', { keys: caps.join(' ') })
        }
        aria-describedby={id}
        aria-pressed={recording}
        onClick={() => setRecording(true)}
        onBlur={() => setRecording(false)}
        onKeyDown={press}
      >
        {recording
          ? t('window.preferences.shortcut.record')
          : caps.map((cap, index) => (
              <Fragment key={cap}>
                {index > 0 && ' '}
                <kbd>{cap}</kbd>
              </Fragment>
            ))}
      </button>
      <p class="note" id={id} aria-live="polite">
        {recording &&
          (platform === 'darwin' ? t('window.preferences.shortcut.hint.mac') : t('window.preferences.shortcut.hint'))}
      </p>
    </div>
  );
};
