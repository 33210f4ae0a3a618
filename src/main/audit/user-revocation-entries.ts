import type { AuditEntry, AuditSession } from '../../shared/audit';
import type { UserRevocation } from '../../shared/user-revocation';
import { auditUser } from './audit-session';
import { answerOf, failureCode } from './failure-code';
import type { Stamp } from './session-entries';

interface Around extends Stamp {
  /** A session as it is at this moment; undefined where it is not held any more. */
  readonly sessionOf: (id: string) => AuditSession | undefined;
}

type Happening = Pick<AuditEntry, 'at' | 'kind' | 'answer' | 'failure' | 'proof'> & { readonly sessionId: string };

/**
 * What the trail says of a change of a user's revocation, in the order in which it happened. `before`: undefined where it
 * is new. Those brought back at a start are not to be given to it.
 */
export const userRevocationEntries = (
  after: UserRevocation,
  before: UserRevocation | undefined,
  { newId, now, sessionOf }: Around,
): readonly AuditEntry[] =>
  [...asked(after, before, now), ...answered(after, before), ...proven(after, before)].map(
    ({ sessionId, at, kind, ...rest }) => {
      const session = sessionOf(sessionId);
      return {
        id: newId(),
        at,
        kind,
        ...(session !== undefined && { session }),
        user: auditUser({ ...after.user, id: after.userId }),
        request: after.id,
        ...rest,
      };
    },
  );

const asked = (after: UserRevocation, before: UserRevocation | undefined, now: () => number): readonly Happening[] => {
  const { sessionId, requestedAt } = after;
  if (before === undefined) return [{ at: requestedAt, kind: 'user-revoke-requested', sessionId }];
  return after.outcome.kind === 'sent' && before.outcome.kind !== 'sent'
    ? [{ at: now(), kind: 'user-revoke-requested', sessionId }]
    : [];
};

const answered = ({ outcome, sessionId }: UserRevocation, before: UserRevocation | undefined): readonly Happening[] => {
  if (outcome.kind === 'sent') return [];
  const former = before?.outcome;
  // The same answer, with more known of what followed from it.
  if (former?.kind === outcome.kind && former.at === outcome.at) return [];
  const { at } = outcome;
  if (outcome.kind === 'accepted') {
    const { status, correlationId } = outcome;
    const answer = { status, ...(correlationId !== undefined && { correlationId }) };
    return [{ at, kind: 'user-revoke-accepted', sessionId, answer }];
  }
  const kind = outcome.kind === 'failed' ? 'user-revoke-refused' : 'user-revoke-unclear';
  const answer = answerOf(outcome.failure);
  return [{ at, kind, sessionId, failure: failureCode(outcome.failure), ...(answer !== undefined && { answer }) }];
};

/** It is the refused session that gives the proof, and not the one that asked. */
const proven = ({ outcome }: UserRevocation, before: UserRevocation | undefined): readonly Happening[] => {
  const proof = proofOf(outcome);
  if (proof === undefined || proof === proofOf(before?.outcome)) return [];
  return [{ at: proof.at, kind: 'revoke-proven', sessionId: proof.sessionId, proof: proof.proof }];
};

const proofOf = (outcome: UserRevocation['outcome'] | undefined) =>
  outcome !== undefined && 'proof' in outcome ? outcome.proof : undefined;
