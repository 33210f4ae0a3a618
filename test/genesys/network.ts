import { Secret } from '../../src/main/credentials/secret';
import { createHttp } from '../../src/main/genesys/http';
import type { Fetch } from '../../src/main/genesys/http/fetch';
import { createTokensApi } from '../../src/main/genesys/tokens-api';
import { createUsersApi } from '../../src/main/genesys/users-api';

/** One call to a cloud, as plain data, so that it can be made in another process too. */
export interface Job {
  readonly call: 'verify' | 'read' | 'revoke' | 'revokeUser' | 'me' | 'post';
  readonly origin: string;
  readonly token?: string;
  readonly deadlineMs?: number;
  readonly maxBytes?: number;
}

/** Makes calls on some network stack, and brings back what JSON keeps of their replies. */
export type Network = (job: Job) => Promise<unknown>;

export const fakeToken = 'fake-token-for-tests-0123456789';
export const someUser = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';

const make = (
  { call, origin, token = fakeToken, deadlineMs = 8000, maxBytes }: Job,
  fetch: Fetch,
): Promise<unknown> => {
  const http = createHttp({
    fetch,
    userAgent: 'Token-Tray/1.2.3',
    allowLoopbackHttp: true,
    now: Date.now,
    deadlineMs,
    ...(maxBytes !== undefined && { maxBytes }),
  });
  const target = { origin, token: new Secret(token) };
  const tokens = createTokensApi(http);
  switch (call) {
    case 'read':
      return tokens.read(target, { preserveIdle: true });
    case 'revokeUser':
      return tokens.revokeUser(target, someUser);
    case 'post':
      return http({ target, method: 'POST', path: '/api/v2/users/search', body: { name: 'Jürgen 🦊' } });
    case 'me':
      return createUsersApi(http).me(target);
    case 'verify':
    case 'revoke':
      return tokens[call](target);
    default:
      return call satisfies never;
  }
};

/** The real calls on the given `fetch`. */
export const networkOn =
  (fetch: Fetch): Network =>
  async (job): Promise<unknown> =>
    JSON.parse(JSON.stringify(await make(job, fetch)));

/** A reply whose network failure, if it has one, has lost the name that is the stack's own. */
export const nameless = (reply: unknown): unknown =>
  JSON.parse(
    JSON.stringify(reply, (_key, value: unknown) => (isNetworkFailure(value) ? { ...value, name: undefined } : value)),
  );

const isNetworkFailure = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'network' && 'name' in value;

/** The name that the stack gave to a reply's failure. */
export const nameOf = (reply: unknown): unknown =>
  (reply as { readonly failure?: { readonly name?: string } }).failure?.name;
