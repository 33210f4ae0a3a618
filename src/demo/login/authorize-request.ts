import type { DemoOAuthClient } from '../world/oauth-client';
import type { World } from '../world/world';
import { isChallenge } from './pkce';
import { redirectAllowed } from './redirect-rule';

/** What a person is asked to agree to. */
export interface AuthorizeRequest {
  readonly client: DemoOAuthClient;
  readonly redirectUri: string;
  readonly state?: string | undefined;
  readonly challenge?: string | undefined;
}

/** A request that is good, one that goes back to the client with an error, or one that must not be redirected. */
export type AuthorizeVerdict =
  | { readonly kind: 'good'; readonly request: AuthorizeRequest }
  | { readonly kind: 'send-back'; readonly location: string }
  | { readonly kind: 'stop'; readonly reason: string };

/** The client's address with an answer in its query. */
export function sendBack(redirectUri: string, answer: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Reads the query of `GET /oauth/authorize`. Nobody is redirected to an address that is not registered: only after
 * client and address are known to be good does an error go back to the client.
 */
export function authorizeRequest(world: World, query: URLSearchParams): AuthorizeVerdict {
  const client = world.client(query.get('client_id') ?? '');
  if (client?.state !== 'active') return { kind: 'stop', reason: 'This application is not known here.' };
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!redirectAllowed(client.redirectUris, redirectUri)) {
    return { kind: 'stop', reason: `${client.name} may not be reached at the address that was given.` };
  }
  const state = query.get('state') ?? undefined;
  const refuse = (error: string, description: string): AuthorizeVerdict => ({
    kind: 'send-back',
    location: sendBack(redirectUri, { error, error_description: description, state }),
  });
  if (client.grantType !== 'CODE') return refuse('unauthorized_client', 'The client may not use this grant');
  if (query.get('response_type') !== 'code') {
    return refuse('unsupported_response_type', 'Only the response type code is supported');
  }
  const challenge = query.get('code_challenge') ?? undefined;
  if (challenge === undefined) {
    if (client.secret === undefined) return refuse('invalid_request', 'code_challenge is required');
    return { kind: 'good', request: { client, redirectUri, state } };
  }
  if (query.get('code_challenge_method') !== 'S256') {
    return refuse('invalid_request', 'code_challenge_method has to be S256');
  }
  if (!isChallenge(challenge)) return refuse('invalid_request', 'code_challenge is malformed');
  return { kind: 'good', request: { client, redirectUri, state, challenge } };
}
