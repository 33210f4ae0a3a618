import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { signInWithBrowser } from '../../src/main/genesys/login/browser-sign-in';
import {
  listenHere,
  listenOnLoopback,
  type Listen,
  type LoopbackServer,
} from '../../src/main/genesys/login/loopback-server';
import { get, knock } from './knock';
import { loginRoute } from './login-route';

const open: { readonly close: () => unknown }[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const started = async (how?: Listen): Promise<LoopbackServer> => {
  const server = await listenOnLoopback((_request, response) => void response.end('here'), how);
  if (server === undefined) throw new Error('No port could be had');
  open.push(server);
  return server;
};

describe('the server on localhost', () => {
  test('takes another port where a stranger sits on the same port of the other address', async () => {
    const tried: number[] = [];
    const how: Listen = async (server, host, port) => {
      if (host !== '::1') return listenHere(server, host, port);
      tried.push(port);
      if (tried.length > 2) return listenHere(server, host, port);
      const stranger = createServer((_request, response) => void response.end('stranger'));
      open.push(stranger);
      await listenHere(stranger, host, port);
      const told = await listenHere(server, host, port);
      expect(told).toBe('taken');
      return told;
    };
    const { port } = await started(how);
    expect(tried).toEqual([expect.any(Number), expect.any(Number), port]);
    expect((await knock({ port, host: '::1' }, get({ port }, '/', { headers: ['Connection: close'] }))).body).toContain(
      'here',
    );
    await expect(knock({ port: tried[0] ?? 0 }, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('makes do with 127.0.0.1 on a computer without IPv6', async () => {
    const { port } = await started(async (server, host, wanted) =>
      host === '::1' ? 'absent' : listenHere(server, host, wanted),
    );
    expect((await knock({ port }, get({ port }, '/', { headers: ['Connection: close'] }))).status).toBe(200);
  });

  test.each(['taken', 'absent'] as const)(
    'that can’t be had (%s) ends a sign-in before a browser opens',
    async (why) => {
      const openBrowser = (): Promise<never> => expect.unreachable('a browser was opened');
      const options = { client: { id: 'fake-client' }, openBrowser, signal: new AbortController().signal };
      const outcome = await signInWithBrowser({
        ...loginRoute('http://127.0.0.1:1'),
        ...options,
        listen: () => Promise.resolve(why),
      });
      expect(outcome).toEqual({ ok: false, failure: { kind: 'sign-in', why: 'port-unavailable' } });
    },
  );

  test('gives up when every port is taken on the other address, and keeps none', async () => {
    const ports: number[] = [];
    const server = await listenOnLoopback(
      () => undefined,
      async (one, host, port) => {
        if (host === '::1') return 'taken';
        await listenHere(one, host, port);
        ports.push((one.address() as AddressInfo).port);
        return 'listening';
      },
    );
    expect([server, ports.length]).toEqual([undefined, 10]);
    for (const port of ports) await expect(knock({ port }, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
