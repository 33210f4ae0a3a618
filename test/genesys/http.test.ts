import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp, type HttpOptions, type LoggedCall } from '../../src/main/genesys/http';
import type { Fetch } from '../../src/main/genesys/http/fetch';
import { createTokensApi } from '../../src/main/genesys/tokens-api';
import { createUsersApi } from '../../src/main/genesys/users-api';
import { fakeToken } from './network';
import { correlationId, genesys, genesysError } from './raw-reply';
import { runningServer } from './running-server';

const base: HttpOptions = { fetch, userAgent: 'Token-Tray/1.2.3', allowLoopbackHttp: true, now: Date.now };
const never: Fetch = () => new Promise(() => undefined);
const to = (origin: string) =>
  ({ target: { origin, token: new Secret(fakeToken) }, method: 'GET', path: '/p' }) as const;
const timeout = { ok: false, failure: { kind: 'network', cause: 'timeout' } };

describe('a call', () => {
  it('ends at its deadline though the network takes no notice of that', async () => {
    let due: (() => void) | undefined;
    let waited = 0;
    const setTimer: HttpOptions['setTimer'] = (delayMs, run) => {
      waited = delayMs;
      due = run;
      return () => undefined;
    };
    const reply = createHttp({ ...base, fetch: never, setTimer })(to('http://127.0.0.1:1'));
    expect(waited).toBe(15_000);
    due?.();
    expect(await reply).toEqual(timeout);
  });

  it('has one deadline for headers and body together, and takes its timer back', async () => {
    let timers = 0;
    let taken = 0;
    const setTimer: HttpOptions['setTimer'] = () => {
      timers += 1;
      return () => void (taken += 1);
    };
    const server = await runningServer((socket) => void socket.write(genesys({})));
    expect((await createHttp({ ...base, setTimer })(to(server.origin))).ok).toBe(true);
    expect([timers, taken]).toEqual([1, 1]);
  });

  it('stops when its caller wishes, and is not sent at all where that was before', async () => {
    const aborted = { ok: false, failure: { kind: 'network', cause: 'aborted' } };
    const server = await runningServer(() => controller.abort());
    const controller = new AbortController();
    expect(await createHttp(base)({ ...to(server.origin), signal: controller.signal })).toEqual(aborted);
    expect(await createHttp(base)({ ...to(server.origin), signal: AbortSignal.abort() })).toEqual(aborted);
    expect(server.heard).toHaveLength(1);
  });

  it('brings a value back where the network throws, and nothing of what was thrown', async () => {
    const throwing: Fetch = () => {
      throw new TypeError(`Invalid value for header 'authorization': 'Bearer ${fakeToken}'`);
    };
    const reply = await createHttp({ ...base, fetch: throwing })(to('http://127.0.0.1:1'));
    expect(reply).toEqual({ ok: false, failure: { kind: 'network', cause: 'lost' } });
  });

  it('that was answered never counts as one that was not sent, however its answer breaks', async () => {
    const broken: Fetch = () =>
      Promise.resolve({
        status: 200,
        headers: { get: () => null },
        body: {
          // oxlint-disable-next-line require-yield -- it breaks before its first piece
          async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
            throw new Error('net::ERR_SSL_PROTOCOL_ERROR');
          },
        },
      });
    const reply = await createHttp({ ...base, fetch: broken })(to('http://127.0.0.1:1'));
    expect(reply).toEqual({
      ok: false,
      failure: { kind: 'network', cause: 'lost', name: 'ERR_SSL_PROTOCOL_ERROR' },
    });
  });

  it('with a token that no header can carry is not sent', async () => {
    const server = await runningServer((socket) => void socket.write(genesys({})));
    const token = new Secret(`${fakeToken}\r\nX-Smuggled: yes`);
    const reply = await createHttp(base)({ ...to(server.origin), target: { origin: server.origin, token } });
    expect(reply).toEqual({ ok: false, failure: { kind: 'network', cause: 'lost' } });
    expect(server.heard).toEqual([]);
  });

  it('is told to the log by what it asked and what came of it, and by no secret', async () => {
    const calls: LoggedCall[] = [];
    const server = await runningServer((socket, _request, count) => {
      socket.write(count === 1 ? genesys({}) : genesysError(401, 'bad.credentials'));
    });
    const tokens = createTokensApi(createHttp({ ...base, log: (call) => calls.push(call) }));
    await tokens.read(to(server.origin).target, { preserveIdle: true });
    await tokens.revoke({ ...to(server.origin).target, session: '1a2b3c4d' });
    const gone = await runningServer(() => undefined);
    await gone.close();
    await tokens.revoke(to(gone.origin).target);
    const about = { path: '/api/v2/tokens/me', tookMs: expect.any(Number) as number };
    expect(calls).toEqual([
      { ...about, method: 'GET', origin: server.origin, status: 200, correlationId },
      { ...about, method: 'DELETE', origin: server.origin, session: '1a2b3c4d', status: 401, correlationId },
      {
        ...about,
        method: 'DELETE',
        origin: gone.origin,
        failure: { kind: 'network', cause: 'refused', name: 'ECONNREFUSED' },
      },
    ]);
    expect(JSON.stringify(calls)).not.toContain(fakeToken);
  });
});

describe('a user id', () => {
  it.each([
    '',
    'me',
    '../me',
    'me?x',
    '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f/..',
    ' 1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
    '%6de',
  ])('of %j is refused before anything is sent', async (userId) => {
    const server = await runningServer((socket) => void socket.write(genesys({})));
    const http = createHttp(base);
    const { target } = to(server.origin);
    const refused = { ok: false, failure: { kind: 'malformed-user-id' } };
    expect(await createTokensApi(http).revokeUser(target, userId)).toEqual(refused);
    expect(await createUsersApi(http).get(target, userId)).toEqual(refused);
    expect(server.heard).toEqual([]);
  });
});
