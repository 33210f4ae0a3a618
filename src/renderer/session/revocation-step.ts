import { correlationIdOf } from '../../shared/failure';
import { describeFailure, formatInstant, t } from '../../shared/messages';
import type { Accepted, Session } from '../../shared/session';
import { proofText } from '../parts/proof-text';

/** One step of a revocation as it happened: what was done, what was answered, and how the outcome is known. */
export interface RevocationStep {
  readonly state: 'done' | 'waiting' | 'lost' | 'refused';
  readonly text: string;
  readonly correlationId?: string;
}

const answered = (accepted: Accepted | undefined, at: (instant: number) => string): RevocationStep => {
  if (accepted === undefined) return { state: 'lost', text: t('window.story.lost') };
  const text = t('window.story.accepted', { time: at(accepted.at), status: String(accepted.status) });
  const { correlationId } = accepted;
  return correlationId === undefined ? { state: 'done', text } : { state: 'done', text, correlationId };
};

/** Genesys Cloud said no, and the session is what it was. */
const refused = ({ revokeFailure }: Session, at: (instant: number) => string): readonly RevocationStep[] => {
  if (revokeFailure === undefined) return [];
  const { failure } = revokeFailure;
  const text = t('window.story.refused', { time: at(revokeFailure.at), why: describeFailure(failure) });
  const correlationId = correlationIdOf(failure);
  return [correlationId === undefined ? { state: 'refused', text } : { state: 'refused', text, correlationId }];
};

/** The story of a session's revocation so far; empty where none was asked for. `now` in epoch milliseconds. */
export const revocationSteps = (session: Session, now: number): readonly RevocationStep[] => {
  const { status } = session;
  const at = (instant: number): string => formatInstant(instant, now);
  const asked = (requestedAt: number): RevocationStep => ({
    state: 'done',
    text: t('window.story.asked', { time: at(requestedAt) }),
  });
  switch (status.kind) {
    case 'revoking':
      return [asked(status.requestedAt), { state: 'waiting', text: t('window.story.answer') }];
    case 'unconfirmed': {
      const why = status.failure === undefined ? '' : ` ${describeFailure(status.failure)}`;
      const waiting =
        status.aliveAt === undefined ? t('window.story.proof') : t('window.story.alive', { time: at(status.aliveAt) });
      return [asked(status.requestedAt), answered(status.accepted, at), { state: 'waiting', text: `${waiting}${why}` }];
    }
    case 'revoked': {
      const { by, correlationId } = status.proof;
      const text = t('window.story.proven', { time: at(status.confirmedAt), how: proofText(status.proof) });
      return [
        asked(status.requestedAt),
        // Where the refusal was the answer, none was lost.
        ...(status.accepted === undefined && by === 'DELETE' ? [] : [answered(status.accepted, at)]),
        correlationId === undefined ? { state: 'done', text } : { state: 'done', text, correlationId },
      ];
    }
    case 'locked':
      return status.before.kind === 'unconfirmed'
        ? [
            asked(status.before.requestedAt),
            answered(status.before.accepted, at),
            { state: 'waiting', text: t('window.story.locked') },
          ]
        : refused(session, at);
    case 'unchecked':
    case 'active':
    case 'unreachable':
      return refused(session, at);
    case 'ended':
      return [];
    default:
      return status satisfies never;
  }
};
