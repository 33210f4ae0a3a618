import type { EndReason, Session } from '../../shared/session';

/** Clocks of two machines differ and answers travel: a deadline this near counts as reached. */
const toleranceMs = 5000;

const reached = (deadline: number | undefined, at: number): boolean =>
  deadline !== undefined && at >= deadline - toleranceMs;

/** Why a session ended, from what was known of its deadlines before Genesys refused it at `at`. */
export const endReasonOf = (session: Session, at: number, code: string | undefined): EndReason => {
  const known = session.status.kind === 'unreachable' ? session.status.lastKnown : session.status;
  if (code === 'credentials.expired' || reached(session.expiresAt, at)) return 'expired';
  if (known.kind === 'active' && reached(known.idlesAt, at)) return 'idled-out';
  return 'rejected';
};
