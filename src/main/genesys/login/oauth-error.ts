import * as v from 'valibot';
import type { SignInFailure } from '../../../shared/failure';
import { plainWord } from '../answer-headers';
import { shownLine } from '../shown-line';

/** An error of the login server, in its own words; nothing in it is checked. */
export interface OAuthError {
  /** The name of the error (RFC 6749, 4.1.2.1 and 5.2). */
  readonly error: string;
  readonly description?: string | undefined;
}

const whyByError: Readonly<Partial<Record<string, SignInFailure['why']>>> = {
  access_denied: 'denied',
  invalid_client: 'bad-client',
  unauthorized_client: 'grant-not-allowed',
  unsupported_grant_type: 'grant-not-allowed',
  unsupported_response_type: 'grant-not-allowed',
  invalid_grant: 'expired-grant',
};

/** What an error of the login server means for a sign-in. */
export const signInFailure = (
  { error, description }: OAuthError,
  id: { readonly correlationId?: string } = {},
): SignInFailure => {
  const why = Object.hasOwn(whyByError, error) ? whyByError[error] : undefined;
  const name = plainWord(error);
  const message = shownLine(description);
  return {
    kind: 'sign-in',
    why: why ?? 'refused',
    ...(name !== undefined && { error: name }),
    ...(message !== undefined && { message }),
    ...id,
  };
};

const words = v.fallback(v.optional(v.string()), undefined);
/** The description comes under one of two names, or under both. */
const schema = v.object({
  error: v.pipe(v.string(), v.nonEmpty()),
  error_description: words,
  description: words,
});

/** The failure in the body of the token endpoint's answer; undefined where it holds none. */
export const oauthErrorIn = (text: string, id: { readonly correlationId?: string }): SignInFailure | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return undefined;
  const { error, error_description: long, description } = parsed.output;
  return signInFailure({ error, description: long ?? description }, id);
};
