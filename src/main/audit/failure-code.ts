import type { AuditEntry } from '../../shared/audit';
import type { Failure } from '../../shared/failure';

/** A failure as the trail names it: its kind and what tells more, e.g. `network.timeout`, `server.503`, `rejected.bad.credentials`. */
export const failureCode = (failure: Failure): string => {
  const detail = detailOf(failure);
  return detail === undefined ? failure.kind : `${failure.kind}.${detail}`;
};

const detailOf = (failure: Failure): string | number | undefined => {
  switch (failure.kind) {
    case 'network':
      return failure.cause;
    case 'rejected':
    case 'forbidden':
      return failure.code;
    case 'server':
      return failure.status;
    default:
      return 'why' in failure ? failure.why : undefined;
  }
};

/** What Genesys Cloud answered where it answered at all: an answer that failed is an answer too. */
export const answerOf = (failure: Failure): AuditEntry['answer'] => {
  const status = statusOf(failure);
  const correlationId = 'correlationId' in failure ? failure.correlationId : undefined;
  if (status === undefined && correlationId === undefined) return undefined;
  return { ...(status !== undefined && { status }), ...(correlationId !== undefined && { correlationId }) };
};

const statusOf = (failure: Failure): number | undefined => {
  switch (failure.kind) {
    case 'rejected':
      return 401;
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'rate-limited':
      return 429;
    default:
      return 'status' in failure ? failure.status : undefined;
  }
};
