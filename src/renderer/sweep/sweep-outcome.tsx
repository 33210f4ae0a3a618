import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatInstant, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Sweep } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { sweepSum, type SweepSum } from './sweep-plan';
import { SweepRow } from './sweep-row';

/** The sum in a sentence; undefined where no session of it is in the list any more. */
export const sweepSumText = ({ total, proven, open, live }: SweepSum): string | undefined => {
  if (total === 0) return undefined;
  if (live > 0) return t('window.sweep.sum.live', { proven, total, live });
  return open > 0 ? t('window.sweep.sum.open', { proven, total, open }) : t('window.sweep.sum.proven', { total });
};

/** What came of the last request to revoke everything: the sum, and each session with its proof as that comes. */
export const SweepOutcome = (props: { readonly sweep: Sweep; readonly held: readonly Session[] }): JSX.Element => {
  const { clock } = useServices();
  const { sweep, held } = props;
  const sum = sweepSum(sweep, held);
  const text = sweepSumText(sum);
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
        {sum.open > 0 && (
          <div
            class="progress"
            role="progressbar"
            aria-label={t('window.sweep.progress')}
            aria-valuemin={0}
            aria-valuemax={sum.total}
            aria-valuenow={sum.proven}
          >
            <span style={{ inlineSize: `${(sum.proven / sum.total) * 100}%` }} />
          </div>
        )}
        <ol class="sweep-rows">
          {sum.sessions.map((session) => (
            <SweepRow key={session.id} session={session} />
          ))}
        </ol>
        {sum.gone > 0 && <p class="note">{t('window.sweep.gone', { count: sum.gone })}</p>}
      </div>
    </section>
  );
};
