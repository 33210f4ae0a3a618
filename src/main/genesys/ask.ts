import { fail, succeed, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import { clockSkewIn, correlationIdIn, rateLimitIn } from './answer-headers';
import type { Http, HttpAnswer, HttpRequest } from './http';
import type { Answer, Reply } from './reply';
import { replyFailure } from './reply-failure';

type Accepted = { readonly answer: HttpAnswer; readonly marks: Answer<null> & { readonly correlationId: string } };

/** A 2xx that Genesys Cloud gave, or the failure it was. */
const send = async (http: Http, request: HttpRequest): Promise<Result<Accepted, NetworkFailure | ReplyFailure>> => {
  const sent = await http(request);
  if (!sent.ok) return sent;
  const answer = sent.value;
  const { status, headers, receivedAt } = answer;
  if (status < 200 || status > 299) return fail(replyFailure(answer));
  const correlationId = correlationIdIn(headers);
  // A captive portal answers 200 to everything; Genesys names each of its answers.
  if (correlationId === undefined) return fail({ kind: 'bad-reply', why: 'not-genesys', status });
  const rateLimit = rateLimitIn(headers);
  const clockSkewMs = clockSkewIn(headers, receivedAt);
  return succeed({
    answer,
    marks: {
      value: null,
      status,
      correlationId,
      ...(rateLimit !== undefined && { rateLimit }),
      ...(clockSkewMs !== undefined && { clockSkewMs }),
    },
  });
};

/** Sends a request whose good answer says all by its status: HEAD and DELETE. */
export const askStatus = async (http: Http, request: HttpRequest): Reply<null> => {
  const sent = await send(http, request);
  return sent.ok ? succeed(sent.value.marks) : sent;
};

/** Sends a request for a value. `read` takes it out of parsed JSON, and gives undefined where it is not of the expected form. */
export const askValue = async <Value>(
  http: Http,
  request: HttpRequest,
  read: (json: unknown) => Value | undefined,
): Reply<Value> => {
  const sent = await send(http, request);
  if (!sent.ok) return sent;
  const { answer, marks } = sent.value;
  const refuse = (why: 'too-large' | 'not-json' | 'shape') =>
    fail({ kind: 'bad-reply', why, status: answer.status, correlationId: marks.correlationId } as const);
  if (answer.text === undefined) return refuse('too-large');
  let json: unknown;
  try {
    json = JSON.parse(answer.text);
  } catch {
    return refuse('not-json');
  }
  const value = read(json);
  return value === undefined ? refuse('shape') : succeed({ ...marks, value });
};
