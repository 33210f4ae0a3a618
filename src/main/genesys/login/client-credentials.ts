import { clientCredentialsGrantRequest } from 'oauth4webapi';
import type { NetworkFailure, ReplyFailure, Result, SignInFailure } from '../../../shared/failure';
import type { Secret } from '../../credentials/secret';
import type { Grant } from './grant';
import { readGrant } from './grant-reply';
import { loginServer } from './login-server';
import { clientProof, oauthClient } from './sign-in-client';
import { callTokenEndpoint, type LoginRoute } from './token-call';

/**
 * Signs a machine in: `POST /oauth/token` with `grant_type=client_credentials` and HTTP Basic. The token has no user, and
 * nothing renews it but doing this again. A stop by the route's signal is the network failure `aborted`.
 */
export const signInWithClientCredentials = async (
  route: LoginRoute,
  client: { readonly id: string; readonly secret: Secret },
): Promise<Result<Grant, NetworkFailure | ReplyFailure | SignInFailure>> => {
  const server = loginServer(route.region);
  const called = await callTokenEndpoint(route, [client.secret], (options) =>
    clientCredentialsGrantRequest(server, oauthClient(client), clientProof(client), {}, options),
  );
  return called.ok ? readGrant(called.value, route, client) : called;
};
