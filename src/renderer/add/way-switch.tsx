import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { ways, type Way } from './draft';

/** The ways to a session, side by side: radio buttons, so that arrow keys walk them. */
export const WaySwitch = (props: { readonly way: Way; readonly onChoose: (way: Way) => void }): JSX.Element => (
  <fieldset class="segments">
    <legend class="spoken">{t('window.way')}</legend>
    {ways.map((way) => (
      <label key={way} class="segment">
        <input type="radio" name="way" value={way} checked={props.way === way} onChange={() => props.onChoose(way)} />
        <span>{t(`window.way.${way}`)}</span>
      </label>
    ))}
  </fieldset>
);
