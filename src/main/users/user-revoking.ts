import { fail, succeed, type Failure, type Result } from '../../shared/failure';
import { belongsTo, organizationOf } from '../../shared/organization';
import type { Session } from '../../shared/session';
import { retryOf, type UserRevocation } from '../../shared/user-revocation';
import { parseUuid } from '../../shared/uuid';
import type { Target } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';
import type { SessionStore } from '../sessions/session-store';
import type { Clock } from '../system/clock';
import { askingOf, type AskingParts } from './asking';
import { outcomeAfter } from './attempt-verdict';
import type { HeldRevoking } from './held-revoking';
import type { KnownUsers } from './known-users';
import { isTooLate, resendAt } from './resending';
import { Resends } from './resends';
import { withProof } from './user-proof';
import { isOpen, isSameUser, withAttempt, withOutcome, withRetry } from './user-revocation-change';
import type { UserRevocationLog } from './user-revocation-log';

interface Parts extends AskingParts {
  readonly store: Pick<SessionStore, 'get' | 'all' | 'apply' | 'onChange'>;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly held: HeldRevoking;
  readonly log: UserRevocationLog;
  readonly known: Pick<KnownUsers, 'get'>;
  readonly clock: Pick<Clock, 'now' | 'setTimer'>;
  readonly newId: () => string;
  /** Milliseconds to wait after so many attempts. */
  readonly retryDelay: (attempts: number, failure: Failure) => number;
  /** Has a session checked, because its token was refused. */
  readonly recheck: (sessionId: string) => void;
}

/** How long to wait for a keychain that does not give out the asking token, in milliseconds. */
const absentMs = 5000;

