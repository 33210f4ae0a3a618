import type { JSX, RefObject } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { SecretField } from '../parts/secret-field';
import { KeepChoice } from '../sign-in/keep-choice';
import type { Draft } from './draft';

/** The token to paste. Stays in place, unseen, while another way is looked at: what was pasted is not lost. */
export const PastedToken = (props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly hidden: boolean;
  readonly invalid: boolean;
  readonly problem: JSX.Element | false;
  readonly onEdit: () => void;
}): JSX.Element => (
  <div class="form-field" hidden={props.hidden}>
    <label for="token">{t('window.token')}</label>
    <SecretField
      id="token"
      field={props.field}
      invalid={props.invalid}
      describedBy="token-note token-failure"
      onEdit={props.onEdit}
    />
    <p class="note" id="token-note">
      {t('window.token.note')}
    </p>
    {props.problem}
  </div>
);

/** A client's secret, and whether to keep it. Stays in place, unseen, as the token does. */
export const ClientSecret = (props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly draft: Draft;
  readonly storage: Session['storage'];
  /** Where the secret goes, once that is known. */
  readonly host: string | undefined;
  readonly invalid: boolean;
  readonly problem: JSX.Element | false;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onEdit: () => void;
}): JSX.Element => {
  const { field, draft, storage, host, invalid, problem, onChange, onEdit } = props;
  return (
    <div class="form-part" hidden={draft.way !== 'client-credentials'}>
      <div class="form-field">
        <label for="client-secret">{t('window.client-secret')}</label>
        <SecretField
          id="client-secret"
          field={field}
          invalid={invalid}
          describedBy="secret-note secret-failure"
          onEdit={onEdit}
        />
        <p class="note" id="secret-note">
          {host === undefined ? t('window.client-secret.note.unknown') : t('window.client-secret.note', { host })}
        </p>
        {problem}
      </div>
      <KeepChoice keep={draft.keepSecret} storage={storage} onChoose={(keepSecret) => onChange({ keepSecret })} />
    </div>
  );
};
