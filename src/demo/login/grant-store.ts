import { randomBytes } from 'node:crypto';
import type { DemoToken } from '../tokens/token';

/** How long an authorization code may be exchanged. */
const CODE_LIFE_MS = 60_000;

/** What an authorization code stands for. */
export interface CodeGrant {
  readonly clientId: string;
  readonly userId: string;
  readonly redirectUri: string;
  /** Absent where a confidential client came without PKCE. */
  readonly challenge?: string | undefined;
}

/** Codes and refresh tokens that may still be used, each of them once. */
export class GrantStore {
  readonly #codes = new Map<string, CodeGrant & { readonly until: number }>();
  readonly #refresh = new Map<string, DemoToken>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  addCode(grant: CodeGrant): string {
    const code = `fake-code-${randomBytes(24).toString('base64url')}`;
    this.#codes.set(code, { ...grant, until: this.#now() + CODE_LIFE_MS });
    return code;
  }

  /** Gives a code's grant, once, and not after its time. */
  takeCode(code: string): CodeGrant | undefined {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    return grant !== undefined && grant.until > this.#now() ? grant : undefined;
  }

  /** A refresh token that stands for the sign-in which the access token came of. */
  addRefresh(token: DemoToken): string {
    const secret = `fake-refresh-${randomBytes(24).toString('base64url')}`;
    this.#refresh.set(secret, token);
    return secret;
  }

  /** The access token that a refresh token came with; the refresh token is used up when it belongs to that client. */
  takeRefresh(secret: string, clientId: string): DemoToken | undefined {
    const token = this.#refresh.get(secret);
    if (token?.clientId !== clientId) return undefined;
    this.#refresh.delete(secret);
    return token;
  }
}
