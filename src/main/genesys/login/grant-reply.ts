import {
  OperationProcessingError,
  PARSE_ERROR,
  processGenericTokenEndpointResponse,
  UnsupportedOperationError,
} from 'oauth4webapi';
import * as v from 'valibot';
import { fail, succeed, type ReplyFailure, type Result, type SignInFailure } from '../../../shared/failure';
import { parseToken } from '../../credentials/secret';
import { correlationIdIn } from '../answer-headers';
import type { Exchanged } from '../http/exchange';
import { replyFailure } from '../reply-failure';
import type { Grant } from './grant';
import { loginServer } from './login-server';
import { oauthErrorIn } from './oauth-error';
import { oauthClient, type SignInClient } from './sign-in-client';
import type { LoginRoute } from './token-call';

/** The longest lifetime that a Genesys Cloud client can have, in seconds. */
const longestLifetime = 172_800;

/**
 * What the answer of `POST /oauth/token` grants, or why nothing. An answer counts only if it is wholly right: status 200,
 * JSON by its type, a bearer token that can travel in a header. Only an odd lifetime is merely not known.
 */
export const readGrant = async (
  answer: Exchanged,
  { region }: Pick<LoginRoute, 'region'>,
  client: SignInClient,
): Promise<Result<Grant, ReplyFailure | SignInFailure>> => {
  const { status, header, text, askedAt } = answer;
  const correlationId = correlationIdIn(header);
  const id = correlationId === undefined ? {} : { correlationId };
  const refuse = (why: Extract<ReplyFailure, { kind: 'bad-reply' }>['why']) =>
    fail({ kind: 'bad-reply', why, status, ...id } as const);
  if (status !== 200) return fail(oauthErrorIn(text, id) ?? notGranted(answer));
  if (!isJson(header('content-type'))) return refuse('not-genesys');

  const response = new Response(withoutExtras(text), { headers: { 'content-type': 'application/json' } });
  try {
    const server = loginServer(region);
    const granted = await processGenericTokenEndpointResponse(server, oauthClient(client), response);
    const access = parseToken(granted.access_token);
    const renewal = granted.refresh_token === undefined ? undefined : parseToken(granted.refresh_token);
    if (granted.token_type !== 'bearer' || !access.ok || renewal?.ok === false) return refuse('shape');
    return succeed({
      accessToken: access.value,
      ...(granted.expires_in !== undefined && { expiresAt: askedAt + granted.expires_in * 1000 }),
      ...(renewal !== undefined && { refreshToken: renewal.value }),
    });
  } catch (problem) {
    if (problem instanceof OperationProcessingError) return refuse(problem.code === PARSE_ERROR ? 'not-json' : 'shape');
    if (problem instanceof UnsupportedOperationError) return refuse('shape');
    throw problem;
  }
};

/** What an answer without an OAuth error means. A 401 or 403 here says nothing about any session. */
const notGranted = (answer: Exchanged): ReplyFailure => {
  const failure = replyFailure(answer);
  if (failure.kind !== 'rejected' && failure.kind !== 'forbidden') return failure;
  const { correlationId } = failure;
  const id = correlationId === undefined ? {} : { correlationId };
  return { kind: 'bad-reply', why: 'status', status: answer.status, ...id };
};

const isJson = (type: string | null): boolean => /^application\/json\s*(;|$)/i.test(type?.trim() ?? '');

const lifetime = v.pipe(v.number(), v.minValue(1), v.maxValue(longestLifetime));
const extras = v.looseObject({ expires_in: v.fallback(v.optional(lifetime), undefined) });

/** The answer without a lifetime that can't be one, and without an identity token, which nobody asked for. */
const withoutExtras = (text: string): string => {
  try {
    const parsed = v.safeParse(extras, JSON.parse(text));
    return parsed.success ? JSON.stringify({ ...parsed.output, id_token: undefined }) : text;
  } catch {
    return text;
  }
};
