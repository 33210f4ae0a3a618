import type { AuditEntry, AuditSession } from '../../shared/audit';
import type { UserRevocation } from '../../shared/user-revocation';
import { auditUser } from './audit-session';
import { answerOf, failureCode } from './failure-code';
import type { Stamp } from './session-entries';

type Outcome = Pick<AuditEntry, 'at' | 'kind' | 'answer' | 'failure'>;

/**
 * What the trail says of a change of a user's revocation. `before`: undefined where it is new; `session`: whose token
 * asks, as it is at this moment.
 */
export const userRevocationEntries = (
  after: UserRevocation,
  before: UserRevocation | undefined,
  session: AuditSession | undefined,
  { newId, now }: Stamp,
): readonly AuditEntry[] => {
  if (after.outcome === before?.outcome) return [];
  const asked: Outcome = { at: before === undefined ? after.requestedAt : now(), kind: 'user-revoke-requested' };
  const isNew = before === undefined && after.outcome.kind !== 'sent';
  const outcomes =
    after.outcome.kind === before?.outcome.kind && isSame(after, before) ? [] : [outcomeOf(after, asked)];
  return [...(isNew ? [asked] : []), ...outcomes].map((outcome) => ({
    id: newId(),
    ...outcome,
    ...(session !== undefined && { session }),
    user: auditUser({ ...after.user, id: after.userId }),
    request: after.id,
  }));
};

/** The same answer told once more, with more known of what followed from it. */
const isSame = ({ outcome }: UserRevocation, before: UserRevocation): boolean =>
  outcome.kind === 'sent' || (before.outcome.kind !== 'sent' && outcome.at === before.outcome.at);

const outcomeOf = ({ outcome }: UserRevocation, asked: Outcome): Outcome => {
  switch (outcome.kind) {
    case 'sent':
      return asked;
    case 'accepted': {
      const { at, status, correlationId } = outcome;
      const answer = { status, ...(correlationId !== undefined && { correlationId }) };
      return { at, kind: 'user-revoke-accepted', answer };
    }
    case 'failed':
    case 'unknown': {
      const answer = answerOf(outcome.failure);
      return {
        at: outcome.at,
        kind: outcome.kind === 'failed' ? 'user-revoke-refused' : 'user-revoke-unclear',
        failure: failureCode(outcome.failure),
        ...(answer !== undefined && { answer }),
      };
    }
    default:
      return outcome satisfies never;
  }
};
