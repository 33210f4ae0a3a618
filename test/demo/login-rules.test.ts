import { expect, test } from 'vitest';
import { isChallenge, verifierMatches } from '../../src/demo/login/pkce';
import { redirectAllowed } from '../../src/demo/login/redirect-rule';

const LOCAL = ['http://localhost'];
const WEB = ['https://desk.example/callback', 'http://localhost:8080/done'];

test.each([
  [LOCAL, 'http://localhost', true],
  [LOCAL, 'http://localhost/', true],
  [LOCAL, 'http://localhost:1', true],
  [LOCAL, 'http://localhost:65535/', true],
  [LOCAL, 'http://localhost:53682/callback', false],
  [LOCAL, 'https://localhost:53682', false],
  [LOCAL, 'http://127.0.0.1:53682', false],
  [LOCAL, 'http://localhost.evil.example:53682', false],
  [LOCAL, 'http://localhost@evil.example', false],
  [LOCAL, 'http://user@localhost:53682', false],
  [LOCAL, 'http://localhost:53682/?next=evil', false],
  [LOCAL, 'http://localhost:53682/#x', false],
  [LOCAL, 'http://localhost:99999', false],
  [LOCAL, 'not an address', false],
  [LOCAL, '', false],
  [['http://localhost/callback'], 'http://localhost:53682/callback', true],
  [['http://localhost/callback'], 'http://localhost:53682/', false],
  [WEB, 'https://desk.example/callback', true],
  [WEB, 'https://desk.example/callback/', false],
  [WEB, 'https://desk.example:444/callback', false],
  [WEB, 'http://localhost:8080/done', true],
  [WEB, 'http://localhost:8081/done', false],
  [[], 'http://localhost', false],
])('of %o the address %s is allowed: %s', (registered, asked, allowed) => {
  expect(redirectAllowed(registered, asked)).toBe(allowed);
});

test('PKCE holds for the example of RFC 7636', () => {
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
  expect(isChallenge(challenge)).toBe(true);
  expect(verifierMatches('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', challenge)).toBe(true);
  expect(verifierMatches('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXj', challenge)).toBe(false);
});

test.each([42, 129])('a verifier of %i characters is none', async (length) => {
  const { createHash } = await import('node:crypto');
  const verifier = 'a'.repeat(length);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  expect(verifierMatches(verifier, challenge)).toBe(false);
});
