import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callbackQuery, type CallbackVerdict } from '../../src/main/genesys/login/callback-request';

const judge = (
  target: string,
  headers: readonly string[] = ['Host', 'localhost:4040'],
  method = 'GET',
): CallbackVerdict => callbackQuery({ method, target, rawHeaders: headers }, 4040);

describe('a request to the listener', () => {
  test.each([
    ['/?code=a&state=b', ['Host', 'localhost:4040']],
    ['/?code=a&state=b', ['host', 'LOCALHOST:4040']],
    ['/?code=a&state=b', ['Host', 'localhost:4040', 'Origin', 'http://localhost:4040']],
    ['/?code=a&state=b', ['X-Host', 'evil.example', 'Host', 'localhost:4040', 'Referer', 'https://login.example.com/']],
    ['/?code=a&state=b', ['Accept', 'host', 'Host', 'localhost:4040']],
  ])('%s with %j is read', (target, headers) => {
    expect(String(judge(target, headers))).toBe('code=a&state=b');
  });

  test('keeps a question mark that is part of a value', () => {
    expect(String(judge('/?code=a?b'))).toBe('code=a%3Fb');
    expect(String(judge('/'))).toBe('');
  });

  test.each([
    [[]],
    [['Host', 'evil.example']],
    [['Host', 'evil.example:4040']],
    [['Host', 'localhost']],
    [['Host', 'localhost:4041']],
    [['Host', 'localhost:40400']],
    [['Host', 'localhost.evil.example:4040']],
    [['Host', '127.0.0.1:4040']],
    [['Host', '[::1]:4040']],
    [['Host', '']],
    [['Host', 'localhost:4040', 'Host', 'evil.example']],
    [['Host', 'localhost:4040', 'host', 'localhost:4040']],
    [['X-Forwarded-Host', 'localhost:4040']],
    [['Host', 'localhost:4040', 'Origin', 'https://evil.example']],
    [['Host', 'localhost:4040', 'Origin', 'null']],
    [['Host', 'localhost:4040', 'Origin', 'http://localhost:4041']],
    [['Host', 'localhost:4040', 'Origin', 'https://localhost:4040']],
    [['Host', 'localhost:4040', 'Origin', 'http://localhost:4040', 'origin', 'https://evil.example']],
    [['Host', 'localhost:4040', 'Origin', '']],
  ])('with %j is none of ours', (headers) => {
    expect(judge('/?code=a', headers)).toBe(400);
    expect(judge('/elsewhere', headers, 'POST')).toBe(400);
  });

  test.each(['http://localhost:4040/?code=a', 'http://evil.example/', '*', '', 'evil', '?code=a'])(
    'for %j is none of ours',
    (target) => {
      expect(judge(target)).toBe(400);
    },
  );

  test.each(['/callback', '//', '//evil.example/?code=a', '/%2e', '/./', '/favicon.ico', '/index.html?code=a', '/#'])(
    'for the path %s finds nothing',
    (target) => {
      expect(judge(target)).toBe(404);
    },
  );

  test.each(['POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'get', 'PRI', ''])('by %s is not allowed', (method) => {
    expect(judge('/?code=a', ['Host', 'localhost:4040'], method)).toBe(405);
  });

  test('is read only with our name as its one host, whatever else it holds', () => {
    const header = fc.tuple(
      fc.oneof(fc.constantFrom('Host', 'host', 'Origin', 'ORIGIN', 'X'), fc.string()),
      fc.oneof(fc.constantFrom('localhost:4040', 'http://localhost:4040', 'null', 'localhost'), fc.string()),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.string(), fc.array(header, { maxLength: 4 }), (query, pairs) => {
        if (typeof judge(`/?${query}`, pairs.flat()) === 'number') return;
        read += 1;
        const named = (wanted: string): readonly string[] =>
          pairs.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
        expect(named('host')).toEqual(['localhost:4040']);
        expect(named('origin').filter((origin) => origin !== 'http://localhost:4040')).toEqual([]);
      }),
      { numRuns: 3_000, seed: 20_260_501 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
