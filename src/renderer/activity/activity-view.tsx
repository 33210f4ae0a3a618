import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AuditFilter } from '../../shared/audit';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { Shape } from '../parts/shape';
import { ViewFrame } from '../parts/view-frame';
import { ActivityDays } from './activity-days';
import { ActivityFilter, everything, isNarrowed, type ActivityWish } from './activity-filter';
import { ActivitySave } from './activity-save';
import { kindsOf } from './kind-choice';
import { timeRange } from './time-range';
import { useAudit } from './use-audit';

/** A search begins when a person has stopped typing for this long: it only reads this computer's disk. */
const typingMs = 200;

const filterOf = ({ text, kind, time, from, to }: ActivityWish, now: number): AuditFilter => ({
  text: text.trim(),
  kinds: kindsOf(kind),
  ...timeRange(time, from, to, now),
});

/** The wish, once it has stood for a moment. */
const useSettled = (wish: ActivityWish): ActivityWish => {
  const [settled, setSettled] = useState(wish);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wish), wish.text === settled.text ? 0 : typingMs);
    return () => clearTimeout(timer);
  }, [wish]);
  return settled;
};

/** The audit trail: what was asked, when, the answer and the proof; narrowed, read on, and saved. */
export const ActivityView = (props: {
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
}): JSX.Element => {
  const { clock, open } = useServices();
  const { snapshot } = props;
  const [wish, setWish] = useState(everything);
  const settled = useSettled(wish);
  const filter = useMemo(() => filterOf(settled, clock.now()), [settled, clock]);
  const { news, more, retry } = useAudit(filter, snapshot);
  const { entries, state, damaged, failure } = news;
  const narrowed = isNarrowed(wish);
  const nothing = entries.length === 0 && state === 'end';
  return (
    <ViewFrame title={t('window.activity')}>
      <p class="lead">
        {t('window.activity.lead')} <span>{t('window.activity.retention', { days: snapshot.settings.auditDays })}</span>{' '}
        <button type="button" class="link" onClick={() => open({ kind: 'preferences' })}>
          {t('window.activity.preferences')}
        </button>
      </p>
      {props.banners}
      {(narrowed || !nothing) && <ActivityFilter wish={wish} onWish={setWish} />}
      {damaged > 0 && (
        <div class="banner banner-warning">
          <Shape name="attention" />
          <p>{t('window.activity.damaged', { count: damaged })}</p>
        </div>
      )}
      {nothing && !narrowed && (
        <div class="activity-empty">
          <h2>{t('window.activity.empty')}</h2>
          <p>{t('window.activity.empty.note')}</p>
        </div>
      )}
      {nothing && narrowed && (
        <div class="activity-empty" role="status">
          <p>{t('window.activity.nothing')}</p>
          <button type="button" onClick={() => setWish(everything)}>
            {t('window.activity.reset')}
          </button>
        </div>
      )}
      <ActivityDays entries={entries} />
      {state === 'reading' && entries.length === 0 && (
        <p class="nothing" role="status">
          {t('window.activity.loading')}
        </p>
      )}
      {failure !== undefined && (
        <div role="alert">
          <FailureNote failure={failure} />
          <button type="button" onClick={retry}>
            {t('window.retry')}
          </button>
        </div>
      )}
      {(state === 'more' || (state === 'reading' && entries.length > 0)) && (
        <button type="button" class="quiet more" aria-disabled={state === 'reading'} onClick={more}>
          {state === 'reading' ? t('window.activity.loading') : t('window.activity.more')}
        </button>
      )}
      {entries.length > 0 && <ActivitySave filter={filter} />}
    </ViewFrame>
  );
};
