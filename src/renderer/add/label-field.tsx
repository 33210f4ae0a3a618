import type { JSX } from 'preact';
import { t } from '../../shared/messages';

/** The person's own name for the session. */
export const LabelField = (props: {
  readonly label: string;
  readonly invalid: boolean;
  /** Why the name was not taken. */
  readonly children: JSX.Element | false;
  readonly onType: (label: string) => void;
}): JSX.Element => (
  <div class="form-field">
    <label for="label">
      {t('window.label')} <span class="optional">{t('window.optional')}</span>
    </label>
    <input
      id="label"
      type="text"
      value={props.label}
      maxLength={60}
      autocomplete="off"
      spellcheck={false}
      placeholder={t('window.label.placeholder')}
      aria-invalid={props.invalid}
      aria-describedby="label-failure"
      onInput={(event) => props.onType(event.currentTarget.value)}
    />
    {props.children}
  </div>
);
