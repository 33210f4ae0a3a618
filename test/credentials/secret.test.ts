import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { longestToken, parsePasted, parseToken, Secret } from '../../src/main/credentials/secret';

const token = 'fake-token-never-seen';
const secret = new Secret(token);

const logged = (): string => {
  let said = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      said += String(chunk);
      done();
    },
  });
  const output = new Console({ stdout: stream });
  output.log(secret, { secret }, [secret], new Map([[secret, secret]]));
  output.log('%s %o %O %j', secret, secret, secret, secret);
  output.table([{ secret }]);
  output.dir({ a: { b: { c: { secret } } } }, { depth: null, showHidden: true });
  return said;
};

const ways: Readonly<Record<string, () => string>> = {
  'a template': () => `<${secret as unknown as string}>`,
  concatenation: () => `token: ${String(secret)}${[secret].join(',')}`,
  JSON: () => JSON.stringify({ secret, list: [secret] }),
  inspect: () => inspect(secret) + inspect({ secret }, { depth: null, showHidden: true, getters: true }),
  'inspect without its custom form': () => inspect({ secret }, { customInspect: false, showHidden: true }),
  format: () => format('%s %d %j %o', secret, secret, secret, secret),
  'the console': logged,
  'a structured clone': () => inspect(structuredClone({ secret })),
  'the bytes of a structured clone': () => serialize({ secret }).toString('latin1'),
  'an error': () => {
    const error = new Error(`Refused ${String(secret)}`, { cause: secret });
    return inspect(error) + String(error.stack) + JSON.stringify(error, Object.getOwnPropertyNames(error));
  },
  'a copy of its properties': () =>
    JSON.stringify(Object.assign({}, secret)) + Object.entries(secret).join() + Reflect.ownKeys(secret).join(),
  'an assertion that fails': () => {
    try {
      expect(secret).toEqual('something else');
      return 'equal';
    } catch (error) {
      return inspect(error);
    }
  },
};

describe('a secret', () => {
  test.each(Object.keys(ways))('is not given away by %s', (way) => {
    const shown = ways[way]?.() ?? '';
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(token);
  });

  test('is given by reveal alone, and can be compared', () => {
    expect(secret.reveal()).toBe(token);
    expect(secret.equals(new Secret(token))).toBe(true);
    expect(secret.equals(new Secret(`${token}2`))).toBe(false);
  });
});

describe('a pasted token', () => {
  test.each([
    ['', 'empty'],
    [' \t\r\n', 'empty'],
    ['x', 'too-short'],
    ['1234567', 'too-short'],
    ['fake token', 'white-space'],
    ['fake\ttoken', 'white-space'],
    ['fake\r\ntoken', 'white-space'],
    ['fake-token\u0000', 'characters'],
    ['fake-tokén', 'characters'],
    ['fake-token\u007f', 'characters'],
    ['fake\u200btoken', 'characters'],
    ['x'.repeat(longestToken + 1), 'too-long'],
    ['x'.repeat(2561), 'too-long'],
  ])('%j is refused as %s', (pasted, why) =>
    expect(parseToken(pasted)).toEqual({ ok: false, failure: { kind: 'malformed-token', why } }),
  );

  test.each(['', 'Bearer ', 'bearer\t', ' Authorization: Bearer  ', 'authorization:bearer '])(
    'is taken after %j',
    (before) => {
      const parsed = parsePasted(`${before}fake-token-mara \n`);
      expect(parsed.ok && parsed.value.reveal()).toBe('fake-token-mara');
    },
  );

  test.each(['Bearer', 'Bearer ', 'Bearer fake token'])('is not made of %j', (pasted) => {
    expect(parsePasted(pasted)).toMatchObject({ ok: false, failure: { kind: 'malformed-token' } });
  });

  test.each([['12345678'], ['!~'.repeat(10)], ['x'.repeat(longestToken)]])('%j is taken', (pasted) => {
    const parsed = parseToken(`\n ${pasted} \r\n`);
    expect(parsed.ok && parsed.value.reveal()).toBe(pasted);
  });
});
