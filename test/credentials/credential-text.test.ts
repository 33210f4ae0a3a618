import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCredential, longestItem, parseCredential } from '../../src/main/credentials/credential-text';
import { longestToken, parseToken, Secret } from '../../src/main/credentials/secret';

const textOf = (token: string): string | undefined => formatCredential({ accessToken: new Secret(token) });
const back = (text: string): string => {
  const held = parseCredential(text);
  return 'unreadable' in held ? held.unreadable : held.accessToken.reveal();
};
/** Printable ASCII without white space: all that a token may consist of. */
const tokens = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

describe('a credential in the keychain', () => {
  test('is one line of printable ASCII that gives back the same token', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        const text = textOf(token) ?? '';
        expect(text).toMatch(/^[\x20-\x7e]+$/);
        expect(back(text)).toBe(token);
      }),
    );
  });

  test('keeps what renews the token beside it', () => {
    const credential = {
      accessToken: new Secret('fake-token'),
      refreshToken: new Secret('fake-refresh-token'),
      clientSecret: new Secret('fake-client-secret'),
    };
    const held = parseCredential(formatCredential(credential) ?? '');
    if ('unreadable' in held) throw new Error('It was not understood');
    const { accessToken, refreshToken, clientSecret } = held;
    const texts = [accessToken, refreshToken, clientSecret].map((secret) => secret?.reveal());
    expect(texts).toEqual(['fake-token', 'fake-refresh-token', 'fake-client-secret']);
  });

  test('fits every token that may be pasted into what Windows takes', () => {
    const longest = parseToken('x'.repeat(longestToken));
    if (!longest.ok) throw new Error('The longest token was refused');
    const text = formatCredential({ accessToken: longest.value }) ?? '';
    expect(text.length).toBeGreaterThan(longestToken);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestItem);
    expect(back(text)).toBe('x'.repeat(longestToken));
  });

  test('has a length to the byte: one more than fits is not stored', () => {
    const envelope = (textOf('x') ?? '').length - 1;
    expect(textOf('x'.repeat(longestItem - envelope))).toHaveLength(longestItem);
    expect(textOf('x'.repeat(longestItem - envelope + 1))).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['a space', 'a b'],
    ['NUL', 'a\0b'],
    ['CR', 'a\rb'],
    ['LF', 'a\nb'],
    ['non-ASCII', 'tökèn'],
  ])('is never written with %s in its token', (_name, token) => expect(textOf(token)).toBeUndefined());

  test.each([
    ['{"v":1,"accessToken":"fake-token"}', 'fake-token'],
    ['{"v":2,"accessToken":"fake-token"}', 'newer'],
    ['{"v":99,"sealed":true}', 'newer'],
    ['{"v":1,"accessToken":"fake-token","refreshToken":"fake-refresh"}', 'fake-token'],
    ['{"v":1,"accessToken":"fake-token","refreshToken":7}', 'damaged'],
    ['{"v":1,"accessToken":"fake-token","clientSecret":"a b"}', 'damaged'],
    ['{"v":1,"accessToken":"fake-token","idToken":"x"}', 'damaged'],
    ['{"v":1}', 'damaged'],
    ['{"v":0,"accessToken":"fake-token"}', 'damaged'],
    ['{"v":1.5,"accessToken":"fake-token"}', 'damaged'],
    ['{"v":"1","accessToken":"fake-token"}', 'damaged'],
    ['{"v":1,"accessToken":"fake token"}', 'damaged'],
    ['{"v":1,"accessToken":"fake\\r\\nX-Header: 1"}', 'damaged'],
    ['{"v":1,"accessToken":7}', 'damaged'],
    ['{"v":1,"accessToken":', 'damaged'],
    ['fake-token', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'damaged'],
    ['', 'damaged'],
  ])('that reads %j is taken as %s', (text, taken) => expect(back(text)).toBe(taken));

  test('never throws and never makes up a token, whatever is found', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['newer', 'damaged']).toContain(back(text));
      }),
    );
  });
});
