import { comingEndOf, deadlineOf, warningMs } from '../../shared/deadline';
import { pauseEnd, quietEnd } from '../../shared/quiet-time';
import type { Session, Status } from '../../shared/session';
import { isUnproven } from '../../shared/session-standing';
import type { Settings } from '../../shared/settings';
import type { Snapshot } from '../../shared/snapshot';

/**
 * What a session can need of a person: its status, or that it is about to end. From the most urgent to the calmest: before all
 * what a person believes to be revoked; what nobody watches before what is over; what is about to end before what only waits.
 */
export const needs = [
  'unconfirmed',
  'locked',
  'ended',
  'unreachable',
  'ending',
  'revoking',
  'unchecked',
  'active',
  'revoked',
] as const satisfies readonly (Status['kind'] | 'ending')[];

export type Need = (typeof needs)[number];

const minute = 60_000;

/** What a session needs most. */
export const needOf = (session: Session, settings: Settings, now: number): Need => {
  if (isUnproven(session)) return 'unconfirmed';
  return comingEndOf(session, settings, now) === undefined ? session.status.kind : 'ending';
};

/** Since when a session has gone without an answer, or without proof of its revocation; undefined where it has not. */
export const waitingSince = ({ status }: Session): number | undefined => {
  if (status.kind === 'unreachable') return status.since;
  return status.kind === 'unconfirmed' ? status.requestedAt : undefined;
};

/** The first instant of the day after `now`, by this machine's clock. */
const nextDay = (now: number): number => new Date(now).setHours(24, 0, 0, 0);

/**
 * The next instant after `now` at which tray or notices change by time alone, so that one timer can wait for it instead
 * of a clock that ticks; undefined where nothing is due.
 */
export const nextTurn = ({ sessions, settings }: Snapshot, now: number): number | undefined => {
  // The menu shows a pause until it ends; what happened in a quiet time is told when all of it is over.
  let next = Math.min(pauseEnd(settings, now) ?? Infinity, quietEnd(settings, now) ?? Infinity);
  // A time of day is told alone on its own day, and with the date from the next one on.
  if (sessions.length > 0) next = Math.min(next, nextDay(now));
  for (const session of sessions) {
    const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
    const since = waitingSince(session);
    const turns = [
      ...(deadline === undefined ? [] : [deadline.at - warningMs(deadline.kind, settings), deadline.at]),
      ...(since === undefined ? [] : [since + settings.unreachableNoticeMinutes * minute]),
    ];
    for (const turn of turns) if (turn > now && turn < next) next = turn;
  }
  return next === Infinity ? undefined : next;
};