/** Revokes all tokens of a user, sends it again where that may help, and says exactly what is known of the outcome. */
export class UserRevoking {
  readonly #parts: Parts;
  readonly #resends: Resends;
  #restored: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#resends = new Resends(parts.clock, (id) => void this.#resend(id));
    parts.store.onChange((after, before) => {
      if (after !== undefined && after.status.kind !== before?.status.kind) this.#prove(after);
    });
  }

  /** Newest first. */
  all(): readonly UserRevocation[] {
    return this.#parts.log.all();
  }

  /** Brings back what the last run left, once. Nobody knows what came of a request that was under way when it ended. */
  restore(): Promise<void> {
    return (this.#restored ??= this.#restore());
  }

  async #restore(): Promise<void> {
    const left = await this.#parts.log.restore();
    for (const one of left) {
      if (one.outcome.kind === 'sent') this.#failed(one.id, { kind: 'interrupted' });
      else this.#replan(one, Math.max(absentMs, (retryOf(one) ?? 0) - this.#parts.clock.now()));
    }
    if (left.some((one) => this.#parts.log.get(one.id) !== one)) await this.#parts.log.save();
  }

  /** Asks Genesys with the token of `sessionId`. The outcome, a failure included, is kept in `all`. */
  async revoke(sessionId: string, typed: string): Promise<Result<{ readonly revocationId: string }>> {
    const { log, clock, newId, known, store } = this.#parts;
    const userId = parseUuid(typed);
    if (userId === undefined) return fail({ kind: 'malformed-user-id' });
    await this.restore();
    const asking = askingOf(this.#parts, sessionId);
    if (!asking.ok) return asking;
    // A second click while the first is under way is the same wish; so is one after an answer that was lost.
    const open = log.all().find((one) => one.sessionId === sessionId && one.userId === userId && isOpen(one));
    if (open?.outcome.kind === 'sent') return succeed({ revocationId: open.id });
    const id = open?.id ?? newId();
    if (open === undefined) {
      const organization = organizationOf(asking.value.session);
      const person = store.all().find((one) => belongsTo(one, userId, organization))?.person;
      const user = known.get(organization, userId) ?? (person === undefined ? undefined : { ...person, id: userId });
      const asked = { id, userId, ...(user !== undefined && { user }), organization, sessionId };
      log.add({ ...asked, requestedAt: clock.now(), attempts: [], outcome: { kind: 'sent' } });
    } else {
      log.change(id, (one) => ({ ...one, askedAgainAt: clock.now() }));
    }
    await this.#send(id, asking.value.target);
    return succeed({ revocationId: id });
  }

  /** Forgets everything that was asked for; nothing of it is sent again. */
  clear(): Promise<Result<null>> {
    for (const { id } of this.all()) this.#resends.cancel(id);
    return this.#parts.log.clear();
  }

  /** Nothing is sent again by itself any more. */
  stop(): void {
    this.#resends.stop();
  }

  async #send(id: string, target: Target): Promise<void> {
    const { store, tokens, log, clock } = this.#parts;
    this.#resends.cancel(id);
    log.change(id, (one) => withAttempt(one, clock.now()));
    const sent = log.get(id);
    if (sent === undefined) return;
    // On disk before it is sent: after a crash it is told, not forgotten. A disk that takes no note stops nothing.
    await log.save();
    const reply = await tokens.revokeUser(target, sent.userId);
    const seen = { kind: 'permission-seen', at: clock.now(), action: 'revoke-users' } as const;
    if (reply.ok) {
      store.apply(sent.sessionId, { ...seen, allowed: true });
      const { status, correlationId } = reply.value;
      await this.#accepted(sent, { status, ...(correlationId !== undefined && { correlationId }) });
      return;
    }
    const { failure } = reply;
    if (failure.kind === 'forbidden') store.apply(sent.sessionId, { ...seen, allowed: false });
    // The asking token itself is dead: that session's own check finds out why, and proves it where it is the user's own.
    if (failure.kind === 'rejected') this.#parts.recheck(sent.sessionId);
    this.#failed(id, failure);
    await log.save();
  }

  async #accepted(sent: UserRevocation, answer: { readonly status: number; readonly correlationId?: string }) {
    const { store, log, held, clock } = this.#parts;
    const heldSessionIds = held.of(sent.userId, sent.organization);
    const outcome = { kind: 'accepted', at: clock.now(), ...answer, heldSessionIds } as const;
    log.change(sent.id, (one) => withOutcome(one, outcome, answer, store.all()));
    // With this, what another session asked for the same user has come true.
    for (const one of log.all()) if (isSameUser(one, sent)) this.#giveUp(one.id);
    await log.save();
    // What is held here of that user is not taken on trust: each session is brought to its own proof.
    await held.revoke(heldSessionIds, sent.sessionId);
  }

  /** Notes that the last attempt failed, and has it sent again where that may help. */
  #failed(id: string, failure: Failure): void {
    const { log, clock, retryDelay, store } = this.#parts;
    const one = log.get(id);
    if (one === undefined) return;
    const at = clock.now();
    const retryAt = resendAt(one, failure, at, retryDelay(Math.max(1, one.attempts.length), failure));
    const outcome = outcomeAfter(one.attempts.slice(0, -1), failure, at, retryAt);
    log.change(id, () => withOutcome(one, outcome, { failure }, store.all()));
    if (retryAt !== undefined) this.#resends.plan(id, retryAt);
  }

  async #resend(id: string): Promise<void> {
    const { log, clock } = this.#parts;
    const one = log.get(id);
    if (one === undefined || retryOf(one) === undefined) return undefined;
    const asking = askingOf(this.#parts, one.sessionId);
    // Timers stand still while the computer sleeps: this one may run hours after its time.
    const isLate = isTooLate(one, clock.now());
    if (asking.ok && !isLate) return this.#send(id, asking.value.target);
    // A keychain that gives nothing out now may do so later; a session that is over or gone asks nothing any more.
    const isAbsent = !asking.ok && (asking.failure.kind === 'keychain' || asking.failure.kind === 'secret-missing');
    if (isAbsent && !isLate) this.#replan(one, absentMs);
    else this.#giveUp(id);
    await log.save();
    return undefined;
  }

  #replan(one: UserRevocation, delayMs: number): void {
    const { log, clock } = this.#parts;
    if (retryOf(one) === undefined || (one.outcome.kind !== 'failed' && one.outcome.kind !== 'unknown')) return;
    const retryAt = resendAt(one, one.outcome.failure, clock.now(), delayMs);
    log.change(one.id, (before) => withRetry(before, retryAt));
    if (retryAt !== undefined) this.#resends.plan(one.id, retryAt);
  }

  #giveUp(id: string): void {
    this.#resends.cancel(id);
    this.#parts.log.change(id, (one) => withRetry(one, undefined));
  }

  #prove(session: Session): void {
    const { log } = this.#parts;
    const before = log.all();
    for (const { id } of before) log.change(id, (one) => withProof(one, [session]));
    if (log.all() !== before) void log.save();
  }
}
