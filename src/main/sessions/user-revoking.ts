import { fail, succeed, type Failure, type Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { UserRevocation, UserRevocationOutcome } from '../../shared/user-revocation';
import { parseUuid } from '../../shared/uuid';
import type { TokensApi } from '../genesys/tokens-api';
import type { Revocation } from './revocation';
import type { SessionHolding } from './session-holding';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'tokenOf' | 'absenceOf'>;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly revocation: Pick<Revocation, 'revoke'>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly reachable: (apiOrigin: string) => boolean;
  /** Has a session checked, because its token was refused. */
  readonly recheck: (sessionId: string) => void;
  /** Called when a request was made or its outcome is known. */
  readonly onChange: () => void;
}

/** Held sessions of a revoked user that are brought to their own proof at once. */
const atOnce = 4;
/** Requests remembered for the window; the oldest go first. */
const kept = 50;

/** Revokes all tokens of a user, and says exactly what is known of the outcome. */
export class UserRevoking {
  readonly #parts: Parts;
  #revocations: readonly UserRevocation[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Newest first. */
  all(): readonly UserRevocation[] {
    return this.#revocations;
  }

  /** Asks Genesys with the token of `sessionId`. The outcome, a failure included, is kept in `all`. */
  async revoke(sessionId: string, userId: string): Promise<Result<{ readonly revocationId: string }>> {
    const { store, holding, tokens, now, newId, reachable } = this.#parts;
    const user = parseUuid(userId);
    if (user === undefined) return fail({ kind: 'malformed-user-id' });
    const session = store.get(sessionId);
    if (session === undefined) return fail({ kind: 'unknown-session' });
    if (!isUsable(session)) return fail({ kind: 'session-not-live' });
    if (!reachable(session.apiOrigin)) return fail({ kind: 'region-unavailable', regionId: session.regionId });
    const token = holding.tokenOf(sessionId);
    if (token === undefined) return fail(holding.absenceOf(sessionId));

    // A second click while the first is under way is the same wish.
    const running = this.#revocations.find(
      (one) => one.sessionId === sessionId && one.userId === user && one.outcome.kind === 'sent',
    );
    if (running !== undefined) return succeed({ revocationId: running.id });

    const id = newId();
    this.#put({ id, userId: user, sessionId, requestedAt: now(), outcome: { kind: 'sent' } });
    const reply = await tokens.revokeUser({ origin: session.apiOrigin, token }, user);
    if (reply.ok) {
      const { status, correlationId } = reply.value;
      const held = this.#heldOf(session, user);
      this.#settle(id, {
        kind: 'accepted',
        at: now(),
        status,
        heldSessionIds: held,
        ...(correlationId !== undefined && { correlationId }),
      });
      // What is held here of that user is not taken on trust: each session is revoked by itself and so comes to its own proof.
      await this.#revokeHeld(held);
    } else {
      // The asking token itself is dead: that session's own check finds out why.
      if (reply.failure.kind === 'rejected') this.#parts.recheck(sessionId);
      this.#settle(id, { kind: isKnown(reply.failure) ? 'failed' : 'unknown', at: now(), failure: reply.failure });
    }
    return succeed({ revocationId: id });
  }

  /** A few at a time: one person may have many sessions here. */
  async #revokeHeld(ids: readonly string[]): Promise<void> {
    const waiting = [...ids];
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await this.#parts.revocation.revoke(id);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  #heldOf({ apiOrigin }: Session, userId: string): readonly string[] {
    const isHeld = (other: Session) =>
      other.apiOrigin === apiOrigin && other.person?.id.toLowerCase() === userId && isUsable(other);
    return this.#parts.store
      .all()
      .filter(isHeld)
      .map(({ id }) => id);
  }

  #put(revocation: UserRevocation): void {
    this.#revocations = [revocation, ...this.#revocations].slice(0, kept);
    this.#parts.onChange();
  }

  #settle(id: string, outcome: UserRevocationOutcome): void {
    this.#revocations = this.#revocations.map((one) => (one.id === id ? { ...one, outcome } : one));
    this.#parts.onChange();
  }
}

const isUsable = ({ status }: Session): boolean =>
  status.kind === 'unchecked' || status.kind === 'active' || status.kind === 'unreachable';

/** Whether an answer says for certain that nothing was revoked. */
const isKnown = (failure: Failure): boolean =>
  failure.kind === 'rejected' ||
  failure.kind === 'forbidden' ||
  failure.kind === 'not-found' ||
  failure.kind === 'rate-limited' ||
  (failure.kind === 'network' && notSent.has(failure.cause));

/** Ways in which a request never reached Genesys. */
const notSent = new Set(['offline', 'dns', 'refused', 'certificate', 'tls', 'proxy']);
