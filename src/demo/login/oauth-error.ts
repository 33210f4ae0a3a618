import { jsonAnswer, withHeaders, type Answer } from '../http/answer';

/** The error codes of RFC 6749 that the token endpoint uses. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

/** An error of the token endpoint; the description comes under two names, as the real cloud sends it. */
export function oauthError(error: OAuthErrorCode, description: string): Answer {
  const body = { error, description, error_description: description };
  if (error !== 'invalid_client') return jsonAnswer(400, body);
  return withHeaders(jsonAnswer(401, body), { 'WWW-Authenticate': 'Basic realm="Genesys Cloud"' });
}
