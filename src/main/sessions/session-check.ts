import { type Failure } from '../../shared/failure';
import type { Session, Status } from '../../shared/session';
import type { TokenInfo } from '../../shared/token-info';
import type { Answer, RateLimit, Reply } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';
import { refusalProof } from './refusal-proof';
import type { SessionEvent } from './session-event';
import type { SessionHolding } from './session-holding';
import type { SessionStore } from './session-store';
import { sessionTarget } from './session-target';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'tokenOf' | 'absenceOf' | 'release'>;
  readonly tokens: Pick<TokensApi, 'verify' | 'read'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Whether the cloud at this origin is one that this run of the app may ask. */
  readonly reachable: (apiOrigin: string) => boolean;
  /** Milliseconds to wait after the `attempts`-th failure in a row. */
  readonly retryDelay: (attempts: number, failure: Failure) => number;
}

/** What a check brought, for whoever plans the next one. */
export interface CheckOutcome {
  readonly failure?: Failure;
  readonly rateLimit?: RateLimit;
}

/** TokenInfo is fetched anew after this long, so that an idle timeout that was switched on later is noticed. */
const infoLastsMs = 600_000;

/** Verifies one session with Genesys and tells the store what it found. */
export class SessionCheck {
  readonly #parts: Parts;
  readonly #infoAt = new Map<string, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `thorough`: bring TokenInfo too, whatever is known already; for a person who asks. */
  async run(id: string, { thorough }: { readonly thorough: boolean }): Promise<CheckOutcome> {
    const { store, holding, tokens, now, reachable } = this.#parts;
    const session = store.apply(id, { kind: 'check-started' });
    if (session === undefined) return {};
    const token = holding.tokenOf(id);
    if (token === undefined) return this.#fail(session, holding.absenceOf(id));
    if (!reachable(session.apiOrigin)) {
      return this.#fail(session, { kind: 'region-unavailable', regionId: session.regionId });
    }

    const target = sessionTarget(session, token);
    const by = thorough || this.#wantsInfo(session) ? 'GET' : 'HEAD';
    const reply: Awaited<Reply<TokenInfo | null>> =
      by === 'GET'
        ? await tokens.read(target, { preserveIdle: session.mode === 'observe' })
        : await tokens.verify(target);
    if (!reply.ok) {
      const { failure } = reply;
      // A refusal is about the token that was sent: it proves nothing of one that has come in its place meanwhile.
      const isOfFormer = failure.kind === 'rejected' && holding.tokenOf(id)?.equals(token) !== true;
      return isOfFormer ? { failure } : this.#fail(session, failure, by);
    }
    this.#tell(session, verifiedEvent(reply.value, by, session.generation, now()));
    if (by === 'GET') this.#infoAt.set(id, now());
    return reply.value.rateLimit === undefined ? {} : { rateLimit: reply.value.rateLimit };
  }

  #wantsInfo(session: Session): boolean {
    const asked = this.#infoAt.get(session.id);
    if (asked === undefined || this.#parts.now() - asked >= infoLastsMs || asked > this.#parts.now()) return true;
    // Once an idle timeout is known, only this call leaves its timer alone; see "Observe or keep alive".
    return session.mode === 'observe' && session.info?.dateTokenIdles !== undefined;
  }

  #fail(session: Session, failure: Failure, by: 'HEAD' | 'GET' = 'HEAD'): CheckOutcome {
    const at = this.#parts.now();
    const { generation } = session;
    if (failure.kind === 'rejected') {
      this.#tell(session, { kind: 'rejected', at, generation, proof: refusalProof(failure, by) });
      // The session was revoked while this was on its way, and this is the proof.
      if (this.#parts.store.get(session.id)?.status.kind === 'revoked') void this.#parts.holding.release(session.id);
    } else {
      const retryAt = at + this.#parts.retryDelay(attemptsOf(session.status) + 1, failure);
      this.#tell(session, { kind: 'check-failed', at, generation, failure, retryAt });
    }
    return { failure };
  }

  #tell(session: Session, event: SessionEvent): void {
    this.#parts.store.apply(session.id, event);
  }
}

const attemptsOf = (status: Status): number => (status.kind === 'unreachable' ? status.attempts : 0);

/** When the idle timeout ends the session: moved from Genesys's clock to this machine's. */
export const idlesAtOf = ({ value, clockSkewMs = 0 }: Answer<TokenInfo>): number | undefined => {
  const idles = value.dateTokenIdles === undefined ? Number.NaN : Date.parse(value.dateTokenIdles);
  return Number.isFinite(idles) ? idles - clockSkewMs : undefined;
};

/** The event of a good answer. */
export const verifiedEvent = (
  answer: Answer<TokenInfo | null>,
  by: 'HEAD' | 'GET',
  generation: number,
  at: number,
): SessionEvent => {
  const { value: info, clockSkewMs } = answer;
  const idlesAt = info === null ? undefined : idlesAtOf({ ...answer, value: info });
  return {
    kind: 'verified',
    at,
    generation,
    by,
    ...(info !== null && { info }),
    ...(idlesAt !== undefined && { idlesAt }),
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
};
