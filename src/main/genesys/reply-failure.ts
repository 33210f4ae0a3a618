import type { Guarded } from '../../shared/ability';
import type { ReplyFailure } from '../../shared/failure';
import { correlationIdIn, retryAfterMsIn } from './answer-headers';
import { parseErrorBody } from './error-body';
import type { Exchanged } from './http/exchange';
import { shownLine } from './shown-line';

/** What the call was about. `names`: its path names a user, so that a 404 means that there is none. */
interface Meaning {
  readonly names?: 'user' | undefined;
  readonly action?: Guarded | undefined;
}

/**
 * What an answer that is not 2xx means.
 *
 * An answer without a mark of Genesys (its header, or an error body that is wholly Genesys's) came from something in
 * between and says nothing about the token, whatever its status; only a request to wait and an ill server count from
 * anybody, because they end nothing.
 */
export const replyFailure = (answer: Exchanged, { names, action }: Meaning = {}): ReplyFailure => {
  const { status, header, text, cameAt } = answer;
  const body = parseErrorBody(text, status);
  const correlationId = correlationIdIn(header) ?? body?.contextId;
  const id = correlationId === undefined ? {} : { correlationId };
  const retryAfterMs = retryAfterMsIn(header, cameAt);
  const retry = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429) return { kind: 'rate-limited', ...retry, ...id };
  // 511 is how a network asks for its own sign-in (RFC 6585).
  if (status >= 500 && status <= 599 && status !== 511) return { kind: 'server', status, ...retry, ...id };

  const isGenesys = header('inin-correlation-id') !== null || body?.isMark === true;
  if (!isGenesys || status === 511) return { kind: 'bad-reply', why: 'not-genesys', status };
  const code = body?.code === undefined ? {} : { code: body.code };
  if (status === 401) return { kind: 'rejected', ...code, ...id };
  if (status === 403) {
    const message = shownLine(body?.message);
    const tried = action === undefined ? {} : { action };
    return { kind: 'forbidden', ...code, ...(message !== undefined && { message }), ...tried, ...id };
  }
  if (status === 404 && names !== undefined) return { kind: 'not-found', ...id };
  return { kind: 'bad-reply', why: 'status', status, ...id };
};
