import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import { useServices } from '../page/services';
import { useArmed } from '../parts/armed';
import { FailureNote } from '../parts/failure-note';
import type { SweepPlan } from './sweep-plan';
import { PlannedRow } from './sweep-row';

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
  const consequence = t('window.sweep.now', { count });
  useEffect(() => {
    if (revoke.armed) announce(consequence);
  }, [revoke.armed]);
  const region = (id: string): Region | undefined => regions.find((one) => one.id === id);
  return (
    <>
      <div class="panel panel-danger">
        <ul class="effect-list">
          <li>{t('window.sweep.effect.revoke', { count })}</li>
          {plan.waiting.length > 0 && <li>{t('window.sweep.waiting.note', { count: plan.waiting.length })}</li>}
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
            {busy ? t('window.sweep.sending') : revoke.armed ? consequence : t('window.sweep.press', { count })}
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
      {plan.now.length > 0 && (
        <section class="detail" aria-labelledby="sweep-plan">
          <h2 class="group-title" id="sweep-plan">
            {t('window.sweep.plan')} <span class="count">{plan.now.length}</span>
          </h2>
          <ul class="card story">
            {plan.now.map((session) => (
              <PlannedRow key={session.id} session={session} region={region(session.regionId)} />
            ))}
          </ul>
        </section>
      )}
      {plan.waiting.length > 0 && (
        <section class="detail" aria-labelledby="sweep-waiting">
          <h2 class="group-title" id="sweep-waiting">
            {t('window.sweep.waiting')} <span class="count">{plan.waiting.length}</span>
          </h2>
          <ul class="card story">
            {plan.waiting.map((session) => (
              <PlannedRow key={session.id} session={session} region={region(session.regionId)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
