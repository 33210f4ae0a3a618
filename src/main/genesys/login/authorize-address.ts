import { createHash, randomBytes } from 'node:crypto';
import type { Region } from '../../../shared/region';

/** Gives that many random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** A sign-in that is sent to the browser, and what only this program knows of it. */
export interface AuthorizeAddress {
  /** For the browser, and for nothing else: it holds the state. */
  readonly url: string;
  readonly state: string;
  /** Proves to the login server that whoever brings the code is whoever asked for it (RFC 7636). */
  readonly verifier: string;
}

/**
 * `GET /oauth/authorize` for a code grant with PKCE (S256). State and verifier are 256 random bits each. They are made with
 * Node's crypto, because the main process of older Electrons has no global `crypto`, which the OAuth library would use.
 */
export const authorizeAddress = (
  { loginOrigin }: Pick<Region, 'loginOrigin'>,
  clientId: string,
  redirectUri: string,
  random: RandomBytes = randomBytes,
): AuthorizeAddress => {
  const secret = (): string => Buffer.from(random(32)).toString('base64url');
  const [state, verifier] = [secret(), secret()];
  const url = new URL('/oauth/authorize', loginOrigin);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash('sha256').update(verifier, 'ascii').digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return { url: url.href, state, verifier };
};
