import { deadlineOf, type Deadline } from '../../shared/deadline';
import { statusKindsByNeed, type Session } from '../../shared/session';
import type { Settings } from '../../shared/settings';
import type { Snapshot } from '../../shared/snapshot';

/** How much a session needs a person: its status, or that it is about to end. */
export type Need = (typeof statusKindsByNeed)[number] | 'ending';

/** From the most urgent to the calmest. A session that is about to end comes before those that only wait. */
export const needs: readonly Need[] = statusKindsByNeed.flatMap((kind): readonly Need[] =>
  kind === 'revoking' ? ['ending', kind] : [kind],
);

/** A person is told this long before a session expires, in milliseconds. */
export const expiryWarning = 10 * 60_000;

const minute = 60_000;

const warningOf = (deadline: Deadline, settings: Settings): number =>
  deadline.kind === 'idles' ? settings.idleWarningMinutes * minute : expiryWarning;

/** When a session that was live at its last check ends by itself, if that is near; a deadline that passed is for the next check to find. */
export const endsSoon = (session: Session, settings: Settings, now: number): Deadline | undefined => {
  const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
  if (deadline === undefined || deadline.at <= now) return undefined;
  return deadline.at - now <= warningOf(deadline, settings) ? deadline : undefined;
};

/** What a session needs most. */
export const needOf = (session: Session, settings: Settings, now: number): Need =>
  endsSoon(session, settings, now) === undefined ? session.status.kind : 'ending';

/** Since when a session has gone without an answer, or without proof of its revocation; undefined where it has not. */
export const waitingSince = ({ status }: Session): number | undefined => {
  if (status.kind === 'unreachable') return status.since;
  return status.kind === 'unconfirmed' ? status.requestedAt : undefined;
};

/**
 * The next instant after `now` at which tray or notices change by time alone, so that one timer can wait for it instead
 * of a clock that ticks; undefined where nothing is due.
 */
export const nextTurn = ({ sessions, settings }: Snapshot, now: number): number | undefined => {
  let next = Infinity;
  for (const session of sessions) {
    const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
    const since = waitingSince(session);
    const turns = [
      ...(deadline === undefined ? [] : [deadline.at - warningOf(deadline, settings), deadline.at]),
      ...(since === undefined ? [] : [since + settings.unreachableNoticeMinutes * minute]),
    ];
    for (const turn of turns) if (turn > now && turn < next) next = turn;
  }
  return next === Infinity ? undefined : next;
};
