import type { JSX } from 'preact';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { PlannedRow } from './sweep-row';

/** Sessions that would fare alike, with their number; nothing where there are none. */
export const PlannedList = (props: {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly Session[];
  readonly regions: readonly Region[];
}): JSX.Element | null => {
  const { id, title, sessions, regions } = props;
  if (sessions.length === 0) return null;
  return (
    <section class="detail" aria-labelledby={id}>
      <h2 class="group-title" id={id}>
        {title} <span class="count">{sessions.length}</span>
      </h2>
      <ul class="card story">
        {sessions.map((session) => (
          <PlannedRow
            key={session.id}
            session={session}
            region={regions.find((region) => region.id === session.regionId)}
          />
        ))}
      </ul>
    </section>
  );
};
