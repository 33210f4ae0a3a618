import { fail, succeed, type Failure, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import { mayRenew } from '../../shared/renewal-time';
import type { Session, TokenSource } from '../../shared/session';
import type { Credential } from '../credentials/credential-store';
import type { TokensApi } from '../genesys/tokens-api';
import type { Grant, LoginPort } from './login-port';
import type { SessionHolding } from './session-holding';
import type { SessionStore } from './session-store';
import { tokenReplacement } from './token-replacement';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'credentialOf' | 'replace'>;
  readonly tokens: Pick<TokensApi, 'read'>;
  readonly login: Pick<LoginPort, 'clientCredentials' | 'refresh'>;
  readonly regionOf: (session: Session) => Region | undefined;
  readonly now: () => number;
}

/** Gets a session a new token ahead of its expiry. The old one is kept until the new one is verified and stored. */
export class Renewal {
  readonly #parts: Parts;
  readonly #running = new Map<string, Promise<Result<null>>>();

  constructor(parts: Parts) {
    this.#parts = parts;
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
    const { store, holding, tokens, regionOf, now } = this.#parts;
    const session = store.get(id);
    const credential = holding.credentialOf(id);
    const region = session === undefined ? undefined : regionOf(session);
    if (session === undefined || credential === undefined || region === undefined || !mayRenew(session)) {
      return fail({ kind: 'not-renewable' });
    }
    const granted = await this.#ask(session.source, region, credential);
    if (!granted.ok) return this.#failed(id, granted.failure);
    const grant = granted.value;
    const answer = await tokens.read({ origin: session.apiOrigin, token: grant.accessToken }, { preserveIdle: true });
    if (!answer.ok) return this.#failed(id, answer.failure);
    // Revoked or forgotten meanwhile: a token that nobody waits for is not held.
    const present = store.get(id);
    if (present === undefined || !mayRenew(present)) return fail({ kind: 'not-renewable' });
    const { accessToken, issuedAt, expiresAt, refreshToken = credential.refreshToken } = grant;
    const stored = await holding.replace(id, { ...credential, accessToken, ...(refreshToken && { refreshToken }) });
    if (!stored.ok) return this.#failed(id, stored.failure);
    const token = {
      source: session.source,
      issuedAt,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(session.renewsWith !== undefined && { renewsWith: session.renewsWith }),
    };
    store.apply(id, tokenReplacement(token, answer.value, now()));
    return succeed(null);
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
