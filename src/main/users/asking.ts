import { fail, succeed, type Result } from '../../shared/failure';
import { isLive, type Session } from '../../shared/session';
import type { Target } from '../genesys/reply';
import type { SessionHolding } from '../sessions/session-holding';
import type { SessionStore } from '../sessions/session-store';
import { sessionTarget } from '../sessions/session-target';

/** What is needed to ask Genesys Cloud with a session's token. */
export interface AskingParts {
  readonly store: Pick<SessionStore, 'get' | 'all' | 'apply'>;
  readonly holding: Pick<SessionHolding, 'tokenOf' | 'absenceOf'>;
  readonly reachable: (apiOrigin: string) => boolean;
}

/** A session that can ask, and where with which token. */
export interface Asking {
  readonly session: Session;
  readonly target: Target;
}

/** The session as one that can ask now, or the reason why it can't. */
export const askingOf = ({ store, holding, reachable }: AskingParts, sessionId: string): Result<Asking> => {
  const session = store.get(sessionId);
  if (session === undefined) return fail({ kind: 'unknown-session' });
  if (session.status.kind === 'locked') return fail({ kind: 'keychain', why: session.status.why });
  if (!isLive(session.status)) return fail({ kind: 'session-not-live' });
  if (!reachable(session.apiOrigin)) return fail({ kind: 'region-unavailable', regionId: session.regionId });
  const token = holding.tokenOf(sessionId);
  if (token === undefined) return fail(holding.absenceOf(sessionId));
  return succeed({ session, target: sessionTarget(session, token) });
};
