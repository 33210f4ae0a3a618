import { lastVerificationOf } from '../../shared/last-verification';
import { isLive, type Session, type Status, type Unconfirmed } from '../../shared/session';
import { endReasonOf } from './end-reason';
import { withHistory } from './history';
import { withPermission } from './permission-seen';
import type { SessionEvent } from './session-event';
import { withClock, withoutRenewal, withRenewalFailure, withToken } from './token-change';

/**
 * The next session after an event: pure, and reads no clock. An event that means nothing in the present
 * state gives back the very same object. The diagram stands above `Status` in shared/session.ts.
 */
export const transition = (session: Session, event: SessionEvent): Session => {
  const after = next(session, event);
  return 'at' in event ? withHistory(session, after, event.at) : after;
};

const next = (session: Session, event: SessionEvent): Session => {
  const { status } = session;
  const to = (other: Status): Session => (other === status ? session : { ...session, status: other });
  // A late answer never overtakes a newer one; but a refused token stays refused, so a proof is never too late.
  const isProof = event.kind === 'rejected' && (status.kind === 'revoking' || status.kind === 'unconfirmed');
  if ('generation' in event && event.generation !== session.generation && !isProof) return session;

  switch (event.kind) {
    case 'check-started':
      return { ...session, generation: session.generation + 1 };
    case 'renamed':
      return event.label === session.label ? session : { ...session, label: event.label };
    case 'mode-chosen':
      return event.mode === session.mode ? session : { ...session, mode: event.mode };
    case 'identified':
      return { ...session, person: event.person };
    case 'token-replaced':
      return withToken(session, event);
    case 'renewal-failed':
      return withRenewalFailure(session, event);
    case 'renewal-stopped':
      return withoutRenewal(session);
    case 'permission-seen':
      return withPermission(session, event);
    case 'verified':
      return verified(session, event);
    case 'rejected':
      return to(rejected(session, event));
    case 'check-failed':
      return to(checkFailed(status, event));
    case 'revoke-requested':
      // The new generation makes every poll that is still on its way worthless.
      return isLive(status)
        ? withoutRevokeFailure({
            ...session,
            generation: session.generation + 1,
            status: { kind: 'revoking', requestedAt: event.at, before: status },
          })
        : session;
    case 'revoke-accepted': {
      const { at, status: answer, correlationId, retryAt } = event;
      const accepted = { at, status: answer, ...(correlationId !== undefined && { correlationId }) };
      // The proof overtook this answer: what Genesys said still belongs beside it.
      if (status.kind === 'revoked') return status.accepted === undefined ? to({ ...status, accepted }) : session;
      if (status.kind !== 'revoking' && status.kind !== 'unconfirmed') return session;
      const attempts = status.kind === 'unconfirmed' ? status.attempts : 0;
      return to({ kind: 'unconfirmed', requestedAt: status.requestedAt, accepted, attempts, retryAt });
    }
    case 'revoke-unanswered':
      if (status.kind === 'revoking') {
        return to({ kind: 'unconfirmed', requestedAt: status.requestedAt, attempts: 0, ...why(event) });
      }
      return status.kind === 'unconfirmed' ? to({ ...status, ...why(event) }) : session;
    case 'revoke-refused':
      return status.kind === 'revoking'
        ? { ...session, status: status.before, revokeFailure: { at: event.at, failure: event.failure } }
        : session;
    case 'keychain-locked':
      return to(locked(status, event));
    case 'keychain-opened':
      return status.kind === 'locked' ? to(status.before) : session;
    default:
      return event satisfies never;
  }
};

const withoutRevokeFailure = (session: Session): Session => {
  const { revokeFailure: _, ...rest } = session;
  return rest;
};

type Of<Kind extends SessionEvent['kind']> = Extract<SessionEvent, { kind: Kind }>;

const why = ({ failure, retryAt }: { failure: Unconfirmed['failure'] & object; retryAt: number }) => ({
  failure,
  retryAt,
});

const verified = (session: Session, event: Of<'verified'>): Session => {
  const { status } = session;
  switch (status.kind) {
    case 'unchecked':
    case 'active':
    case 'unreachable':
    case 'ended': {
      const before = status.kind === 'unreachable' ? status.lastKnown : status;
      return {
        ...withClock(session, event.clockSkewMs),
        ...(event.info !== undefined && { info: event.info }),
        status: {
          kind: 'active',
          since: before.kind === 'active' ? before.since : event.at,
          verifiedAt: event.at,
          verifiedBy: event.by,
          ...(event.idlesAt !== undefined && { idlesAt: event.idlesAt }),
        },
      };
    }
    case 'unconfirmed': {
      const { failure: _, ...rest } = status;
      const { retryAt = status.retryAt } = event;
      return {
        ...session,
        ...(event.info !== undefined && { info: event.info }),
        status: { ...rest, aliveAt: event.at, attempts: status.attempts + 1, retryAt },
      };
    }
    case 'revoking':
    case 'revoked':
    case 'locked':
      return session;
    default:
      return status satisfies never;
  }
};

const rejected = (session: Session, { at, proof }: Of<'rejected'>): Status => {
  const { status } = session;
  const lastVerified = lastVerificationOf(status);
  const known = lastVerified === undefined ? {} : { lastVerified };
  switch (status.kind) {
    case 'unchecked':
    case 'active':
    case 'unreachable':
      return { kind: 'ended', at, reason: endReasonOf(session, at, proof.code), proof, ...known };
    case 'revoking': {
      const revoked = { kind: 'revoked', requestedAt: status.requestedAt, confirmedAt: at, proof } as const;
      // A check that is refused meanwhile may have been overtaken by the DELETE.
      return proof.by === 'DELETE' ? { ...revoked, ...known } : revoked;
    }
    case 'unconfirmed': {
      const { requestedAt, accepted } = status;
      return { kind: 'revoked', requestedAt, confirmedAt: at, proof, ...(accepted !== undefined && { accepted }) };
    }
    case 'revoked':
    case 'ended':
    case 'locked':
      return status;
    default:
      return status satisfies never;
  }
};

const checkFailed = (status: Status, { at, failure, retryAt }: Of<'check-failed'>): Status => {
  switch (status.kind) {
    case 'unchecked':
    case 'active':
      return { kind: 'unreachable', since: at, failure, attempts: 1, retryAt, lastKnown: status };
    case 'unreachable':
      return { ...status, failure, retryAt, attempts: status.attempts + 1 };
    case 'unconfirmed':
      return { ...status, failure, retryAt, attempts: status.attempts + 1 };
    case 'revoking':
    case 'revoked':
    case 'ended':
    case 'locked':
      return status;
    default:
      return status satisfies never;
  }
};

const locked = (status: Status, { at, why: cause }: Of<'keychain-locked'>): Status => {
  switch (status.kind) {
    case 'unchecked':
    case 'active':
    case 'unreachable':
    case 'unconfirmed':
      return { kind: 'locked', since: at, why: cause, before: status };
    case 'locked':
      return status.why === cause ? status : { ...status, why: cause };
    case 'revoking':
    case 'revoked':
    case 'ended':
      return status;
    default:
      return status satisfies never;
  }
};
