import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomRegion } from '../../src/shared/custom-region';
import { describeFailure } from '../../src/shared/messages';
import { regions } from '../../src/shared/region';
import { holds } from './holds';
import { amount } from './thoroughness';

const region = (id: string) => ({
  id,
  name: id,
  apiOrigin: `https://api.${id}`,
  loginOrigin: `https://login.${id}`,
});

describe('a typed region', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  example.com\n', 'example.com'],
    ['EXAMPLE.Com', 'example.com'],
    ['https://example.com', 'example.com'],
    ['HTTPS://example.com/', 'example.com'],
    ['api.example.com', 'example.com'],
    ['https://api.example.com', 'example.com'],
    ['https://login.example.com/', 'example.com'],
    ['https://apps.example.com/', 'example.com'],
    ['example.com:8443', 'example.com:8443'],
    ['https://login.example.com:8443/', 'example.com:8443'],
    ['example.com:443', 'example.com'],
    ['example.com:65535', 'example.com:65535'],
    ['cloud.localhost:4443', 'cloud.localhost:4443'],
    ['api.com', 'api.com'],
    ['login.api.example.com', 'example.com'],
    ['apidocs.example.com', 'apidocs.example.com'],
    ['3com.example', '3com.example'],
    ['xyz9.pure.cloud', 'xyz9.pure.cloud'],
    ['mypurecloud.ie:8443', 'mypurecloud.ie:8443'],
  ])('%j is the environment %s', (typed, id) => {
    expect(parseCustomRegion(typed)).toEqual({ ok: true, value: region(id) });
  });

  test.each(regions.map((one) => [one.id, one] as const))('that is %s is the published region', (id, published) => {
    for (const typed of [
      id,
      id.toUpperCase(),
      published.apiOrigin,
      `${published.loginOrigin}/`,
      `https://apps.${id}`,
    ]) {
      expect(parseCustomRegion(typed)).toEqual({ ok: true, value: published });
    }
  });

  test.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['https://', 'empty'],
    ['https:///', 'empty'],
    ['http://example.com', 'scheme'],
    ['ftp://example.com', 'scheme'],
    ['javascript://example.com', 'scheme'],
    ['://example.com', 'scheme'],
    ['user@example.com', 'user-info'],
    ['https://user:secret@example.com', 'user-info'],
    ['https://mypurecloud.ie@evil.example', 'user-info'],
    ['https://example.com/oauth', 'path'],
    ['https://apps.example.com/directory/#/home', 'path'],
    ['example.com//', 'path'],
    ['example.com/@x', 'path'],
    ['example.com?x', 'query'],
    ['https://example.com/?x=1', 'query'],
    ['https://example.com/#x', 'query'],
    ['example.com:0', 'port'],
    ['example.com:', 'port'],
    ['example.com:065', 'port'],
    ['example.com:65536', 'port'],
    ['example.com:443443', 'port'],
    ['example.com:https', 'port'],
    ['example.com:-1', 'port'],
    ['127.0.0.1', 'ip-address'],
    ['https://10.0.0.1:8443', 'ip-address'],
    ['api.127.0.0.1', 'ip-address'],
    ['2130706433', 'ip-address'],
    ['0x7f.1', 'ip-address'],
    ['example.0x7f', 'ip-address'],
    ['[::1]', 'ip-address'],
    ['https://[::1]:8443', 'ip-address'],
    ['::1', 'ip-address'],
    ['example.com.', 'trailing-dot'],
    ['https://api.example.com./', 'trailing-dot'],
    ['mypurecloud.іe', 'look-alike'], // a Cyrillic і
    ['exаmple.com', 'look-alike'], // a Cyrillic а
    ['example。com', 'look-alike'], // a full stop of another script
    ['mypureclouḋ.com', 'look-alike'],
    ['tokyo.\u212A.example', 'look-alike'], // the Kelvin sign, k in lower case
    ['xn--exmple-cua.com', 'look-alike'],
    ['https://api.xn--80ak6aa92e.com', 'look-alike'],
    ['rnypurecloud.com', 'look-alike'],
    ['mypurec1oud.com', 'look-alike'],
    ['mypurecIoud.com', 'look-alike'],
    ['mypurecl0ud.de', 'look-alike'],
    ['https://login.mypurec1oud.com', 'look-alike'],
    ['eu.mypurec1oud.com', 'look-alike'],
    ['exa mple.com', 'characters'],
    ['exam\tple.com', 'characters'],
    ['ex%61mple.com', 'characters'],
    ['example.com\\evil', 'characters'],
    ['-example.com', 'characters'],
    ['example-.com', 'characters'],
    ['ex_ample.com', 'characters'],
    ['example..com', 'characters'],
    ['.example.com', 'characters'],
    ['example.com\0', 'characters'],
    ['localhost', 'incomplete'],
    ['local', 'incomplete'],
    [`${'a'.repeat(64)}.com`, 'too-long'],
    [`${'a.'.repeat(124)}com`, 'too-long'],
  ])('%j is refused: %s, and told in words', (typed, why) => {
    const failure = { kind: 'malformed-region', why };
    const parsed = parseCustomRegion(typed);
    expect(parsed).toEqual({ ok: false, failure });
    if (parsed.ok) return;
    expect(describeFailure(parsed.failure)).toMatch(/^[A-Z].*\.$/);
  });

  test('whatever is typed, tokens go to two https hosts of one name, and the id means the same again', async () => {
    const piece = fc.oneof(
      fc.domain(),
      fc.stringMatching(/^[a-z0-9-]{1,8}$/),
      fc.constantFrom(
        'https://',
        'api.',
        'login.',
        'apps.',
        '.',
        ':',
        '/',
        '@',
        '?',
        '#',
        '[',
        '\\',
        '%2e',
        ':443',
        ':80',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    let understood = 0;
    await holds(
      fc.property(
        fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
        (typed) => {
          const parsed = parseCustomRegion(typed);
          if (!parsed.ok) return;
          understood += 1;
          const { id, apiOrigin, loginOrigin } = parsed.value;
          expect(new URL(apiOrigin).origin).toBe(apiOrigin);
          expect(new URL(loginOrigin).origin).toBe(loginOrigin);
          expect([apiOrigin, loginOrigin]).toEqual([`https://api.${id}`, `https://login.${id}`]);
          expect(parseCustomRegion(id)).toEqual(parsed);
        },
      ),
      amount(5_000, 200_000),
    );
    expect(understood).toBeGreaterThan(250);
  });
});
