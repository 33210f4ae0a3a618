import {
  AuthorizationResponseError,
  OperationProcessingError,
  UnsupportedOperationError,
  validateAuthResponse,
} from 'oauth4webapi';
import type { SignInFailure } from '../../../shared/failure';
import { loginServer } from './login-server';
import { signInFailure } from './oauth-error';
import { oauthClient, type SignInClient } from './sign-in-client';
import type { LoginRoute } from './token-call';

/** What the login server sent the browser back with. */
export type CallbackAnswer =
  /** As the library wants it for the exchange: it has been checked, and holds a code. */
  | { readonly kind: 'code'; readonly parameters: URLSearchParams; readonly code: string }
  | { readonly kind: 'error'; readonly failure: SignInFailure };

/**
 * Reads the query of a callback. Undefined for whatever can't be the login server's answer to this sign-in: another state
 * or none, a parameter that comes twice, another issuer, neither code nor error. Somebody else sent that, and it must not
 * end the sign-in.
 */
export const callbackAnswer = (
  query: URLSearchParams,
  state: string,
  { region }: Pick<LoginRoute, 'region'>,
  client: SignInClient,
): CallbackAnswer | undefined => {
  // These the library looks at later, or never.
  if (['code', 'error_description'].some((name) => query.getAll(name).length > 1)) return undefined;
  try {
    const parameters = validateAuthResponse(loginServer(region), oauthClient(client), query, state);
    const code = parameters.get('code');
    return code === null || code === '' ? undefined : { kind: 'code', parameters, code };
  } catch (problem) {
    if (problem instanceof AuthorizationResponseError) {
      const { error, error_description: description } = problem;
      return { kind: 'error', failure: signInFailure({ error, description }) };
    }
    if (problem instanceof OperationProcessingError) return undefined;
    // Tokens in the query, which no code grant has.
    if (problem instanceof UnsupportedOperationError) return undefined;
    throw problem;
  }
};
