import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp } from '../../src/main/genesys/http';
import { addressOf, isLoopback } from '../../src/main/genesys/http/address';
import { regions } from '../../src/shared/region';
import { fakeToken, networkOn } from './network';
import { genesys } from './raw-reply';
import { runningServer } from './running-server';

const path = '/api/v2/tokens/me';

describe('where a token may travel', () => {
  it.each(regions.map(({ apiOrigin }) => apiOrigin))('%s is one of them', (origin) => {
    expect(addressOf({ origin, path, query: { preserveIdleTTL: 'true' } }, false)).toBe(
      `${origin}${path}?preserveIdleTTL=true`,
    );
  });

  it.each(['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080', 'http://127.9.9.9'])(
    '%s is one only where plain http to this machine is allowed',
    (origin) => {
      expect(addressOf({ origin, path }, true)).toBe(`${origin}${path}`);
      expect(addressOf({ origin, path }, false)).toBeUndefined();
    },
  );

  it.each([
    'http://api.mypurecloud.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://0.0.0.0:80',
    'http://10.0.0.1',
    'http://[::ffff:127.0.0.1]',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'https://someone:secret@api.mypurecloud.com',
    'https://api.mypurecloud.com/',
    'https://api.mypurecloud.com/path',
    'https://api.mypurecloud.com?query',
    'https://api.mypurecloud.com#part',
    'https://API.mypurecloud.com',
    'https://api.mypurecloud.com:443',
    ' https://api.mypurecloud.com',
    'https://',
    'null',
    '',
  ])('%j is none of them', (origin) => {
    expect(addressOf({ origin, path }, true)).toBeUndefined();
  });

  it.each(['localhost.', '127.0.0.1.', '128.0.0.1', '1270.0.0.1', 'example.localhost', '[::2]'])(
    '%s does not count as this machine',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('a path can’t lead out of its host', () => {
    expect(addressOf({ origin: 'https://api.example.com', path: '//evil.example/x' }, false)).toMatch(
      /^https:\/\/api\.example\.com\//,
    );
    expect(addressOf({ origin: 'https://api.example.com', path: '/a?b#c' }, false)).toBe(
      'https://api.example.com/a%3Fb%23c',
    );
  });

  it('a packaged run sends nothing over plain http, to this machine either', async () => {
    const server = await runningServer((socket) => void socket.write(genesys({})));
    const http = createHttp({ fetch, userAgent: 'x', allowLoopbackHttp: false, now: Date.now });
    const reply = await http({ target: { origin: server.origin, token: new Secret(fakeToken) }, method: 'GET', path });
    expect(reply).toEqual({
      ok: false,
      failure: { kind: 'network', cause: 'tls', name: 'ERR_DISALLOWED_URL_SCHEME' },
    });
    expect(server.heard).toEqual([]);
    // Control: the same call goes out where it is allowed.
    await networkOn(fetch)({ call: 'read', origin: server.origin });
    expect(server.heard).toHaveLength(1);
  });
});
