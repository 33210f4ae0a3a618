import { fail, succeed, type Failure, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import { mayRenew } from '../../shared/renewal-time';
import type { Session, TokenSource } from '../../shared/session';
import type { Credential } from '../credentials/credential-store';
import type { Secret } from '../credentials/secret';
import type { TokensApi } from '../genesys/tokens-api';
import type { Grant, LoginPort } from './login-port';
import type { SessionHolding } from './session-holding';
import type { SessionStore } from './session-store';
import { sessionTarget } from './session-target';
import { tokenReplacement } from './token-replacement';
import type { UnheldTokens } from './unheld-tokens';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'credentialOf' | 'renew' | 'whenKept'>;
  readonly tokens: Pick<TokensApi, 'read'>;
  readonly unheld: Pick<UnheldTokens, 'end' | 'spare'>;
  readonly login: Pick<LoginPort, 'clientCredentials' | 'refresh'>;
  readonly regionOf: (session: Session) => Region | undefined;
  readonly now: () => number;
}

/** A grant whose token Genesys has not answered for yet. */
interface Unverified {
  readonly grant: Grant;
  /** What the session held when it came, and must still hold when it is taken. */
  readonly held: Credential;
}

/**
 * Gets a session a new token ahead of its expiry. The old one is kept until the new one is verified; the keychain keeps it
 * until it has written the new one, however long that takes.
 */
export class Renewal {
  readonly #parts: Parts;
  readonly #running = new Map<string, Promise<Result<null>>>();
  /** Asked for once and not again while nobody could say whether they are good: each would be one more live token. */
  readonly #unverified = new Map<string, Unverified>();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.store.onChange((after, before) => this.#onChange(after, before));
  }

  /**
   * A session that is revoked, forgotten or signed in again waits for no token any more, not even for one that was granted by
   * then.
   */
  #onChange(after: Session | undefined, before: Session | undefined): void {
    const waiting = before === undefined ? undefined : this.#unverified.get(before.id);
    if (before === undefined || waiting === undefined) return;
    if (this.#isWaitedFor(after, waiting.held)) return;
    this.#unverified.delete(before.id);
    this.#end(before, waiting.grant);
  }

  /** Whether the session may still get the token that was asked for with this credential. */
  #isWaitedFor(session: Session | undefined, held: Credential): boolean {
    return session !== undefined && mayRenew(session) && this.#parts.holding.credentialOf(session.id) === held;
  }

  #end(session: Session, { accessToken, expiresAt }: Grant): void {
    void this.#parts.unheld.end(sessionTarget(session, accessToken), expiresAt);
  }

  /** Every token that waits to be verified. */
  *secrets(): Iterable<Secret> {
    for (const { grant } of this.#unverified.values()) yield grant.accessToken;
  }

  /** One renewal at a time per session: a second call waits for the first. A failure is noted in the session too. */
  renew(id: string): Promise<Result<null>> {
    const running = this.#running.get(id);
    if (running !== undefined) return running;
    const renewing = this.#renew(id).finally(() => this.#running.delete(id));
    this.#running.set(id, renewing);
    return renewing;
  }

  async #renew(id: string): Promise<Result<null>> {
    const { store, holding, tokens, unheld, regionOf, now } = this.#parts;
    const session = store.get(id);
    const credential = holding.credentialOf(id);
    const region = session === undefined ? undefined : regionOf(session);
    if (session === undefined || credential === undefined || region === undefined || !mayRenew(session)) {
      return fail({ kind: 'not-renewable' });
    }
    const granted = await this.#grantOf(session, region, credential);
    if (!granted.ok) return this.#failed(id, granted.failure);
    const { grant, held } = granted.value;
    const answer = await tokens.read(sessionTarget(session, grant.accessToken), { preserveIdle: true });
    // Whoever revoked, forgot or signed in again meanwhile had it ended already.
    if (this.#unverified.get(id) !== granted.value) return fail({ kind: 'not-renewable' });
    if (!this.#isWaitedFor(store.get(id), held)) {
      this.#unverified.delete(id);
      this.#end(session, grant);
      return fail({ kind: 'not-renewable' });
    }
    if (!answer.ok) {
      if (answer.failure.kind === 'rejected') this.#unverified.delete(id);
      return this.#failed(id, answer.failure);
    }
    this.#unverified.delete(id);
    const { accessToken, issuedAt, expiresAt } = grant;
    const { source, renewsWith } = session;
    const token = {
      source,
      issuedAt,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(renewsWith !== undefined && { renewsWith }),
    };
    const event = tokenReplacement(token, answer.value, now());
    if (holding.renew(id, held, { ...held, accessToken }, event)) {
      // The former token of a machine is known to nobody any more. One that a refresh token renewed is left to expire:
      // nothing says that ending it would leave the new refresh token alone.
      if (source.kind === 'client-credentials' && session.status.kind !== 'ended') {
        // Only once the new one is in the keychain: a crash before that would leave the dead one there.
        const former = sessionTarget(session, held.accessToken);
        void holding.whenKept(id).then(() => unheld.end(former, session.expiresAt));
      }
      return succeed(null);
    }
    // A token that nobody waits for is not left in the world.
    this.#end(session, grant);
    return fail({ kind: 'not-renewable' });
  }

  /** The grant that is still to be verified, or a new one. */
  async #grantOf(session: Session, region: Region, credential: Credential): Promise<Result<Unverified>> {
    const { store, holding, unheld, now } = this.#parts;
    const { id } = session;
    const waiting = this.#unverified.get(id);
    this.#unverified.delete(id);
    if (waiting?.held === credential && (waiting.grant.expiresAt ?? Infinity) > now()) {
      this.#unverified.set(id, waiting);
      return succeed(waiting);
    }
    const granted = await this.#ask(session.source, region, credential);
    if (!granted.ok) return granted;
    const grant = granted.value;
    const { refreshToken } = grant;
    // The former refresh token may have been used up by this: the new one is kept before anything else is done.
    const isSame = refreshToken === undefined || credential.refreshToken?.equals(refreshToken) === true;
    const held = isSame ? credential : { ...credential, refreshToken };
    // Revoked, forgotten or signed in again while the login server took its time: nobody would come back to this token.
    const isTaken = held === credential ? this.#isWaitedFor(store.get(id), held) : holding.renew(id, credential, held);
    if (!isTaken) {
      this.#end(session, grant);
      return fail({ kind: 'not-renewable' });
    }
    unheld.spare(grant.accessToken);
    const unverified = { grant, held };
    this.#unverified.set(id, unverified);
    return succeed(unverified);
  }

  async #ask(source: TokenSource, region: Region, { clientSecret, refreshToken }: Credential): Promise<Result<Grant>> {
    const { login } = this.#parts;
    if (source.kind === 'client-credentials' && clientSecret !== undefined) {
      return login.clientCredentials(region, source.clientId, clientSecret);
    }
    if (source.kind === 'browser' && refreshToken !== undefined) {
      return login.refresh(region, source.clientId, refreshToken);
    }
    return fail({ kind: 'not-renewable' });
  }

  #failed(id: string, failure: Failure): Result<never> {
    this.#parts.store.apply(id, { kind: 'renewal-failed', at: this.#parts.now(), failure, final: isFinal(failure) });
    return fail(failure);
  }
}

/** Whether asking again with the same credential is of no use: only a new sign-in helps. */
const isFinal = (failure: Failure): boolean =>
  failure.kind === 'not-renewable' ||
  (failure.kind === 'sign-in' &&
    (failure.why === 'expired-grant' || failure.why === 'bad-client' || failure.why === 'grant-not-allowed'));
