import { belongsTo } from '../../shared/organization';
import type { Session, Verification } from '../../shared/session';
import type { UserRevocation, UserRevocationProof } from '../../shared/user-revocation';
import { mayHaveWorked } from './attempt-verdict';

/** Whose tokens were to be revoked, and when requests for it were sent that may have been carried out: epoch milliseconds. */
export interface Asked extends Pick<UserRevocation, 'userId' | 'organization'> {
  readonly sentAt: readonly number[];
}

/**
 * Between the last time that Genesys took a session's token and its 401 lies less than this, in milliseconds, or what ended it
 * can't be told. Sessions are checked each minute where nobody chose otherwise, so a request falls between two checks that
 * are nearer, a lost answer or a short restart included. No organization can set an idle timeout that is shorter, and
 * that somebody signed out, or the token expired, while nobody looked (asleep, offline, not running) is not taken for it.
 */
const nearMs = 300_000;

/**
 * A request is carried out within this time after it was sent, in milliseconds, or not at all: the pauses between the tries for
 * one user of a list are within it. A token that was taken later than that has survived it.
 */
const settledMs = 60_000;

/**
 * The proof that a session gives of a user's revocation: it is theirs, no request of its own was sent that could have
 * ended its token, and that was taken shortly before one for the user was sent, and is refused since. One that expired
 * or idled out proves nothing.
 */
export const proofFrom = (
  { userId, organization, sentAt }: Asked,
  session: Session,
): UserRevocationProof | undefined => {
  const refusal = refusalOf(session);
  if (refusal === undefined || !sentAt.some((at) => isBetween(at, refusal))) return undefined;
  if (!belongsTo(session, userId, organization)) return undefined;
  return { at: refusal.at, proof: refusal.proof, sessionId: session.id };
};

interface Refusal extends Omit<UserRevocationProof, 'sessionId'> {
  readonly lastVerified?: Verification;
}

const refusalOf = ({ status }: Session): Refusal | undefined => {
  switch (status.kind) {
    case 'revoked':
      // Of one whose own request may have been carried out it is not told when it was taken last.
      return status.proof.by === 'DELETE' && status.accepted === undefined
        ? { ...status, at: status.confirmedAt }
        : undefined;
    case 'ended':
      return status.reason === 'rejected' ? status : undefined;
    default:
      return undefined;
  }
};

/** Whether a token can have died of a request that was sent then, and hardly of anything else. */
const isBetween = (sentAt: number, { at, lastVerified }: Refusal): boolean =>
  lastVerified !== undefined && lastVerified.at <= sentAt + settledMs && sentAt <= at && at - lastVerified.at < nearMs;

/** The revocation with its proof, where a session gives one and there is none yet; else the very same object. */
export const withProof = (revocation: UserRevocation, sessions: readonly Session[]): UserRevocation => {
  const { outcome, attempts } = revocation;
  if ((outcome.kind !== 'accepted' && outcome.kind !== 'unknown') || outcome.proof !== undefined) return revocation;
  const asked = { ...revocation, sentAt: attempts.filter(mayHaveWorked).map(({ at }) => at) };
  for (const session of sessions) {
    const proof = proofFrom(asked, session);
    if (proof !== undefined) return { ...revocation, outcome: { ...outcome, proof } };
  }
  return revocation;
};
