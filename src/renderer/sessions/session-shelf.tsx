import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { SessionRow } from './session-row';

/** Rows in a card; `headed` by their organization and region where many are told apart by these. */
export const SessionShelf = (props: {
  /** Never empty; of one organization where headed. */
  readonly sessions: readonly Session[];
  readonly regions: ReadonlyMap<string, Region>;
  /** Ids of those that are about to end. */
  readonly soon: ReadonlySet<string>;
  readonly headed: boolean;
}): JSX.Element => {
  const { sessions, regions, soon, headed } = props;
  const [first] = sessions;
  return (
    <div class="shelf">
      {headed && first !== undefined && (
        <h3 class="shelf-title">
          <bdi class="shelf-name">{first.info?.organization?.name ?? t('window.organization.unknown')}</bdi>
          <bdi class="shelf-region">{regions.get(first.regionId)?.name ?? first.regionId}</bdi>
        </h3>
      )}
      <ul class="card rows">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            region={regions.get(session.regionId)}
            soon={soon.has(session.id)}
            placed={!headed}
          />
        ))}
      </ul>
    </div>
  );
};
