import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { endsSoon, groupSessions } from './session-group';
import { SessionRow } from './session-row';

/** Arrow keys walk the rows, as in any list. */
const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-opens]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  rows[Math.min(Math.max(target, 0), rows.length - 1)]?.focus();
};

/** The sessions, those that need a person first. */
export const SessionGroups = (props: {
  readonly sessions: readonly Session[];
  readonly snapshot: Snapshot;
}): JSX.Element => {
  const { clock } = useServices();
  const { sessions, snapshot } = props;
  const { settings, regions } = snapshot;
  // Regrouped when a session comes close to its end, not with every second.
  const soonIds = useTicking((now) =>
    sessions
      .filter((session) => endsSoon(session, settings, now))
      .map(({ id }) => id)
      .join(' '),
  );
  const groups = useMemo(() => groupSessions(sessions, settings, clock.now()), [sessions, settings, soonIds, clock]);
  const byId = useMemo(() => new Map(regions.map((region) => [region.id, region])), [regions]);
  const soon = useMemo(() => new Set(soonIds.split(' ')), [soonIds]);
  return (
    <div class="groups" onKeyDown={walk}>
      {groups.map((group) => (
        <section key={group.need} class="group" aria-labelledby={`group-${group.need}`}>
          <h2 class="group-title" id={`group-${group.need}`}>
            {t(`window.group.${group.need}`)} <span class="count">{group.sessions.length}</span>
          </h2>
          <ul class="card rows">
            {group.sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                region={byId.get(session.regionId)}
                soon={soon.has(session.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
