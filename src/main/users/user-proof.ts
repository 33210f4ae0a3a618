import { belongsTo } from '../../shared/organization';
import type { Session } from '../../shared/session';
import type { UserRevocation, UserRevocationProof } from '../../shared/user-revocation';

/**
 * The proof that a session gives of a user's revocation: it is theirs, and its token is refused since the request. One that
 * Genesys Cloud revoked at its own request proves that and no more, and one that expired or idled out proves nothing.
 */
export const proofFrom = (
  revocation: Pick<UserRevocation, 'requestedAt' | 'userId' | 'organization'>,
  session: Session,
): UserRevocationProof | undefined => {
  const refusal = refusalOf(session);
  if (refusal === undefined || refusal.at < revocation.requestedAt) return undefined;
  if (!belongsTo(session, revocation.userId, revocation.organization)) return undefined;
  return { ...refusal, sessionId: session.id };
};

const refusalOf = ({ status }: Session): Omit<UserRevocationProof, 'sessionId'> | undefined => {
  switch (status.kind) {
    case 'revoked':
      return status.accepted === undefined ? { at: status.confirmedAt, proof: status.proof } : undefined;
    case 'ended':
      return status.reason === 'rejected' ? { at: status.at, proof: status.proof } : undefined;
    default:
      return undefined;
  }
};

/** The revocation with its proof, where a session gives one and there is none yet; else the very same object. */
export const withProof = (revocation: UserRevocation, sessions: readonly Session[]): UserRevocation => {
  const { outcome } = revocation;
  if ((outcome.kind !== 'accepted' && outcome.kind !== 'unknown') || outcome.proof !== undefined) return revocation;
  for (const session of sessions) {
    const proof = proofFrom(revocation, session);
    if (proof !== undefined) return { ...revocation, outcome: { ...outcome, proof } };
  }
  return revocation;
};
