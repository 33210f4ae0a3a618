import type { JSX } from 'preact';
import type { AuditEntry } from '../../shared/audit';
import { useTicking } from '../page/ticking';
import { ActivityEntry } from './activity-entry';
import { groupByDay } from './day-group';

/** Entries by day, newest first. */
export const ActivityDays = ({ entries }: { readonly entries: readonly AuditEntry[] }): JSX.Element => {
  // "Today" becomes "yesterday" at midnight, in an open window too.
  const midnight = useTicking((now) => new Date(now).setHours(0, 0, 0, 0));
  return (
    <>
      {groupByDay(entries, midnight).map(({ day, entries: ofDay }) => {
        const id = `day-${ofDay[0]?.id ?? day}`;
        return (
          <section key={day} class="day" aria-labelledby={id}>
            <h2 class="group-title day-title" id={id}>
              {day}
            </h2>
            <ol class="card entries">
              {ofDay.map((entry) => (
                <ActivityEntry key={entry.id} entry={entry} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
};
