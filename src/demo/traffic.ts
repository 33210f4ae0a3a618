import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { faultAnswer } from './faults/fault-answer';
import type { FaultList, FaultStrike } from './faults/fault-list';
import { trickle } from './faults/trickle';
import type { Answer } from './http/answer';
import { writeAnswer } from './http/answer-writer';
import { badRequest, errorAnswer, tooLarge } from './http/api-error';
import { bearerToken, type Exchange } from './http/exchange';
import type { RequestLog } from './http/request-log';
import { readRequest } from './http/request-reader';
import type { TokenStore } from './tokens/token-store';

const BODY_CAP = 1_048_576;

/** What traffic leads to. */
export interface TrafficParts {
  readonly faults: FaultList;
  readonly tokens: TokenStore;
  readonly log: RequestLog;
  readonly now: () => number;
  readonly latencyMs: number;
  /** Ends all waiting when the cloud closes. */
  readonly closing: AbortSignal;
  /** The control, which no fault strikes and no log shows; `undefined` for a path that is not its own. */
  readonly control: (exchange: Exchange) => Answer | undefined;
  /** Everything else. */
  readonly work: (exchange: Exchange) => Answer;
}

/** Takes a request from the socket to its answer, with whatever faults are set between the two. */
export class Traffic {
  readonly #parts: TrafficParts;

  constructor(parts: TrafficParts) {
    this.#parts = parts;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#parts.now();
    const read = await readRequest(request, BODY_CAP);
    if (read.kind === 'gone') return;
    const { exchange } = read;
    const answer = (given: Answer): void =>
      writeAnswer(response, given, exchange.correlationId, exchange.method === 'HEAD');
    if (read.kind !== 'read') {
      const error = read.kind === 'too-large' ? tooLarge(BODY_CAP) : badRequest();
      return answer(errorAnswer(error, exchange.correlationId));
    }
    const controlled = this.#parts.control(exchange);
    if (controlled !== undefined) return answer(controlled);

    const token = this.#parts.tokens.bySecret(bearerToken(exchange));
    const strike = this.#parts.faults.strike({
      method: exchange.method,
      path: exchange.path,
      tokenNames: token === undefined ? [] : [token.id, token.secret, ...(token.key === undefined ? [] : [token.key])],
    });
    await this.#wait(this.#parts.latencyMs + (strike?.delayMs ?? 0));
    if (strike?.when === 'after') this.#parts.work(exchange);
    // Logged before it is written: whoever has the answer finds the request in the log.
    const given = this.#given(exchange, strike);
    this.#parts.log.add({
      at,
      method: exchange.method,
      path: exchange.path,
      query: exchange.query.toString(),
      tokenId: token?.id,
      status: given?.status,
      correlationId: exchange.correlationId,
      fault: strike?.fault?.kind ?? (strike === undefined ? undefined : 'slow'),
    });
    if (given !== undefined) return answer(given);
    if (strike?.fault?.kind === 'drop') request.socket.destroy();
    if (strike?.fault?.kind === 'trickle') trickle(response, strike.fault.everyMs, exchange.method === 'HEAD');
  }

  /** `undefined` where no whole answer is to be given. */
  #given(exchange: Exchange, strike: FaultStrike | undefined): Answer | undefined {
    const fault = strike?.fault;
    if (fault === undefined) return this.#parts.work(exchange);
    switch (fault.kind) {
      case 'slow':
        return this.#parts.work(exchange);
      case 'drop':
      case 'hang':
      case 'trickle':
        return undefined;
      case 'status':
      case 'redirect':
      case 'portal':
      case 'junk':
        return faultAnswer(fault, exchange.correlationId);
    }
  }

  async #wait(ms: number): Promise<void> {
    if (ms > 0) await delay(ms, undefined, { signal: this.#parts.closing });
  }
}
