import type { JSX } from 'preact';
import { parseCustomRegion } from '../../shared/custom-region';
import { t } from '../../shared/messages';
import { regions } from '../../shared/region';
import { Shape } from '../parts/shape';

/** What is to be known of a typed domain: who gets the token there. Nothing while it can't be one yet. */
const HostNote = ({ host }: { readonly host: string }): JSX.Element | null => {
  const parsed = parseCustomRegion(host);
  if (!parsed.ok) return null;
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
      <HostNote host={props.host} />
    </div>
  </div>
);
