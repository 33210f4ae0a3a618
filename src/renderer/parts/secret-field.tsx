import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/messages';

/**
 * Where a token or a client's secret is pasted. Its text lives in this one element and in no state of the page, is
 * hidden unless asked for, and is wiped when the view is left.
 */
export const SecretField = (props: {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly invalid: boolean;
  readonly describedBy: string;
  /** Its text was changed. What it is now is not told: it is read when it is needed. */
  readonly onEdit?: () => void;
}): JSX.Element => {
  const [revealed, setRevealed] = useState(false);
  const { id, field, invalid, describedBy, onEdit } = props;
  useEffect(() => {
    const element = field.current;
    return () => {
      if (element !== null) element.value = '';
    };
  }, [field]);
  return (
    <div class="token-line">
      <input
        id={id}
        ref={field}
        {...(revealed ? { type: 'text' } : { type: 'password' })}
        autocomplete="off"
        spellcheck={false}
        required
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={() => onEdit?.()}
      />
      <button type="button" class="quiet" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>
        {revealed ? t('window.token.hide') : t('window.token.show')}
      </button>
    </div>
  );
};
