import { parseClientId } from '../../shared/client-id';
import { fail, succeed, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { Mode, Session } from '../../shared/session';
import type { Credential } from '../credentials/credential-store';
import { parseToken } from '../credentials/secret';
import type { TokensApi } from '../genesys/tokens-api';
import { admit, type AdmissionParts } from './admission';
import { formerSession } from './former-session';
import type { Grant, LoginPort } from './login-port';
import type { SessionHolding } from './session-holding';
import { parseLabel } from './session-label';
import type { SessionStore } from './session-store';
import { sessionTarget } from './session-target';
import { tokenReplacement, type NewToken } from './token-replacement';
import { transition } from './transition';
import { surelyOverAt, type UnheldTokens } from './unheld-tokens';

interface Parts extends AdmissionParts {
  readonly store: SessionStore;
  readonly tokens: Pick<TokensApi, 'read'>;
  readonly holding: Pick<SessionHolding, 'hold' | 'replace' | 'tokenOf'>;
  readonly unheld: Pick<UnheldTokens, 'end' | 'spare'>;
  readonly login: Pick<LoginPort, 'browser' | 'clientCredentials'>;
  /** Finds out whose a session is, where that is not known. */
  readonly identify: (sessionId: string) => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
}

/** What a sign-in is for. */
export interface SignInRequest {
  readonly region: Region;
  readonly clientId: string;
  readonly label: string;
  readonly mode: Mode;
  readonly storage: Session['storage'];
  /** The session that is signed in again; without it a session of the same account and client is taken. */
  readonly replaces?: string;
}

/** `renewed`: it was a session that is in the list already, and has a new token now. */
export interface SignedIn {
  readonly sessionId: string;
  readonly renewed: boolean;
}

/**
 * Signs in, and makes a session of what comes of it. On a failure nothing is half stored, and a token that was granted by
 * then is ended again; one that can't be yet is told with the failure (`unended`), and the app goes on trying.
 */
export class SigningIn {
  readonly #parts: Parts;
  /** Sign-ins find out one after the other which session they are for: two of the same account must not add two. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Through the system's browser; `signal` cancels. */
  async browser(request: SignInRequest, signal: AbortSignal): Promise<Result<SignedIn>> {
    const clientId = parseClientId(request.clientId);
    if (!clientId.ok) return clientId;
    const label = parseLabel(request.label);
    if (!label.ok) return label;
    const granted = await this.#parts.login.browser(request.region, clientId.value, signal);
    if (!granted.ok) return granted;
    const { accessToken, refreshToken } = granted.value;
    const credential: Credential = { accessToken, ...(refreshToken !== undefined && { refreshToken }) };
    const source = { kind: 'browser', clientId: clientId.value } as const;
    const how = { source, ...(refreshToken !== undefined && { renewsWith: 'refresh-token' as const }) };
    return this.#keep({ ...request, label: label.value }, granted.value, credential, how, signal);
  }

  /** With a client's id and secret; the secret is kept, and renews the session, only where the person says so. */
  async client(request: SignInRequest, secret: string, keepSecret: boolean): Promise<Result<SignedIn>> {
    const clientId = parseClientId(request.clientId);
    if (!clientId.ok) return clientId;
    const label = parseLabel(request.label);
    if (!label.ok) return label;
    const clientSecret = parseToken(secret);
    if (!clientSecret.ok) return fail({ kind: 'malformed-client-secret' });
    const granted = await this.#parts.login.clientCredentials(request.region, clientId.value, clientSecret.value);
    if (!granted.ok) return granted;
    const { accessToken } = granted.value;
    const source = { kind: 'client-credentials', clientId: clientId.value } as const;
    const labelled = { ...request, label: label.value };
    return keepSecret
      ? this.#keep(
          labelled,
          granted.value,
          { accessToken, clientSecret: clientSecret.value },
          { source, renewsWith: 'client-secret' },
        )
      : this.#keep(labelled, granted.value, { accessToken }, { source });
  }

  async #keep(
    request: SignInRequest,
    grant: Grant,
    credential: Credential,
    how: Pick<NewToken, 'source' | 'renewsWith'>,
    signal?: AbortSignal,
  ): Promise<Result<SignedIn>> {
    const { unheld } = this.#parts;
    const { accessToken: token, expiresAt } = grant;
    unheld.spare(token);
    const kept = await this.#admit(request, grant, credential, how, signal);
    if (kept.ok || (await unheld.end({ origin: request.region.apiOrigin, token }, expiresAt))) return kept;
    const unended = expiresAt === undefined ? {} : { until: surelyOverAt(expiresAt) };
    return fail({ ...kept.failure, unended });
  }

  async #admit(
    request: SignInRequest,
    grant: Grant,
    credential: Credential,
    how: Pick<NewToken, 'source' | 'renewsWith'>,
    signal: AbortSignal | undefined,
  ): Promise<Result<SignedIn>> {
    const { region, storage, replaces } = request;
    const { store, holding, unheld, now } = this.#parts;
    const target = { origin: region.apiOrigin, token: grant.accessToken };
    // What can't be told apart from another account's would become a second session of the same one.
    const admitted = await admit(this.#parts, target, replaces === undefined ? 'wished' : 'needed');
    if (!admitted.ok) return admitted;
    if (replaces !== undefined) await this.#parts.identify(replaces);
    const { answer, person } = admitted.value;
    const { issuedAt, expiresAt } = grant;
    const token: NewToken = {
      ...how,
      issuedAt,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(person !== undefined && { person }),
    };
    return this.#inTurn(async () => {
      // Given up, or another sign-in has taken this one's place, while Genesys was asked.
      if (signal?.aborted === true) return fail({ kind: 'sign-in', why: 'cancelled' });
      const at = now();
      const event = tokenReplacement({ ...token, signedInAt: at }, answer, at);
      const wanted = {
        apiOrigin: region.apiOrigin,
        storage,
        source: how.source,
        ...(replaces !== undefined && { replaces }),
      };
      const former = formerSession(store.all(), wanted, admitted.value);
      if (former !== undefined) {
        const formerToken = holding.tokenOf(former.id);
        const moves = former.storage === 'memory' && storage === 'keychain' ? { storage } : {};
        const replaced = await holding.replace(former.id, credential, { ...event, ...moves });
        if (!replaced.ok) return replaced;
        // Known to nobody but this app, unless somebody pasted it here.
        if (formerToken !== undefined && former.source.kind !== 'pasted' && former.status.kind !== 'ended') {
          void unheld.end(sessionTarget(former, formerToken), former.expiresAt);
        }
        return succeed({ sessionId: former.id, renewed: true });
      }
      const session = transition(this.#fresh(request, how.source), event);
      const held = await holding.hold(session, credential);
      return held.ok ? succeed({ sessionId: session.id, renewed: false }) : held;
    });
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  #fresh({ region, mode, storage, label }: SignInRequest, source: Session['source']): Session {
    const { newId, now } = this.#parts;
    return {
      id: newId(),
      label,
      regionId: region.id,
      apiOrigin: region.apiOrigin,
      addedAt: now(),
      mode,
      storage,
      source,
      generation: 0,
      status: { kind: 'unchecked' },
    };
  }
}
