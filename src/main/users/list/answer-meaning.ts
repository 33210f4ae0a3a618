import type { Failure, Result } from '../../../shared/failure';
import type { Answer } from '../../genesys/reply';
import { verdictOf } from '../attempt-verdict';

/** What an answer to `DELETE /api/v2/tokens/{userId}` means for the user's row and for the run. */
export type AnswerMeaning =
  | { readonly kind: 'accepted'; readonly answer: { readonly status: number; readonly correlationId?: string } }
  /** Said about this user, and final. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** Not carried out, and may be in a moment. */
  | { readonly kind: 'later'; readonly failure: Failure }
  /** Carried out or not. */
  | { readonly kind: 'unclear'; readonly failure: Failure }
  /** Not carried out, and nobody else's would be now. `passing`: it may be over in a while by itself. */
  | { readonly kind: 'halt'; readonly failure: Failure; readonly passing: boolean };

/** What happened so far in a run: a permission that is missing shows at once, and one user's case does not end the run. */
export interface RunSoFar {
  readonly accepted: number;
  /** Answers 403 in a row. */
  readonly forbidden: number;
}

/** 403s in a row that are no longer about single users. */
const forbiddenEnough = 5;

/** Takes an answer for what it is. */
export const meaningOf = (reply: Result<Answer<null>>, soFar: RunSoFar): AnswerMeaning => {
  if (reply.ok) {
    const { status, correlationId } = reply.value;
    return { kind: 'accepted', answer: { status, ...(correlationId !== undefined && { correlationId }) } };
  }
  const { failure } = reply;
  switch (failure.kind) {
    case 'forbidden':
      return soFar.accepted === 0 || soFar.forbidden + 1 >= forbiddenEnough
        ? { kind: 'halt', failure, passing: false }
        : { kind: 'refused', failure };
    case 'not-found':
    case 'malformed-user-id':
      return { kind: 'refused', failure };
    case 'rate-limited':
      return { kind: 'later', failure };
    case 'bad-reply':
      // A plain no of Genesys Cloud, whatever it is about.
      return failure.why === 'status' && failure.status >= 400 && failure.status <= 499
        ? { kind: 'refused', failure }
        : { kind: 'unclear', failure };
    case 'network':
      if (verdictOf(failure) === 'unclear') return { kind: 'unclear', failure };
      return { kind: 'halt', failure, passing: failure.cause !== 'certificate' && failure.cause !== 'tls' };
    case 'server':
      return { kind: 'unclear', failure };
    default:
      return { kind: 'halt', failure, passing: false };
  }
};
