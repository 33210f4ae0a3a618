import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { redact } from '../../src/main/system/redaction';

describe('a line of the log', () => {
  test.each([
    ['Authorization: Bearer fake-token-abc', 'fake-token'],
    ['{"authorization":"Bearer fake-token-abc"}', 'fake-token'],
    ['{"headers":"{\\"Authorization\\":\\"bearer fake-token-abc\\"}"}', 'fake-token'],
    ['authorization=fake-token-abc', 'fake-token'],
    ['Proxy-Authorization: Basic ZmFrZTpmYWtl', 'ZmFrZTpmYWtl'],
    ['{"access_token":"fake-token-abc","expires_in":5}', 'fake-token'],
    ['refresh_token=fake-token-abc&x=1', 'fake-token'],
    ['accessToken: fake-token-abc', 'fake-token'],
    ['client_secret=fake-secret', 'fake-secret'],
    ['{"token":"fake-token-abc"}', 'fake-token'],
    ['GET /cb?code=fakecode&state=fakestate', 'fakecode'],
    ['GET /cb?code=fakecode&state=fakestate', 'fakestate'],
    ['https://user:fakepass@proxy:8080', 'fakepass'],
    ['cookie: sid=fakecookie; other=1', 'fakecookie'],
    ['eyJmYWtl.eyJmYWtl.c2ln', 'eyJmYWtl'],
    [`opaque ${'aB3_-'.repeat(9)}`, 'aB3_-'],
  ])('%s loses what looks like a secret', (line, gone) => {
    const clean = redact(line, []);
    expect(clean).not.toContain(gone);
    expect(clean).toContain('[redacted]');
  });

  test.each([
    'check: 401 bad.credentials, correlation 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f',
    'session 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f is active',
    'Error: x\\n    at run (/opt/Token Tray/resources/app.asar/out/main/index.js:10:5)',
    '3 tokens, verified by HEAD',
  ])('%s stays as it is', (line) => {
    expect(redact(line, [])).toBe(line);
  });

  const awkward = 'fake"\\+/ short';
  test.each([
    ['as it is', awkward],
    ['in JSON', JSON.stringify({ text: awkward })],
    ['in an address', `x=${encodeURIComponent(awkward)}`],
    ['in base64', Buffer.from(awkward).toString('base64')],
    ['in base64url', Buffer.from(awkward).toString('base64url')],
  ])('loses a secret that is held, %s', (_, line) => {
    const clean = redact(`before ${line} after`, [new Secret('other-fake-token'), new Secret(awkward)]);
    expect(clean).toContain('[redacted]');
    expect(clean).toMatch(/^before .* after$/);
    for (const form of [awkward, line]) expect(clean).not.toContain(form);
  });
});
