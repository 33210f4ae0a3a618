import type { Permitted } from '../../shared/ability';
import type { Session } from '../../shared/session';

/** Genesys Cloud carried out, or refused with a 403, what needs a permission; `at` in epoch milliseconds. */
export interface PermissionSeen {
  readonly kind: 'permission-seen';
  readonly at: number;
  readonly action: Permitted;
  readonly allowed: boolean;
}

/** What was seen is seen anew this often at most, in milliseconds: thousands of users are not worth as many writes of the list. */
const freshMs = 600_000;

/** The session, knowing what it may do. */
export const withPermission = (session: Session, { action, allowed, at }: PermissionSeen): Session => {
  const former = session.seen?.[action];
  if (former?.allowed === allowed && at >= former.at && at - former.at < freshMs) return session;
  return { ...session, seen: { ...session.seen, [action]: { at, allowed } } };
};
