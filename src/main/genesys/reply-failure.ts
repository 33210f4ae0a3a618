import type { ReplyFailure } from '../../shared/failure';
import { correlationIdIn, retryAfterMs } from './answer-headers';
import { parseErrorBody } from './error-body';
import type { HttpAnswer } from './http';

/** A message of Genesys's is shown to a person; it is cut beyond this, in characters. */
const longestMessage = 300;

/**
 * What an answer that is not 2xx means. An answer without any mark of Genesys (neither its header nor its
 * error body) came from something in between: it says nothing about the token, whatever its status.
 */
export const replyFailure = (answer: HttpAnswer): ReplyFailure => {
  const { status, headers } = answer;
  const body = parseErrorBody(answer.text);
  const correlationId = correlationIdIn(headers) ?? body?.contextId;
  const id = correlationId === undefined ? {} : { correlationId };
  if (correlationId === undefined && body === undefined) return { kind: 'bad-reply', why: 'not-genesys', status };
  const code = body?.code === undefined ? {} : { code: body.code };
  const asked = retryAfterMs(headers, answer.receivedAt);
  const retry = asked === undefined ? {} : { retryAfterMs: asked };
  if (status === 401) return { kind: 'rejected', ...code, ...id };
  if (status === 403) {
    const message = body?.message?.slice(0, longestMessage);
    return { kind: 'forbidden', ...code, ...(message !== undefined && { message }), ...id };
  }
  if (status === 404) return { kind: 'not-found', ...id };
  if (status === 429) return { kind: 'rate-limited', ...retry, ...id };
  if (status >= 500 && status <= 599) return { kind: 'server', status, ...retry, ...id };
  return { kind: 'bad-reply', why: 'status', status, ...id };
};
