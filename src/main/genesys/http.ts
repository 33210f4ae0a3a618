import { fail, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import { correlationIdIn } from './answer-headers';
import { addressOf, type Place } from './http/address';
import { createExchange, type Exchanged, type ExchangeOptions, type ExchangeRequest } from './http/exchange';
import type { Target } from './reply';

export interface HttpOptions extends ExchangeOptions {
  /** Whether plain http may go to this very machine, for a cloud that runs here; never in a packaged run. */
  readonly allowLoopbackHttp: boolean;
  /** Told of every call when it is over; nothing in it is secret. */
  readonly log?: (call: LoggedCall) => void;
}

/** What is asked of whom. */
export interface HttpCall extends Pick<ExchangeRequest, 'method' | 'signal'>, Omit<Place, 'origin'> {
  readonly target: Target;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface LoggedCall {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** The session that it was for, as in the Target. */
  readonly session?: string;
  /** Milliseconds. */
  readonly tookMs: number;
  readonly status?: number;
  readonly correlationId?: string;
  readonly failure?: NetworkFailure | ReplyFailure;
}

/** Sends one request; see Exchange for what comes back. */
export type Http = (call: HttpCall) => Promise<Result<Exchanged, NetworkFailure | ReplyFailure>>;

type Outcome = Awaited<ReturnType<Http>>;

/** The only place where a token leaves the process for Genesys: to its own origin, over https, in one header. */
export const createHttp = (options: HttpOptions): Http => {
  const { allowLoopbackHttp, now, log } = options;
  const exchange = createExchange(options);
  const send = async ({ target, method, body, signal, ...place }: HttpCall): Promise<Outcome> => {
    const url = addressOf({ ...place, origin: target.origin }, allowLoopbackHttp);
    if (url === undefined) return fail({ kind: 'network', cause: 'tls', name: 'ERR_DISALLOWED_URL_SCHEME' });
    return exchange({
      url,
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${target.token.reveal()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      secrets: [target.token],
      ...(signal !== undefined && { signal }),
    });
  };
  return async (call) => {
    const asked = now();
    const outcome = await send(call);
    log?.(loggedCall(call, outcome, now() - asked));
    return outcome;
  };
};

const loggedCall = ({ method, target, path }: HttpCall, outcome: Outcome, tookMs: number): LoggedCall => {
  const { origin, session } = target;
  const call = { method, origin, path, ...(session !== undefined && { session }), tookMs };
  if (!outcome.ok) return { ...call, failure: outcome.failure };
  const { status, header } = outcome.value;
  const correlationId = correlationIdIn(header);
  return { ...call, status, ...(correlationId !== undefined && { correlationId }) };
};
