import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { ask, status } from './ask';
import { runningCloud } from './running-cloud';

const VERIFY = 'HEAD /api/v2/tokens/me';
const INFO = 'GET /api/v2/tokens/me';

/** Sends a request by hand and listens until enough has come, or for five seconds. */
function raw(port: number, line: string, enough: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${line} HTTP/1.1\r\nHost: demo\r\n\r\n`));
    const done = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(heard);
    };
    const timer = setTimeout(done, 5_000);
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (enough.test(heard)) done();
    });
    socket.once('end', done);
    socket.once('error', reject);
  });
}

test('slow answers come late and are right', async () => {
  const cloud = await runningCloud();
  cloud.control.slow(120);
  const before = performance.now();
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
  expect(performance.now() - before).toBeGreaterThanOrEqual(115);
});

test('a slow cloud can fail too, and its delays add up', async () => {
  const cloud = await runningCloud({ latencyMs: 50 });
  cloud.control.slow(60);
  cloud.control.slow(60);
  cloud.control.fail(503);
  const before = performance.now();
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(503);
  expect(performance.now() - before).toBeGreaterThanOrEqual(165);
});

test.each([
  ['before', 200],
  ['after', 401],
] as const)('an answer dropped %s the work is a lost connection, and the token then gets a %i', async (when, then) => {
  const cloud = await runningCloud();
  const fault = cloud.control.dropAnswer({ method: 'DELETE', when, count: 1 });
  await expect(ask(cloud, 'DELETE /api/v2/tokens/me', { token: 'jonas' })).rejects.toThrow('fetch failed');
  expect(fault.hits).toBe(1);
  expect(cloud.requests.at(-1)).toMatchObject({ method: 'DELETE', fault: 'drop', status: undefined });
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(then);
});

test('a 504 after the work is a false alarm: the token is revoked', async () => {
  const cloud = await runningCloud();
  cloud.control.fail(504, { method: 'DELETE', when: 'after', count: 1 });
  expect(await status(cloud, 'DELETE /api/v2/tokens/me', { token: 'jonas' })).toBe(504);
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(401);
});

test('a hanging answer never comes, and the cloud closes all the same', async () => {
  const cloud = await runningCloud();
  cloud.control.hang();
  await expect(ask(cloud, VERIFY, { token: 'jonas', patience: 150 })).rejects.toThrow('timeout');
  void ask(cloud, INFO, { token: 'jonas', patience: 5_000 }).catch(() => undefined);
  await cloud.close();
});

test('a trickling body has its headers at once and then a byte at a time, without end', async () => {
  const cloud = await runningCloud();
  cloud.control.trickle({}, 20);
  const heard = await raw(cloud.port, INFO, /(1\r\n \r\n){4}/);
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(heard).toContain('Content-Type: application/json');
  expect(heard).toMatch(/(1\r\n \r\n){4}$/);
  expect(heard).not.toContain('\r\n0\r\n');
  await expect(ask(cloud, INFO, { token: 'jonas', patience: 150 })).rejects.toThrow('timeout');
});

test('to a HEAD the headers trickle without end', async () => {
  const cloud = await runningCloud();
  cloud.control.trickle({}, 20);
  const heard = await raw(cloud.port, VERIFY, /\.{4}/);
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\nX-Patience: \.{4,}$/);
  await expect(ask(cloud, VERIFY, { token: 'jonas', patience: 150 })).rejects.toThrow('timeout');
});

test('a redirect leads where it was told, with no sign of Genesys Cloud', async () => {
  const cloud = await runningCloud();
  cloud.control.redirectTo('http://127.0.0.1:1/elsewhere', {}, 307);
  const heard = await ask(cloud, VERIFY, { token: 'jonas' });
  expect([heard.status, heard.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/elsewhere']);
  expect(heard.headers.get('inin-correlation-id')).toBeNull();
});

test('a captive portal says 200 to HEAD and GET, with HTML and no sign of Genesys Cloud', async () => {
  const cloud = await runningCloud();
  cloud.control.htmlPortal();
  for (const line of [VERIFY, INFO]) {
    const heard = await ask(cloud, line, { token: 'jonas' });
    expect(heard.status).toBe(200);
    expect(heard.headers.get('content-type')).toMatch(/^text\/html/);
    expect([...heard.headers.keys()].filter((name) => name.startsWith('inin'))).toEqual([]);
  }
  expect((await ask(cloud, INFO, { token: 'jonas' })).text).toContain('Grand Hotel');
});

test('an error fault can have any code, any Retry-After, and no body at all', async () => {
  const cloud = await runningCloud();
  for (const retryAfter of [7, '-3', 'Wed, 21 Oct 2026 07:28:00 GMT', '99999999999', 'soon']) {
    cloud.control.fail(429, { retryAfter, count: 1 });
    const heard = await ask(cloud, INFO, { token: 'jonas' });
    expect([heard.status, heard.headers.get('retry-after')]).toEqual([429, String(retryAfter)]);
  }
  cloud.control.fail(429, { count: 1 });
  expect((await ask(cloud, INFO, { token: 'jonas' })).headers.get('retry-after')).toBeNull();
  cloud.control.fail(401, { code: 'authentication.required', count: 1 });
  expect((await ask(cloud, INFO, { token: 'jonas' })).text).toContain('"code":"authentication.required"');
  cloud.control.fail(401, { body: 'empty', count: 1 });
  expect((await ask(cloud, INFO, { token: 'jonas' })).text).toBe('');
  expect(await status(cloud, INFO, { token: 'jonas' })).toBe(200);
});
