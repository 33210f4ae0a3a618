import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { KnownClient } from '../../shared/settings';
import { Select } from '../parts/select';
import type { OfferedClient } from '../sign-in/known-client';
import type { ClientChoice } from './draft';

/** Names an option of the list that stands for typing an id. A key is never this: it holds a client's id. */
const another = 'another';

/** The client that signs in: one that did before, or another by its id. */
export const ClientField = (props: {
  readonly kind: KnownClient['kind'];
  readonly offered: readonly OfferedClient[];
  readonly choice: ClientChoice;
  readonly invalid: boolean;
  /** Why the client was not taken. */
  readonly children: JSX.Element | false;
  readonly onChoose: (choice: ClientChoice) => void;
}): JSX.Element => {
  const { kind, offered, choice, invalid, onChoose } = props;
  const known = offered.find(({ key }) => key === choice.key);
  return (
    <>
      {offered.length > 0 && (
        <div class="form-field">
          <label for="client">{t('window.client')}</label>
          <Select
            id="client"
            value={known?.key ?? another}
            invalid={invalid && known !== undefined}
            describedBy="client-failure"
            onChoose={(key) => onChoose({ ...choice, key: key === another ? '' : key })}
          >
            {offered.map(({ key, clientId, name, regionName }) => (
              <option key={key} value={key}>
                {t('window.client.offered', { client: name ?? clientId, region: regionName })}
              </option>
            ))}
            <option value={another}>{t('window.client.another')}</option>
          </Select>
          {known !== undefined && props.children}
        </div>
      )}
      {known === undefined && (
        <div class="form-field">
          <label for="client-id">{t('window.client-id')}</label>
          <input
            id="client-id"
            class="mono"
            type="text"
            value={choice.typed}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            required
            aria-invalid={invalid}
            aria-describedby="client-note client-failure"
            onInput={(event) => onChoose({ key: '', typed: event.currentTarget.value })}
          />
          <p class="note" id="client-note">
            {t(`window.client-id.${kind}`)}
          </p>
          {props.children}
        </div>
      )}
    </>
  );
};
