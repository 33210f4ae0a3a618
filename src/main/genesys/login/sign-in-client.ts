import type { Client, ClientAuth } from 'oauth4webapi';
import { None } from 'oauth4webapi';
import type { Secret } from '../../credentials/secret';

/** The OAuth client that a person signs in with, or that a machine is. */
export interface SignInClient {
  /** A UUID; see client-id.ts. No secret. */
  readonly id: string;
  /** Absent for a public client. */
  readonly secret?: Secret;
}

/** The client as the OAuth library wants it described. */
export const oauthClient = ({ id }: SignInClient): Client => ({ client_id: id });

/**
 * How the client proves itself: HTTP Basic where it has a secret, or its id alone. The library's own Basic writes `-` as
 * `%2D` (RFC 6749, 2.3.1), which a server has to undo; the vendor's clients send id and secret as they are, and so does this.
 */
export const clientProof = ({ secret }: SignInClient): ClientAuth => {
  if (secret === undefined) return None();
  return (_server, { client_id: id }, _form, headers) => {
    const pair = Buffer.from(`${id}:${secret.reveal()}`, 'utf8').toString('base64');
    headers.set('authorization', `Basic ${pair}`);
  };
};
