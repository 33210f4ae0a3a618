import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Mode } from '../../shared/session';
import { Choice } from './choice';

const modes: readonly Mode[] = ['observe', 'keep-alive'];

/** Observe or keep alive, with what either does to an idle timer. */
export const ModeChoice = (props: {
  readonly mode: Mode;
  readonly disabled?: boolean;
  readonly onChoose: (mode: Mode) => void;
}): JSX.Element => (
  <fieldset class="choices">
    <legend>{t('window.mode')}</legend>
    {modes.map((mode) => (
      <Choice
        key={mode}
        name="mode"
        value={mode}
        title={t(`window.mode.${mode}`)}
        checked={props.mode === mode}
        disabled={props.disabled ?? false}
        onChoose={() => props.onChoose(mode)}
      >
        {t(`window.mode.${mode}.note`)}
      </Choice>
    ))}
  </fieldset>
);
