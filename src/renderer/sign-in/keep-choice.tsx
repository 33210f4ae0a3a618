import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { Choice } from '../parts/choice';

/** Whether a client's secret is kept, so that the session renews itself, or used once. */
export const KeepChoice = (props: {
  readonly keep: boolean;
  /** Where it would be kept. */
  readonly storage: Session['storage'];
  readonly onChoose: (keep: boolean) => void;
}): JSX.Element => (
  <fieldset class="choices">
    <legend>{t('window.keep')}</legend>
    <Choice
      name="keep"
      value="keep"
      title={t('window.keep.keep')}
      checked={props.keep}
      onChoose={() => props.onChoose(true)}
    >
      {t(`window.keep.keep.${props.storage}`)}
    </Choice>
    <Choice
      name="keep"
      value="once"
      title={t('window.keep.once')}
      checked={!props.keep}
      onChoose={() => props.onChoose(false)}
    >
      {t('window.keep.once.note')}
    </Choice>
  </fieldset>
);
