import type { Session } from '../../shared/session';
import type { Secret } from '../credentials/secret';
import type { Target } from '../genesys/reply';

/** How much of a session's id the log names: enough to tell one from another. A person's own name for it is not the log's. */
const named = 8;

/** Where a session's token goes, and what the log calls the session. */
export const sessionTarget = ({ id, apiOrigin }: Pick<Session, 'id' | 'apiOrigin'>, token: Secret): Target => ({
  origin: apiOrigin,
  token,
  session: id.slice(0, named),
});
