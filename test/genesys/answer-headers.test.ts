import { describe, expect, it } from 'vitest';
import { clockSkewMsIn, correlationIdIn, rateLimitIn, retryAfterMsIn } from '../../src/main/genesys/answer-headers';

const reading = (headers: Readonly<Record<string, string>>) => (name: string) => headers[name] ?? null;
const noon = Date.parse('2026-06-01T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['1', 1000],
    [' 120 ', 120_000],
    ['1.5', 1500],
    ['3600', 3_600_000],
    ['3601', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Mon, 01 Jun 2026 12:00:10 GMT', 10_000],
    ['Mon, 01 Jun 2026 11:59:59 GMT', 0],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 3_600_000],
    ['-1', undefined],
    ['', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
    ['5, 10', undefined],
    ['2026-06-01', undefined],
    ['tomorrow', undefined],
    ['Mon, 99 Jun 2026 12:00:10 GMT', undefined],
  ])('of %j is a wait of %j ms', (text, wait) => {
    expect(retryAfterMsIn(reading({ 'retry-after': text }), noon)).toBe(wait);
  });

  it('is no wait where there is none', () => {
    expect(retryAfterMsIn(reading({}), noon)).toBeUndefined();
  });

  it('as a date counts from the host’s clock, though this machine’s is ten years off', () => {
    const headers = { date: 'Mon, 01 Jun 2026 12:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 12:00:30 GMT' };
    expect(retryAfterMsIn(reading(headers), noon - 3_650 * 86_400_000)).toBe(30_000);
  });
});

describe('the rate limit', () => {
  const limit = (count: string, allowed: string, reset: string) =>
    rateLimitIn(
      reading({ 'inin-ratelimit-count': count, 'inin-ratelimit-allowed': allowed, 'inin-ratelimit-reset': reset }),
    );

  it('is told in requests and milliseconds', () => {
    expect(limit('12', '300', '59')).toEqual({ count: 12, allowed: 300, resetMs: 59_000 });
  });

  it.each([
    ['', '300', '59'],
    ['12', '', '59'],
    ['12', '300', ''],
    ['-1', '300', '59'],
    ['1.5', '300', '59'],
    ['12', '0', '59'],
    ['12', 'many', '59'],
    ['12', '300', '9'.repeat(30)],
  ])('of %j, %j, %j makes no sense and is not there', (count, allowed, reset) => {
    expect(limit(count, allowed, reset)).toBeUndefined();
  });

  it('is counted anew within the hour, whatever is said', () => {
    expect(limit('12', '300', '999999')?.resetMs).toBe(3_600_000);
  });
});

describe('the correlation id', () => {
  it.each([
    ['abc-123', 'abc-123'],
    ['', undefined],
    ['two words', undefined],
    ['ünï', undefined],
    ['x'.repeat(201), undefined],
  ])('%j reads as %j', (text, id) => {
    expect(correlationIdIn(reading({ 'inin-correlation-id': text }))).toBe(id);
  });
});

describe('the difference of two clocks', () => {
  it.each([
    ['none', noon, 0],
    ['an hour ahead', noon - 3_600_000, 3_600_000],
    ['ten years behind', noon + 3_650 * 86_400_000, -3_650 * 86_400_000],
  ])('is found where it is %s', (_about, here, skew) => {
    // The host's clock says 12:00:00 for all of a second; half way through the call it was 12:00:00.5 at best guess.
    const read = reading({ date: 'Mon, 01 Jun 2026 12:00:00 GMT' });
    expect(clockSkewMsIn(read, here + 400, here + 600)).toBe(skew);
  });

  it.each(['', 'now', '2026-06-01T12:00:00Z', 'Mon, 01 Jun 2026 25:00:00 GMT'])(
    'is not known from a date of %j',
    (date) => {
      expect(clockSkewMsIn(reading({ date }), noon, noon)).toBeUndefined();
    },
  );
});
