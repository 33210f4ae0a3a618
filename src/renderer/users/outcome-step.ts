import { correlationIdOf } from '../../shared/failure';
import { describeFailure, formatInstant, statusWord, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { retryOf, type UserRevocation } from '../../shared/user-revocation';
import { proofText } from '../parts/proof-text';
import { shapeOf, type ShapeName } from '../parts/shape';
import { shortName } from '../parts/short-name';

/** One step of a user's revocation: what was asked, what was answered, and what is known of the tokens held here. */
export interface OutcomeStep {
  readonly shape: ShapeName;
  readonly text: string;
  readonly correlationId?: string;
  /** The held session that it is about. */
  readonly sessionId?: string;
}

type Time = (instant: number) => string;

const withId = (step: OutcomeStep, correlationId: string | undefined): OutcomeStep =>
  correlationId === undefined ? step : { ...step, correlationId };

const asked = ({ requestedAt, sessionId }: UserRevocation, sessions: readonly Session[], time: Time): OutcomeStep => {
  const acting = sessions.find(({ id }) => id === sessionId);
  const values = { time: time(requestedAt) };
  const text =
    acting === undefined
      ? t('window.outcome.asked.gone', values)
      : t('window.outcome.asked', { ...values, name: shortName(acting) });
  return { shape: 'active', text };
};

const tries = ({ attempts }: UserRevocation): readonly OutcomeStep[] =>
  attempts.length > 1
    ? [{ shape: 'unreachable', text: t('window.outcome.tries', { count: attempts.length - 1 }) }]
    : [];

const answer = ({ outcome }: UserRevocation, time: Time): OutcomeStep => {
  if (outcome.kind === 'sent') return { shape: 'busy', text: t('window.outcome.sent') };
  const at = time(outcome.at);
  switch (outcome.kind) {
    case 'accepted': {
      const text = t('window.outcome.accepted', { time: at, status: String(outcome.status) });
      return withId({ shape: 'active', text }, outcome.correlationId);
    }
    case 'failed': {
      const text = t('window.outcome.failed', { time: at, why: describeFailure(outcome.failure) });
      return withId({ shape: 'ended', text }, correlationIdOf(outcome.failure));
    }
    case 'unknown': {
      const values = { time: at, why: describeFailure(outcome.failure) };
      const text =
        outcome.proof === undefined ? t('window.outcome.unknown', values) : t('window.outcome.unknown.proven', values);
      return withId({ shape: 'unreachable', text }, correlationIdOf(outcome.failure));
    }
    default:
      return outcome satisfies never;
  }
};

/** How a held session of the user stands. One that was revoked by itself too says nothing of the user's other tokens. */
const heldStep = (session: Session, since: number, time: Time): OutcomeStep => {
  const { id: sessionId, status } = session;
  const name = shortName(session);
  if (status.kind === 'revoked' || (status.kind === 'ended' && status.at >= since)) {
    const at = time(status.kind === 'revoked' ? status.confirmedAt : status.at);
    const text = t('window.outcome.refused', { name, time: at, how: proofText(status.proof) });
    return withId({ shape: 'active', text, sessionId }, status.proof.correlationId);
  }
  const text = t('window.outcome.held', { name, status: statusWord(status) });
  return { shape: shapeOf(status, false), text, sessionId };
};

const proofStep = (revocation: UserRevocation, sessions: readonly Session[], time: Time): readonly OutcomeStep[] => {
  const { outcome } = revocation;
  const known = outcome.kind === 'accepted' || outcome.kind === 'unknown' ? outcome.proof : undefined;
  if (known === undefined) return [];
  const session = sessions.find(({ id }) => id === known.sessionId);
  const values = { time: time(known.at), how: proofText(known.proof) };
  const text =
    session === undefined
      ? t('window.outcome.proven.gone', values)
      : t('window.outcome.proven', { ...values, name: shortName(session) });
  const step: OutcomeStep = { shape: 'active', text };
  return [withId(session === undefined ? step : { ...step, sessionId: session.id }, known.proof.correlationId)];
};

/** The story of a user's revocation, in words that claim no more than is known. `now` in epoch milliseconds. */
export const outcomeSteps = (
  revocation: UserRevocation,
  sessions: readonly Session[],
  now: number,
): readonly OutcomeStep[] => {
  const { outcome, requestedAt } = revocation;
  const time: Time = (instant) => formatInstant(instant, now);
  const proof = proofStep(revocation, sessions, time);
  const heldIds = outcome.kind === 'accepted' ? outcome.heldSessionIds : [];
  const held = sessions
    .filter(({ id }) => heldIds.includes(id) && id !== proof[0]?.sessionId)
    .map((session) => heldStep(session, requestedAt, time));
  const known = [...proof, ...held];
  const retryAt = retryOf(revocation);
  return [
    asked(revocation, sessions, time),
    ...tries(revocation),
    answer(revocation, time),
    ...known,
    ...(retryAt === undefined
      ? []
      : [{ shape: 'busy', text: t('window.outcome.retry', { time: time(retryAt) }) } as const]),
    ...(outcome.kind === 'accepted' && known.length === 0
      ? [{ shape: 'empty', text: t('window.outcome.elsewhere') } as const]
      : []),
  ];
};
