import type { Session } from './session';

/**
 * Whether a person can sign in again in the place of a session: it came from a sign-in, and is neither on its way to
 * revocation nor locked away.
 */
export const maySignInAgain = ({ source, status }: Session): boolean =>
  source.kind !== 'pasted' && status.kind !== 'revoking' && status.kind !== 'unconfirmed' && status.kind !== 'locked';
