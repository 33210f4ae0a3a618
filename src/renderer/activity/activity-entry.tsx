import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AuditEntry } from '../../shared/audit';
import { CorrelationId } from '../parts/correlation-id';
import { Parts } from '../parts/place';
import { Shape } from '../parts/shape';
import { formatClock } from './day-text';
import { entryCorrelationId, entryFacts } from './entry-facts';
import { entrySentence, entryShape } from './entry-sentence';
import { reasonText } from './reason-text';

/** One entry of the trail: when, what happened in a sentence, and what is known of it. */
export const ActivityEntry = ({ entry }: { readonly entry: AuditEntry }): JSX.Element => {
  const facts = entryFacts(entry);
  const reason = reasonText(entry);
  const correlationId = entryCorrelationId(entry);
  // An entry never changes, and there can be hundreds.
  return useMemo(
    () => (
      <li class="entry">
        <Shape name={entryShape(entry)} />
        <p class="entry-sentence">{entrySentence(entry)}</p>
        <time dateTime={new Date(entry.at).toISOString()}>{formatClock(entry.at)}</time>
        <div class="entry-more">
          {reason !== undefined && <p>{reason}</p>}
          {facts.length > 0 && (
            <p class="entry-facts">
              <Parts parts={facts} />
            </p>
          )}
          {correlationId !== undefined && <CorrelationId id={correlationId} />}
        </div>
      </li>
    ),
    [entry],
  );
};
