import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { comingEndOf } from '../../shared/deadline';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { useAiming } from './aiming';
import { useKeptFocus } from './kept-focus';
import { MoreRows } from './more-rows';
import { shelvesOf } from './organization-order';
import { drawnGroups, moreRows } from './row-window';
import { groupSessions } from './session-group';
import { SessionShelf } from './session-shelf';
import { steadied } from './steady-groups';

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-opens]') ?? []),
];

/** Arrow keys walk the rows, as in any list; End draws what is not drawn yet, and goes there. */
const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
  const rows = rowsIn(event.currentTarget);
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

/** The sessions, those that need a person first. Of very many only the first `limit` are drawn. */
export const SessionGroups = (props: {
  readonly sessions: readonly Session[];
  readonly snapshot: Snapshot;
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
}): JSX.Element => {
  const { clock } = useServices();
  const { sessions, snapshot, limit, onLimit } = props;
  const { settings, regions } = snapshot;
  // Regrouped when a session comes close to its end, not with every second.
  const soonIds = useTicking((now) =>
    sessions
      .filter((session) => comingEndOf(session, settings, now) !== undefined)
      .map(({ id }) => id)
      .join(' '),
  );
  const groups = useMemo(() => groupSessions(sessions, settings, clock.now()), [sessions, settings, soonIds, clock]);
  const byId = useMemo(() => new Map(regions.map((region) => [region.id, region])), [regions]);
  const list = useRef<HTMLDivElement>(null);
  const aiming = useAiming(list);
  const drawn = useRef(groups);
  drawn.current = aiming ? steadied(drawn.current, groups) : groups;
  const toEnd = useRef(false);
  useLayoutEffect(() => {
    if (toEnd.current) rowsIn(list.current).at(-1)?.focus();
    toEnd.current = false;
  }, [limit]);
  useKeptFocus(list);
  const soon = useMemo(() => new Set(soonIds.split(' ')), [soonIds]);
  return (
    <div
      class="groups"
      ref={list}
      onKeyDown={(event) => {
        toEnd.current = event.key === 'End' && limit < sessions.length;
        if (toEnd.current) onLimit(sessions.length);
        walk(event);
      }}
    >
      {drawnGroups(drawn.current, limit).map(({ group, drawn: rows }) => (
        <section key={group.need} class="group" aria-labelledby={`group-${group.need}`}>
          <h2 class="group-title" id={`group-${group.need}`}>
            {t(`window.group.${group.need}`)} <span class="count">{group.sessions.length}</span>
          </h2>
          {(group.shelved ? shelvesOf(rows) : [{ home: '', sessions: rows }]).map((shelf) => (
            <SessionShelf
              key={shelf.home}
              sessions={shelf.sessions}
              regions={byId}
              soon={soon}
              headed={group.shelved}
            />
          ))}
        </section>
      ))}
      {limit < sessions.length && <MoreRows left={sessions.length - limit} onMore={() => onLimit(limit + moreRows)} />}
    </div>
  );
};
