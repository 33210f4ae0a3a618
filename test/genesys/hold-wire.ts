import { describe, expect, it } from 'vitest';
import { fakeToken, nameless, type Network } from './network';
import { genesys, genesysStatus, rawReply } from './raw-reply';
import { runningServer } from './running-server';

const redirect = { ok: false, failure: { kind: 'network', cause: 'redirect' } };
const body = { organization: { name: 'Acme' } };

/** What goes over the wire, held to on one network stack. */
export const holdWire = (network: () => Network): void => {
  describe('what goes over the wire', () => {
    it('a call carries its token in one header, and says nothing else about this machine', async () => {
      const server = await runningServer((socket) => void socket.write(genesys(body)));
      await network()({ call: 'read', origin: server.origin });
      expect(server.heard).toHaveLength(1);
      const head = server.heard[0]?.head ?? '';
      expect(head).toMatch(/^GET \/api\/v2\/tokens\/me\?preserveIdleTTL=true HTTP\/1\.1\r\n/);
      expect(head).toMatch(new RegExp(`^authorization: Bearer ${fakeToken}\\r$`, 'im'));
      expect(head).toMatch(/^accept: application\/json\r$/im);
      expect(head).toMatch(/^user-agent: Token-Tray\/1\.2\.3\r$/im);
      expect(head.split(fakeToken)).toHaveLength(2);
      expect(head).not.toMatch(/^(cookie|origin|referer|if-none-match|if-modified-since):/im);
      expect(head).not.toMatch(/electron|chrome|node/i);
    });

    it('each call is the request that Genesys documents', async () => {
      const server = await runningServer((socket) => void socket.write(genesysStatus(204)));
      for (const call of ['verify', 'revoke', 'revokeUser', 'me'] as const) {
        await network()({ call, origin: server.origin });
      }
      expect(server.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'HEAD /api/v2/tokens/me',
        'DELETE /api/v2/tokens/me',
        'DELETE /api/v2/tokens/1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
        'GET /api/v2/users/me',
      ]);
    });

    it('what is asked in a body goes as JSON, once and whole', async () => {
      const server = await runningServer((socket) => void socket.write(genesys(body)));
      await network()({ call: 'post', origin: server.origin });
      const json = Buffer.from(JSON.stringify({ name: 'Jürgen 🦊' })).toString('latin1');
      await expect.poll(server.textHeard).toContain(`\r\n\r\n${json}`);
      expect(server.textHeard().split(json)).toHaveLength(2);
      expect(server.heard[0]?.head).toMatch(/^content-type: application\/json\r$/im);
      expect(server.heard[0]?.head).toMatch(new RegExp(`^content-length: ${json.length}\\r$`, 'im'));
    });

    it('no cookie is kept and no answer is kept', async () => {
      const keep = { 'Set-Cookie': 'session=1; Path=/', 'Cache-Control': 'max-age=3600', ETag: '"1"' };
      const server = await runningServer(
        (socket, _request, count) => void socket.write(genesys({ ...body, count }, keep)),
      );
      await network()({ call: 'read', origin: server.origin });
      await network()({ call: 'read', origin: server.origin });
      expect(server.heard).toHaveLength(2);
      expect(server.heard[1]?.head).not.toMatch(/^(cookie|if-none-match):/im);
    });

    it('Genesys’s clock is told apart from this machine’s', async () => {
      const inTenYears = new Date(Date.now() + 3_650 * 86_400_000);
      const server = await runningServer(
        (socket) => void socket.write(genesys(body, { Date: inTenYears.toUTCString() })),
      );
      const reply = (await network()({ call: 'read', origin: server.origin })) as { value: { clockSkewMs: number } };
      expect(Math.abs(reply.value.clockSkewMs - 3_650 * 86_400_000)).toBeLessThan(1500);
    });

    it('the rate limit comes with the answer', async () => {
      const limit = { 'inin-ratelimit-count': '7', 'inin-ratelimit-allowed': '300', 'inin-ratelimit-reset': '42' };
      const server = await runningServer((socket) => void socket.write(genesys(body, limit)));
      expect(await network()({ call: 'read', origin: server.origin })).toMatchObject({
        value: { rateLimit: { count: 7, allowed: 300, resetMs: 42_000 } },
      });
    });
  });

  describe('a redirect', () => {
    for (const status of [301, 302, 303, 307, 308]) {
      for (const call of ['verify', 'read', 'revoke'] as const) {
        it(`of ${status} is a failure of ${call}, and the other host hears nothing`, async () => {
          const other = await runningServer((socket) => void socket.write(genesys(body)));
          const place = `http://localhost:${other.port}/api/v2/tokens/me`;
          const server = await runningServer(
            (socket) => void socket.write(rawReply({ status, headers: { Location: place } })),
          );
          expect(nameless(await network()({ call, origin: server.origin }))).toEqual(redirect);
          expect(other.heard).toEqual([]);
          expect(server.heard).toHaveLength(1);
        });
      }
    }

    it('to the same host is not followed either', async () => {
      const server = await runningServer((socket, _request, count) => {
        socket.write(count === 1 ? rawReply({ status: 302, headers: { Location: '/elsewhere' } }) : genesys(body));
      });
      expect(nameless(await network()({ call: 'read', origin: server.origin }))).toEqual(redirect);
      expect(server.heard).toHaveLength(1);
    });

    it('to nowhere, to a file or to nonsense is a failure', async () => {
      for (const place of ['', 'file:///etc/passwd', 'http://[', 'javascript:alert(1)']) {
        const server = await runningServer((socket) => {
          socket.write(rawReply({ status: 302, headers: { Location: place } }));
        });
        expect(await network()({ call: 'read', origin: server.origin })).toMatchObject({
          failure: { kind: 'network' },
        });
      }
    });
  });
};
