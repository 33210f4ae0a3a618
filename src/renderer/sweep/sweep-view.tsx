import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { ViewFrame } from '../parts/view-frame';
import { SweepOutcome } from './sweep-outcome';
import { sweepPlan } from './sweep-plan';
import { SweepQuestion } from './sweep-question';

/** Revokes every session that is held here: what that means, one question, and what came of each. */
export const SweepView = (props: { readonly snapshot: Snapshot; readonly banners: ComponentChildren }): JSX.Element => {
  const { sessions, regions, sweep } = props.snapshot;
  const plan = sweepPlan(sessions);
  const count = plan.now.length + plan.waiting.length + plan.ended.length;
  return (
    <ViewFrame title={t('window.sweep')}>
      <p class="lead">{t('window.sweep.lead')}</p>
      {props.banners}
      {count > 0 && <SweepQuestion plan={plan} regions={regions} />}
      {sweep !== undefined && <SweepOutcome sweep={sweep} held={sessions} />}
      {count === 0 && sweep === undefined && (
        <p class="card nothing">{sessions.length === 0 ? t('window.sweep.empty') : t('window.sweep.nothing')}</p>
      )}
    </ViewFrame>
  );
};
