import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import { useServices } from '../page/services';
import { useArmed } from '../parts/armed';
import { FailureNote } from '../parts/failure-note';
import { PlannedList } from './planned-list';
import type { SweepPlan } from './sweep-plan';

/** What revoking everything means, which sessions that is, and the one question: two clicks in the same place. */
export const SweepQuestion = (props: {
  readonly plan: SweepPlan;
  readonly regions: readonly Region[];
}): JSX.Element => {
  const { client, open, announce } = useServices();
  const { plan, regions } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const count = plan.now.length + plan.waiting.length;
  const revoke = useArmed(() => {
    setBusy(true);
    setFailure(undefined);
    void client.revokeAllSessions().then((answer) => {
      setBusy(false);
      if (!answer.ok) setFailure(answer.failure);
    });
  });
  const ended = plan.ended.length;
  const consequence = count === 0 ? t('window.sweep.now.ended', { ended }) : t('window.sweep.now', { count });
  const press = count === 0 ? t('window.sweep.press.ended', { ended }) : t('window.sweep.press', { count });
  useEffect(() => {
    if (revoke.armed) announce(consequence);
  }, [revoke.armed]);
  return (
    <>
      <div class="panel panel-danger">
        <ul class="effect-list">
          {count > 0 && <li>{t('window.sweep.effect.revoke', { count })}</li>}
          {plan.waiting.length > 0 && <li>{t('window.sweep.waiting.note', { count: plan.waiting.length })}</li>}
          {ended > 0 && <li>{t('window.sweep.effect.ended', { ended })}</li>}
          <li>{t('window.sweep.effect.again')}</li>
          {plan.secrets > 0 && <li>{t('window.sweep.effect.secret', { count: plan.secrets })}</li>}
          <li>{t('window.sweep.effect.others')}</li>
        </ul>
        <div class="actions">
          <button
            type="button"
            class={revoke.armed ? 'danger armed' : 'danger'}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) revoke.press();
            }}
          >
            {busy ? t('window.sweep.sending') : revoke.armed ? consequence : press}
          </button>
          {revoke.armed && (
            <button type="button" class="quiet" onClick={revoke.disarm}>
              {t('window.cancel')}
            </button>
          )}
          {!revoke.armed && (
            <button type="button" class="quiet" onClick={() => open({ kind: 'revoke-user' })}>
              {t('window.revoke-user.open')}
            </button>
          )}
        </div>
        <div role="alert">{failure !== undefined && <FailureNote failure={failure} />}</div>
      </div>
      <PlannedList id="sweep-plan" title={t('window.sweep.plan')} sessions={plan.now} regions={regions} />
      <PlannedList id="sweep-waiting" title={t('window.sweep.waiting')} sessions={plan.waiting} regions={regions} />
      <PlannedList id="sweep-ended" title={t('window.sweep.ended')} sessions={plan.ended} regions={regions} />
    </>
  );
};
