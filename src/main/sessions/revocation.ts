import {
  fail,
  succeed,
  type Failure,
  type NetworkFailure,
  type Rejected,
  type ReplyFailure,
  type Result,
} from '../../shared/failure';
import { isLive, type Proof, type Session } from '../../shared/session';
import type { Target } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';
import { refusalProof } from './refusal-proof';
import type { SessionHolding } from './session-holding';
import type { SessionIndex } from './session-index';
import type { SessionStore } from './session-store';
import { sessionTarget } from './session-target';

interface Parts {
  readonly store: SessionStore;
  readonly index: Pick<SessionIndex, 'save'>;
  readonly holding: Pick<SessionHolding, 'tokenOf' | 'absenceOf' | 'release'>;
  readonly tokens: Pick<TokensApi, 'verify' | 'revoke'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly reachable: (apiOrigin: string) => boolean;
  readonly retryDelay: (attempts: number, failure: Failure | undefined) => number;
}

/** After so many proofs that the token still lives, an accepted request counts as lost and is sent again. */
const patience = 4;

/** Ends a session at Genesys and proves it: DELETE, then HEAD until 401. */
export class Revocation {
  readonly #parts: Parts;
  readonly #revoking = new Map<string, Promise<Result<null>>>();
  readonly #proving = new Map<string, Promise<void>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Revokes the token of a session. Comes back once Genesys was asked and the first proof was tried; a
   * failure means that nothing was revoked. An outcome that is not known yet is no failure: the session is
   * `unconfirmed` then, and `prove` goes on. A second click while the first is under way is the same wish.
   */
  revoke(id: string): Promise<Result<null>> {
    const running = this.#revoking.get(id);
    if (running !== undefined) return running;
    const revoking = this.#revoke(id).finally(() => this.#revoking.delete(id));
    this.#revoking.set(id, revoking);
    return revoking;
  }

  async #revoke(id: string): Promise<Result<null>> {
    const { store, index, now, reachable } = this.#parts;
    const session = store.get(id);
    if (session === undefined) return fail({ kind: 'unknown-session' });
    if (session.status.kind === 'locked') return fail({ kind: 'keychain', why: session.status.why });
    if (!reachable(session.apiOrigin)) return fail({ kind: 'region-unavailable', regionId: session.regionId });
    const target = this.#targetOf(session);
    if (target === undefined && isLive(session.status)) return fail(this.#parts.holding.absenceOf(id));
    const asked = store.apply(id, { kind: 'revoke-requested', at: now() });
    if (asked?.status.kind !== 'revoking' || target === undefined) return fail({ kind: 'session-not-live' });
    // Noted on disk before it is sent: after a crash the outcome is found out, not forgotten. A disk that
    // takes no note does not stop a revocation: the token in the world is the greater harm.
    await index.save();
    return this.#send(asked, target, 1);
  }

  /**
   * Looks for the proof of a revocation that is not confirmed yet, and asks again where Genesys still takes
   * the token. One look at a time: whoever asks meanwhile waits for the one under way.
   */
  prove(id: string): Promise<void> {
    const running = this.#proving.get(id);
    if (running !== undefined) return running;
    const proving = this.#prove(id).finally(() => this.#proving.delete(id));
    this.#proving.set(id, proving);
    return proving;
  }

  async #prove(id: string): Promise<void> {
    const { store, now, retryDelay } = this.#parts;
    const session = store.apply(id, { kind: 'check-started' });
    if (session?.status.kind !== 'unconfirmed') return;
    const target = this.#targetOf(session);
    const { status, generation } = session;
    const reply = await this.#look(session, target);
    if (reply.ok) {
      const retryAt = now() + retryDelay(status.attempts + 1, undefined);
      const alive = store.apply(id, { kind: 'verified', at: now(), generation, by: 'HEAD', retryAt });
      const asksAgain = status.accepted === undefined || (status.attempts + 1) % patience === 0;
      if (asksAgain && alive?.status.kind === 'unconfirmed' && target !== undefined) {
        await this.#send(alive, target, alive.status.attempts);
      }
    } else if (reply.failure.kind === 'rejected') {
      await this.#proven(id, generation, 'HEAD', reply.failure);
    } else {
      const retryAt = now() + retryDelay(status.attempts + 1, reply.failure);
      store.apply(id, { kind: 'check-failed', at: now(), generation, failure: reply.failure, retryAt });
    }
  }

  /** Whether Genesys still takes the token; not asked where this run may not ask that cloud, or the token is not here. */
  async #look({ id, apiOrigin, regionId }: Session, target: Target | undefined): Promise<Result<unknown>> {
    const { tokens, holding, reachable } = this.#parts;
    if (target === undefined) return fail(holding.absenceOf(id));
    return reachable(apiOrigin) ? tokens.verify(target) : fail({ kind: 'region-unavailable', regionId });
  }

  /** `attempts`: how long to wait where this brings no answer, as for so many looks without a proof. */
  async #send(session: Session, target: Target, attempts: number): Promise<Result<null>> {
    const { store, index, tokens, now, retryDelay } = this.#parts;
    const { id, generation } = session;
    const again = session.status.kind === 'unconfirmed';
    const reply = await tokens.revoke(target);
    if (reply.ok) {
      const { status, correlationId } = reply.value;
      const retryAt = now() + retryDelay(1, undefined);
      store.apply(id, {
        kind: 'revoke-accepted',
        at: now(),
        status,
        retryAt,
        ...(correlationId !== undefined && { correlationId }),
      });
      await index.save();
      if (!again) await this.prove(id);
    } else if (reply.failure.kind === 'rejected') {
      await this.#proven(id, generation, 'DELETE', reply.failure);
    } else if (leavesNoDoubt(reply.failure) && !again) {
      store.apply(id, { kind: 'revoke-refused', at: now(), failure: reply.failure });
      await index.save();
      return reply;
    } else {
      const retryAt = now() + retryDelay(attempts, reply.failure);
      store.apply(id, { kind: 'revoke-unanswered', failure: reply.failure, retryAt });
    }
    return succeed(null);
  }

  async #proven(id: string, generation: number, by: Proof['by'], failure: Rejected): Promise<void> {
    const proof = refusalProof(failure, by);
    const after = this.#parts.store.apply(id, { kind: 'rejected', at: this.#parts.now(), generation, proof });
    if (after?.status.kind === 'revoked') await this.#parts.holding.release(id);
  }

  #targetOf(session: Session): Target | undefined {
    const token = this.#parts.holding.tokenOf(session.id);
    return token === undefined ? undefined : sessionTarget(session, token);
  }
}

/**
 * The answer by which Genesys says that it will not do it. Everything else proves nothing, and the wish
 * stands: a revocation asked for without a network is carried out when there is one.
 */
const leavesNoDoubt = (failure: NetworkFailure | ReplyFailure): boolean => failure.kind === 'forbidden';
