import type { RateLimit } from './reply';

/** Reads a header by its name in any case; null where there is none. */
export type ReadHeader = (name: string) => string | null;

/** Longer waits are cut to this, in milliseconds: a cloud that is well again must not be left alone for days. */
export const longestWaitMs = 3_600_000;

/** `ININ-Correlation-Id`; undefined where there is none or it is not one plain word of at most 200 characters. */
export const correlationIdIn = (read: ReadHeader): string | undefined => plainWord(read('inin-correlation-id'));

/** The text where it is one word of printable ASCII of at most 200 characters. */
export const plainWord = (text: string | null | undefined): string | undefined =>
  typeof text === 'string' && /^[\x21-\x7e]{1,200}$/.test(text) ? text : undefined;

/** `inin-ratelimit-count`, `-allowed` and `-reset` (seconds); undefined where not all three make sense. */
export const rateLimitIn = (read: ReadHeader): RateLimit | undefined => {
  const count = wholeNumber(read('inin-ratelimit-count'));
  const allowed = wholeNumber(read('inin-ratelimit-allowed'));
  const reset = wholeNumber(read('inin-ratelimit-reset'));
  if (count === undefined || allowed === undefined || reset === undefined || allowed === 0) return undefined;
  return { count, allowed, resetMs: Math.min(reset * 1000, longestWaitMs) };
};

/**
 * `Retry-After`, as seconds or as an HTTP date, in milliseconds from 0 to an hour; undefined where it names no usable
 * time. A date is taken by the answer's own `Date`, so that this machine's clock does not matter, or else by `now`.
 */
export const retryAfterMsIn = (read: ReadHeader, now: number): number | undefined => {
  const text = read('retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestWaitMs);
  const until = httpDate(text);
  if (until === undefined) return undefined;
  return Math.min(Math.max(until - (httpDate(read('date')) ?? now), 0), longestWaitMs);
};

/**
 * Genesys's clock minus this machine's, in milliseconds, from an answer that was asked for at `asked` and had come at
 * `came` (epoch milliseconds by this machine's clock). The header tells whole seconds, so half a second is added.
 */
export const clockSkewMsIn = (read: ReadHeader, asked: number, came: number): number | undefined => {
  const date = httpDate(read('date'));
  return date === undefined ? undefined : Math.round(date + 500 - (asked + came) / 2);
};

const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;

/** The instant of an HTTP date (RFC 9110, IMF-fixdate), epoch milliseconds. */
const httpDate = (text: string | null): number | undefined => {
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text?.trim() ?? '');
  const instant = isDate ? Date.parse(text ?? '') : Number.NaN;
  return Number.isFinite(instant) ? instant : undefined;
};
