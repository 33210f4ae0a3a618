import { belongsTo, organizationOf } from '../../shared/organization';
import type { Session } from '../../shared/session';

const isOver = ({ status }: Session): boolean => status.kind === 'ended' || status.kind === 'revoked';

/** Sessions held here whose token belongs to a user of the acting session's organization, and that can still end. */
export const heldSessionsOf = (sessions: readonly Session[], acting: Session, userId: string): readonly Session[] =>
  sessions.filter((session) => belongsTo(session, userId, organizationOf(acting)) && !isOver(session));
