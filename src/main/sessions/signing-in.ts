import { parseClientId } from '../../shared/client-id';
import { fail, succeed, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { Mode, Session } from '../../shared/session';
import type { Person } from '../../shared/token-info';
import type { Credential } from '../credentials/credential-store';
import { parseToken, type Secret } from '../credentials/secret';
import { admit, type Admitted, type AdmissionParts } from './admission';
import type { Grant, LoginPort } from './login-port';
import type { SessionHolding } from './session-holding';
import { parseLabel } from './session-label';
import type { SessionStore } from './session-store';
import { tokenReplacement, type NewToken } from './token-replacement';
import { transition } from './transition';

interface Parts extends AdmissionParts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'hold' | 'replace'>;
  readonly login: Pick<LoginPort, 'browser' | 'clientCredentials'>;
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

/** Signs in, and makes a session of what comes of it. On a failure nothing is half stored. */
export class SigningIn {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Through the system's browser; `signal` cancels. */
  async browser(request: SignInRequest, signal: AbortSignal): Promise<Result<SignedIn>> {
    const clientId = parseClientId(request.clientId);
    if (!clientId.ok) return clientId;
    const granted = await this.#parts.login.browser(request.region, clientId.value, signal);
    if (!granted.ok) return granted;
    const { accessToken, refreshToken } = granted.value;
    const credential: Credential = { accessToken, ...(refreshToken !== undefined && { refreshToken }) };
    const source = { kind: 'browser', clientId: clientId.value } as const;
    return this.#admit(request, granted.value, credential, {
      source,
      ...(refreshToken !== undefined && { renewsWith: 'refresh-token' }),
    });
  }

  /** With a client's id and secret; the secret is kept, and renews the session, only where the person says so. */
  async client(request: SignInRequest, secret: string, keepSecret: boolean): Promise<Result<SignedIn>> {
    const clientId = parseClientId(request.clientId);
    if (!clientId.ok) return clientId;
    const clientSecret = parseToken(secret);
    if (!clientSecret.ok) return fail({ kind: 'malformed-client-secret' });
    const granted = await this.#parts.login.clientCredentials(request.region, clientId.value, clientSecret.value);
    if (!granted.ok) return granted;
    const { accessToken } = granted.value;
    const kept: { clientSecret?: Secret } = keepSecret ? { clientSecret: clientSecret.value } : {};
    return this.#admit(
      request,
      granted.value,
      { accessToken, ...kept },
      {
        source: { kind: 'client-credentials', clientId: clientId.value },
        ...(keepSecret && { renewsWith: 'client-secret' }),
      },
    );
  }

  async #admit(
    request: SignInRequest,
    grant: Grant,
    credential: Credential,
    how: Pick<NewToken, 'source' | 'renewsWith'>,
  ): Promise<Result<SignedIn>> {
    const { store, holding, now } = this.#parts;
    const label = parseLabel(request.label);
    if (!label.ok) return label;
    const admitted = await admit(this.#parts, { origin: request.region.apiOrigin, token: grant.accessToken });
    if (!admitted.ok) return admitted;
    const { answer, person } = admitted.value;
    const { issuedAt, expiresAt } = grant;
    const token: NewToken = {
      ...how,
      issuedAt,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(person !== undefined && { person }),
    };
    const event = tokenReplacement(token, answer, now());
    const former = this.#formerOf(request, admitted.value, how.source);
    if (former !== undefined) {
      const replaced = await holding.replace(former.id, credential);
      if (!replaced.ok) return replaced;
      store.apply(former.id, event);
      return succeed({ sessionId: former.id, renewed: true });
    }
    const session = transition(this.#fresh(request, label.value, how.source), event);
    const held = await holding.hold(session, credential);
    return held.ok ? succeed({ sessionId: session.id, renewed: false }) : held;
  }

  #fresh({ region, mode, storage }: SignInRequest, label: string, source: Session['source']): Session {
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

  /** The session that this sign-in is for: the one named, if it is the same account, or one of the same account and client. */
  #formerOf(
    { region, replaces }: SignInRequest,
    { answer, person }: Admitted,
    source: Session['source'],
  ): Session | undefined {
    const organization = answer.value.organization?.id;
    const isSame = (session: Session): boolean =>
      session.apiOrigin === region.apiOrigin &&
      isReplaceable(session) &&
      isSameAccount(session, person, organization) &&
      (session.id === replaces || isSameClient(session.source, source));
    const named = replaces === undefined ? undefined : this.#parts.store.get(replaces);
    return named !== undefined && isSame(named) ? named : this.#parts.store.all().find(isSame);
  }
}

/** A session on its way to revocation is left to it; a new token is then a new session. */
const isReplaceable = ({ status }: Session): boolean =>
  status.kind !== 'revoking' && status.kind !== 'unconfirmed' && status.kind !== 'locked';

const isSameAccount = (session: Session, person: Person | undefined, organization: string | undefined): boolean =>
  session.person?.id === person?.id && session.info?.organization?.id === organization;

const isSameClient = (one: Session['source'], other: Session['source']): boolean =>
  one.kind !== 'pasted' && other.kind !== 'pasted' && one.kind === other.kind && one.clientId === other.clientId;
