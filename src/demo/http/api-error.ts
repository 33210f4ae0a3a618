import type { DeathCode } from '../tokens/token';
import { jsonAnswer, withHeaders, type Answer } from './answer';

/** An error of the API, before it is given a correlation id. */
export interface ApiError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly messageParams?: Readonly<Record<string, string>> | undefined;
  readonly limit?: { readonly key: string; readonly namespace: string; readonly value: number } | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const MESSAGES: Readonly<Record<DeathCode, string>> = {
  'authentication.required': 'No authentication bearer token specified in authorization header.',
  'bad.credentials': 'Invalid login credentials.',
  'credentials.expired': 'The supplied credentials are expired and cannot be used.',
};

export const deadToken = (code: DeathCode): ApiError => ({ status: 401, code, message: MESSAGES[code] });

export const missingPermission = (permission: string): ApiError => ({
  status: 403,
  code: 'missing.permissions',
  message: `Unable to perform the requested action. You are missing the following permission(s): ${permission}`,
  messageParams: { permissions: permission },
});

export const notAuthorized: ApiError = {
  status: 403,
  code: 'not.authorized',
  message: 'You are not authorized to perform the requested action.',
};

export const notFound = (message = 'The requested resource was not found.'): ApiError => ({
  status: 404,
  code: 'not.found',
  message,
});

export const methodNotAllowed = (allowed: readonly string[]): ApiError => ({
  status: 405,
  code: 'method.not.allowed',
  message: 'HTTP 405 Method Not Allowed',
  headers: { Allow: allowed.join(', ') },
});

export const badRequest = (
  message = 'The request could not be understood by the server due to malformed syntax.',
): ApiError => ({ status: 400, code: 'bad.request', message });

export const tooLarge = (cap: number): ApiError => ({
  status: 413,
  code: 'request.entity.too.large',
  message: `The request is over the size limit. Maximum bytes: ${cap}`,
});

/** @param seconds until the window starts anew, also in `Retry-After` */
export const tooManyRequests = (seconds: number, key: string, value: number): ApiError => ({
  status: 429,
  code: 'too.many.requests',
  message: `Rate limit exceeded the maximum. Retry the request in [${seconds}] seconds`,
  messageParams: { seconds: String(seconds) },
  limit: { key, namespace: 'platform.api', value },
  headers: { 'Retry-After': String(seconds) },
});

/** The answer with the error body of the platform: `ErrorBody` of the SDK. */
export function errorAnswer(error: ApiError, correlationId: string): Answer {
  const { headers, ...said } = error;
  const body = { ...said, contextId: correlationId, details: [], errors: [] };
  return withHeaders(jsonAnswer(error.status, { messageParams: {}, ...body }), headers ?? {});
}
