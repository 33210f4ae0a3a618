import { refreshTokenGrantRequest } from 'oauth4webapi';
import type { NetworkFailure, ReplyFailure, Result, SignInFailure } from '../../../shared/failure';
import type { Secret } from '../../credentials/secret';
import type { Exchanged } from '../http/exchange';
import { withoutSecrets } from '../http/scrub';
import type { Grant } from './grant';
import { readGrant } from './grant-reply';
import { loginServer } from './login-server';
import { clientProof, oauthClient, type SignInClient } from './sign-in-client';
import { callTokenEndpoint, type LoginRoute } from './token-call';

/**
 * Renews a sign-in: `POST /oauth/token` with `grant_type=refresh_token`. A refresh token may be good once only, so the
 * new one replaces it as soon as it is there; where the answer brings none, the old one is what there is. The failure
 * `expired-grant` says that only a new sign-in helps.
 *
 * A lost answer (`network` with `lost` or `timeout`) may have used the refresh token up: asking again then tells.
 */
export const refreshGrant = async (
  route: LoginRoute,
  client: SignInClient,
  refreshToken: Secret,
): Promise<Result<Grant, NetworkFailure | ReplyFailure | SignInFailure>> => {
  const server = loginServer(route.region);
  // The refresh token is not among them: a good answer may rightly bring it back.
  const secrets = client.secret === undefined ? [] : [client.secret];
  const called = await callTokenEndpoint(route, secrets, (options) =>
    refreshTokenGrantRequest(server, oauthClient(client), clientProof(client), refreshToken.reveal(), options),
  );
  if (!called.ok) return called;
  const granted = await readGrant(withoutEcho(called.value, refreshToken), route, client);
  return granted.ok ? { ok: true, value: { refreshToken, ...granted.value } } : granted;
};

/** An answer that repeats the refresh token nowhere but where a grant has it. */
const withoutEcho = (answer: Exchanged, secret: Secret): Exchanged => ({
  ...answer,
  text: answer.status === 200 ? answer.text : withoutSecrets(answer.text, [secret]),
  header: (name) => {
    const value = answer.header(name);
    return value === null ? null : withoutSecrets(value, [secret]);
  },
});
