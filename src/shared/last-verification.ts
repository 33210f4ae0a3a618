import type { Status, Verification } from './session';

/** The last time that Genesys took the token, as far as that is known; undefined where it never did, or it is over. */
export const lastVerificationOf = (status: Status): Verification | undefined => {
  switch (status.kind) {
    case 'active':
      return { at: status.verifiedAt, by: status.verifiedBy };
    case 'unchecked':
      return status.lastVerified;
    case 'unreachable':
      return lastVerificationOf(status.lastKnown);
    case 'locked':
    case 'revoking':
      return lastVerificationOf(status.before);
    case 'unconfirmed':
    case 'revoked':
    case 'ended':
      return undefined;
    default:
      return status satisfies never;
  }
};
