import { isLive, type Session, type Status } from './session';
import type { Sweep } from './snapshot';

/** How a session that was to be revoked with all others stands. */
export type SweepStanding =
  /** Genesys Cloud refuses its token: revoked, or ended in some other way. */
  | 'proven'
  /** Asked for, or about to be; the proof is looked for until it is there. */
  | 'unproven'
  /** Nothing can be sent while the keychain does not give its token out; asked for as soon as it does. */
  | 'waiting'
  /** Live: Genesys Cloud would not do it, or the session was signed in anew since. */
  | 'refused';

/** Numbers of sessions by standing; `sessions` is their sum. */
export type SweepCounts = Readonly<Record<SweepStanding | 'sessions', number>>;

/** How one session of a sweep stands. */
export const sweepStanding = ({ waiting }: Sweep, session: Session): SweepStanding => {
  const status: Status = session.status.kind === 'locked' ? session.status.before : session.status;
  switch (status.kind) {
    case 'revoked':
    case 'ended':
      return 'proven';
    case 'revoking':
    case 'unconfirmed':
      return 'unproven';
    case 'unchecked':
    case 'active':
    case 'unreachable':
      return waiting.includes(session.id) ? (session.status.kind === 'locked' ? 'waiting' : 'unproven') : 'refused';
    default:
      return status satisfies never;
  }
};

/** The sum of a sweep, over the sessions of it that are still in the list. */
export const sweepCounts = (sweep: Sweep, sessions: readonly Session[]): SweepCounts => {
  const ids = new Set(sweep.sessionIds);
  const counts = { sessions: 0, proven: 0, unproven: 0, waiting: 0, refused: 0 };
  for (const session of sessions) {
    if (!ids.has(session.id)) continue;
    counts.sessions += 1;
    counts[sweepStanding(sweep, session)] += 1;
  }
  return counts;
};

/** Whether nobody has asked to revoke this session yet, though it lives. */
export const isStillToAsk = ({ status }: Session): boolean => isLive(status.kind === 'locked' ? status.before : status);

/** Whether a sweep counts this session: it is not over. One that is being revoked already is not asked for once more. */
export const isSwept = ({ status }: Session): boolean => status.kind !== 'revoked' && status.kind !== 'ended';

/** Whether a sweep takes away what renews this session: it has ended, and there would be nothing to revoke until it came back. */
export const isEndedRenewable = ({ status, renewsWith }: Session): boolean =>
  status.kind === 'ended' && renewsWith !== undefined;

/** Whether a person signed in for this session after the sweep was asked for. A renewal is nobody's wish to keep it. */
export const isSignedInSince = ({ requestedAt }: Sweep, { signedInAt }: Session): boolean =>
  signedInAt !== undefined && signedInAt > requestedAt;

/** The sessions that had ended before the sweep, and that it keeps from coming back. */
export const endedSessions = (sweep: Sweep, sessions: readonly Session[]): readonly Session[] => {
  const ids = new Set(sweep.ended);
  return sessions.filter((session) => ids.has(session.id) && !isSignedInSince(sweep, session));
};
