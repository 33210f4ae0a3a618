import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatInstant, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Sweep } from '../../shared/snapshot';
import { endedSessions, sweepCounts, type SweepCounts } from '../../shared/sweep';
import { useServices } from '../page/services';
import { SweepRow } from './sweep-row';

/** The sum in a sentence, with what needs a person most; undefined where no session of it is in the list any more. */
export const sweepSumText = ({
  sessions: total,
  proven,
  unproven,
  waiting,
  refused,
}: SweepCounts): string | undefined => {
  if (total === 0) return undefined;
  if (refused > 0) return t('window.sweep.sum.refused', { proven, total, count: refused });
  if (waiting > 0) return t('window.sweep.sum.waiting', { proven, total, count: waiting });
  if (unproven > 0) return t('window.sweep.sum.unproven', { proven, total, count: unproven });
  return t('window.sweep.sum.proven', { total });
};

/** What came of the last request to revoke everything: the sum, and each session with its proof as that comes. */
export const SweepOutcome = (props: { readonly sweep: Sweep; readonly held: readonly Session[] }): JSX.Element => {
  const { clock } = useServices();
  const { sweep, held } = props;
  const counts = sweepCounts(sweep, held);
  const text = sweepSumText(counts);
  const byId = new Map(held.map((session) => [session.id, session]));
  const sessions = sweep.sessionIds.map((id) => byId.get(id)).filter((session) => session !== undefined);
  const gone = sweep.sessionIds.length - sessions.length;
  const ended = endedSessions(sweep, held);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [sweep.requestedAt]);
  return (
    <section class="detail" aria-labelledby="sweep-outcome">
      <h2 class="group-title" id="sweep-outcome" tabIndex={-1} ref={title}>
        {t('window.sweep.outcome', { time: formatInstant(sweep.requestedAt, clock.now()) })}
      </h2>
      <div class="card status">
        {text !== undefined && (
          <p class="sweep-sum" role="status">
            {text}
          </p>
        )}
        {counts.unproven > 0 && (
          <div
            class="progress"
            role="progressbar"
            aria-label={t('window.sweep.progress')}
            aria-valuemin={0}
            aria-valuemax={counts.sessions}
            aria-valuenow={counts.proven}
          >
            <span style={{ inlineSize: `${(counts.proven / counts.sessions) * 100}%` }} />
          </div>
        )}
        {sessions.length > 0 && (
          <ol class="sweep-rows">
            {sessions.map((session) => (
              <SweepRow key={session.id} session={session} />
            ))}
          </ol>
        )}
        {ended.length > 0 && <p>{t('window.sweep.sum.ended', { ended: ended.length })}</p>}
        {ended.length > 0 && (
          <ul class="sweep-rows">
            {ended.map((session) => (
              <SweepRow key={session.id} session={session} />
            ))}
          </ul>
        )}
        {gone > 0 && <p class="note">{t('window.sweep.gone', { count: gone })}</p>}
      </div>
    </section>
  );
};
