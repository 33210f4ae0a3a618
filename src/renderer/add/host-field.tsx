import type { JSX } from 'preact';
import { parseCustomRegion, regionNamedIn } from '../../shared/custom-region';
import { t } from '../../shared/messages';
import { regions } from '../../shared/region';
import { Shape } from '../parts/shape';

/** What is to be known of a typed domain: who gets the token there. Where an address was pasted, the domain in it is offered. */
const HostNote = (props: { readonly host: string; readonly onUse: (host: string) => void }): JSX.Element | null => {
  const { host, onUse } = props;
  const parsed = parseCustomRegion(host);
  if (!parsed.ok) {
    const named = regionNamedIn(host);
    return named === undefined ? null : (
      <button type="button" class="use-host" onClick={() => onUse(named.id)}>
        {t('window.host.use', { host: named.id })}
      </button>
    );
  }
  const { id, name, apiOrigin, loginOrigin } = parsed.value;
  if (regions.some((region) => region.id === id)) {
    return <p class="note">{t('window.host.known', { region: name })}</p>;
  }
  return (
    <div class="banner banner-warning host-warning">
      <Shape name="attention" />
      <div>
        <p>{t('window.host.warning', { login: loginOrigin, api: apiOrigin })}</p>
      </div>
    </div>
  );
};

/** The domain of a region that is not in the list. */
export const HostField = (props: {
  readonly host: string;
  readonly invalid: boolean;
  readonly children: JSX.Element | false;
  readonly onType: (host: string) => void;
}): JSX.Element => (
  <div class="form-field">
    <label for="host">{t('window.host')}</label>
    <input
      id="host"
      type="text"
      value={props.host}
      maxLength={300}
      autocomplete="off"
      spellcheck={false}
      placeholder={t('window.host.placeholder')}
      aria-invalid={props.invalid}
      aria-describedby="host-note host-failure"
      onInput={(event) => props.onType(event.currentTarget.value)}
    />
    {props.children}
    <div id="host-note" aria-live="polite">
      <HostNote host={props.host} onUse={props.onType} />
    </div>
  </div>
);
