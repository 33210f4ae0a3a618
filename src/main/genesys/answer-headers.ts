import type { RateLimit } from './reply';

const longestWait = 3_600_000;

/** `ININ-Correlation-Id`: on every answer of Genesys Cloud. What is not an identifier is not taken for one. */
export const correlationIdIn = (headers: Headers): string | undefined => {
  const id = headers.get('inin-correlation-id')?.trim() ?? '';
  return /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
};

/**
 * `Retry-After` in milliseconds, from seconds or an HTTP date: at least 0, at most an hour. Undefined where
 * it is absent or means nothing. `now`: epoch milliseconds.
 */
export const retryAfterMs = (headers: Headers, now: number): number | undefined => {
  const given = headers.get('retry-after')?.trim() ?? '';
  if (given === '') return undefined;
  const seconds = /^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.round(seconds)), longestWait) : undefined;
};

const count = (headers: Headers, name: string): number | undefined => {
  const given = headers.get(name)?.trim() ?? '';
  return /^\d{1,9}$/.test(given) ? Number(given) : undefined;
};

/** `inin-ratelimit-count`, `-allowed`, `-reset` (seconds). Undefined unless all three are there. */
export const rateLimitIn = (headers: Headers): RateLimit | undefined => {
  const used = count(headers, 'inin-ratelimit-count');
  const allowed = count(headers, 'inin-ratelimit-allowed');
  const reset = count(headers, 'inin-ratelimit-reset');
  if (used === undefined || allowed === undefined || reset === undefined || allowed === 0) return undefined;
  return { count: used, allowed, resetMs: Math.min(reset * 1000, longestWait) };
};

/** Genesys's clock minus this machine's, from `Date`, whose seconds are cut off: half a second is added back. */
export const clockSkewIn = (headers: Headers, receivedAt: number): number | undefined => {
  const told = Date.parse(headers.get('date') ?? '');
  return Number.isFinite(told) ? told + 500 - receivedAt : undefined;
};
