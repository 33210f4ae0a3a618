import { describe, expect, test } from 'vitest';
import { mentionKey, readMention } from '../../../src/main/users/list/user-mention';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const email = 'mara.lindqvist@harbourlight.example';

describe('a line names a user', () => {
  test.each([
    id,
    id.toUpperCase(),
    ` ${id}\t`,
    `"${id}"`,
    `{${id.toUpperCase()}}`,
    `${id},`,
    `'${id}';`,
    `\uFEFF${id}`,
    `\u200B${id}\u00A0`,
  ])('by its id, written as %j', (text) => {
    expect(readMention(text)).toEqual({ kind: 'id', id });
  });

  test.each([
    email,
    email.toUpperCase(),
    `  ${email} `,
    `<${email}>`,
    `mailto:${email}`,
    `MAILTO:${email}?subject=Good%20bye`,
    'mailto:mara.lindqvist%40harbourlight.example',
    `Mara Lindqvist <${email}>`,
    `"Lindqvist, Mara" <${email}>`,
    `"Mara <the admin> Lindqvist" <${email}>;`,
    `“${email}”`,
    `[${email}]`,
    `<mailto:${email}>,`,
  ])('by its e-mail address, written as %j', (text) => {
    expect(readMention(text)).toEqual({ kind: 'email', email });
  });

  test.each([
    ["o'hara@example.ie", "o'hara@example.ie"],
    ['jürgen.müller@bücher.example', 'jürgen.müller@bücher.example'],
    ['first+tag@sub.example.co.jp', 'first+tag@sub.example.co.jp'],
  ])('by an address such as %j', (text, expected) => {
    expect(readMention(text)).toEqual({ kind: 'email', email: expected });
  });

  test('in the same way, whatever the case', () => {
    const keys = [email, email.toUpperCase(), `Mara <${email}>`].map((text) => readMention(text));
    expect(new Set(keys.map((mention) => (mention === undefined ? '' : mentionKey(mention)))).size).toBe(1);
  });
});

test.each([
  '',
  '   ',
  'Mara Lindqvist',
  'mara.lindqvist',
  'mara@localhost',
  '@example.com',
  'mara@',
  'mara@@example.com',
  `${email} ${email}`,
  `${email},${email}`,
  `${email};tomas@harbourlight.example`,
  `${id} ${id}`,
  id.slice(1),
  id.replaceAll('-', ''),
  `mailto:${email}%0aBcc: other@example.com`,
  `mailto:%E0%A4%A`,
  `Mara <${email}> Lindqvist`,
  `${'x'.repeat(250)}@example.com`,
  'me',
  '../users/me',
  '=1+1',
])('%j names nobody', (text) => {
  expect(readMention(text)).toBeUndefined();
});

test('a line of a million quotes is read as fast as any other', () => {
  const begun = performance.now();
  expect(readMention(`${'"<'.repeat(500_000)}x${'>"'.repeat(500_000)}`)).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(1000);
});
