import type { Failure } from '../../shared/failure';
import type { Credential, Held, Unreadable } from '../credentials/credential-store';
import type { Secret } from '../credentials/secret';

/** The credentials in this process's memory, by session. */
export class CredentialShelf {
  protected readonly credentials = new Map<string, Credential>();
  protected readonly unreadable = new Map<string, Unreadable['unreadable']>();

  /** The access token of a session; undefined while the keychain has not given it out, or once it is erased. */
  tokenOf(id: string): Secret | undefined {
    return this.credentials.get(id)?.accessToken;
  }

  /** The session that holds this very token. */
  holderOf(token: Secret): string | undefined {
    for (const [id, credential] of this.credentials) if (credential.accessToken.equals(token)) return id;
    return undefined;
  }

  /** Every secret in memory now. */
  *secrets(): Iterable<Secret> {
    for (const { accessToken, refreshToken, clientSecret } of this.credentials.values()) {
      yield accessToken;
      if (refreshToken !== undefined) yield refreshToken;
      if (clientSecret !== undefined) yield clientSecret;
    }
  }

  /** Why there is no token of this session; for when `tokenOf` gives none. */
  absenceOf(id: string): Failure {
    const why = this.unreadable.get(id);
    return why === undefined ? { kind: 'secret-missing' } : { kind: 'secret-unreadable', why };
  }

  /** Takes what the keychain gave out at a start. */
  take(id: string, held: Held): void {
    if ('unreadable' in held) {
      this.unreadable.set(id, held.unreadable);
      return;
    }
    this.unreadable.delete(id);
    this.credentials.set(id, held);
  }

  /** Drops what renews a session's token; false where there is none here. */
  protected shedRenewer(id: string): boolean {
    const { accessToken, refreshToken, clientSecret } = this.credentials.get(id) ?? {};
    if (accessToken === undefined || (refreshToken === undefined && clientSecret === undefined)) return false;
    this.credentials.set(id, { accessToken });
    return true;
  }

  /** All that is held for a session; undefined as for `tokenOf`. */
  credentialOf(id: string): Credential | undefined {
    return this.credentials.get(id);
  }
}
