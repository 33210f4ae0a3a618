import type { Guarded } from '../../shared/ability';
import { fail, succeed, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import { clockSkewMsIn, correlationIdIn, rateLimitIn } from './answer-headers';
import type { Http, HttpCall } from './http';
import type { Exchanged } from './http/exchange';
import type { Answer, Reply } from './reply';
import { replyFailure } from './reply-failure';

/** A call, and what a refusal of it would mean. */
export interface Question extends HttpCall {
  /** What its path names: a 404 means that it does not exist. */
  readonly names?: 'user';
  /** What it does, where that needs a permission or a scope of its own. */
  readonly action?: Guarded;
}

interface Accepted {
  readonly text: string;
  readonly marks: Answer<null>;
}

/** Sends a request whose good answer says all by its status: HEAD and DELETE. */
export const askStatus = async (http: Http, question: Question): Reply<null> => {
  const sent = await ask(http, question);
  return sent.ok ? succeed(sent.value.marks) : sent;
};

/** Sends a request for a value. `read` takes it out of parsed JSON, and gives undefined where it is not of the expected form. */
export const askValue = async <Value>(
  http: Http,
  question: Question,
  read: (json: unknown) => Value | undefined,
): Reply<Value> => {
  const sent = await ask(http, question);
  if (!sent.ok) return sent;
  const { text, marks } = sent.value;
  const { status, correlationId } = marks;
  const id = correlationId === undefined ? {} : { correlationId };
  const refuse = (why: 'not-json' | 'shape') => fail({ kind: 'bad-reply', why, status, ...id } as const);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const value = read(json);
  return value === undefined ? refuse('shape') : succeed({ ...marks, value });
};

/** A 2xx that Genesys Cloud gave, or the failure that came instead. */
const ask = async (
  http: Http,
  { names, action, ...call }: Question,
): Promise<Result<Accepted, NetworkFailure | ReplyFailure>> => {
  const sent = await http(call);
  if (!sent.ok) return sent;
  const { status, header, text } = sent.value;
  if (status < 200 || status > 299) return fail(replyFailure(sent.value, { names, action }));
  // A captive portal answers 200 to everything; Genesys puts its header on every answer.
  if (header('inin-correlation-id') === null) return fail({ kind: 'bad-reply', why: 'not-genesys', status });
  return succeed({ text, marks: marksOf(sent.value) });
};

const marksOf = ({ status, header, askedAt, cameAt }: Exchanged): Answer<null> => {
  const correlationId = correlationIdIn(header);
  const rateLimit = rateLimitIn(header);
  const clockSkewMs = clockSkewMsIn(header, askedAt, cameAt);
  return {
    value: null,
    status,
    ...(correlationId !== undefined && { correlationId }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
};
