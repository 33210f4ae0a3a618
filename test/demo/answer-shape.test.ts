import { expect, test } from 'vitest';
import { ask, field, status } from './ask';
import { runningCloud } from './running-cloud';
import { signInPage } from './sign-in-page';

test('every answer has a correlation id of its own and is kept by no cache', async () => {
  const cloud = await runningCloud();
  const lines = ['HEAD /api/v2/tokens/me', 'GET /api/v2/users/me', 'GET /nowhere', 'POST /oauth/token', 'GET /logout'];
  const heard = await Promise.all(lines.map((line) => ask(cloud, line, { token: 'jonas' })));
  const ids = heard.map((one) => one.headers.get('inin-correlation-id'));
  expect(new Set(ids).size).toBe(lines.length);
  expect(ids).not.toContain(null);
  expect(heard.map((one) => one.headers.get('cache-control'))).toEqual(
    lines.map(() => 'no-cache, no-store, must-revalidate'),
  );
  expect(new Set(cloud.requests.map((request) => request.correlationId))).toEqual(new Set(ids));
});

test('a HEAD has no body, living token or not', async () => {
  const cloud = await runningCloud();
  const alive = await ask(cloud, 'HEAD /api/v2/tokens/me', { token: 'jonas' });
  const dead = await ask(cloud, 'HEAD /api/v2/tokens/me');
  expect([alive.status, alive.text, dead.status, dead.text]).toEqual([200, '', 401, '']);
});

test('a path that is none is a 404, and a method that is not for it a 405 that names those that are', async () => {
  const cloud = await runningCloud();
  for (const path of ['/', '/api/v2/token/me', '/api/v2/tokens/me/', '/api/v2/users/', '/API/v2/tokens/me']) {
    const heard = await ask(cloud, `GET ${path}`, { token: 'jonas' });
    expect([heard.status, field(heard, 'code')]).toEqual([404, 'not.found']);
  }
  const allow = async (line: string): Promise<readonly unknown[]> => {
    const heard = await ask(cloud, line, { token: 'jonas' });
    return [heard.status, heard.headers.get('allow')];
  };
  expect(await allow('PUT /api/v2/tokens/me')).toEqual([405, 'HEAD, GET, DELETE']);
  expect(await allow('DELETE /api/v2/tokens/timeout')).toEqual([405, 'GET']);
  expect(await allow('DELETE /api/v2/users/search')).toEqual([405, 'POST, GET']);
  expect(await allow('GET /oauth/token')).toEqual([405, 'POST']);
});

test('a path with broken escapes is a 400, and a body over a megabyte a 413', async () => {
  const cloud = await runningCloud();
  expect(await status(cloud, 'GET /api/v2/users/%E0%A4%A', { token: 'jonas' })).toBe(400);
  const long = { token: 'jonas', json: { query: 'x'.repeat(1_048_577) } };
  expect(await status(cloud, 'POST /api/v2/users/search', long)).toBe(413);
});

test('a user id may be in capitals', async () => {
  const cloud = await runningCloud();
  const id = cloud.token('elise').userId?.toUpperCase() ?? '';
  expect(await status(cloud, `GET /api/v2/users/${id}`, { token: 'jonas' })).toBe(200);
  expect(await status(cloud, `DELETE /api/v2/tokens/${id}`, { token: 'jonas' })).toBe(204);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'elise' })).toBe(401);
});

test('the log of requests is bounded, and holds no token, code, verifier or secret', async () => {
  const cloud = await runningCloud({ requestLogLimit: 5 });
  for (let request = 0; request < 23; request += 1) await ask(cloud, 'HEAD /api/v2/tokens/me', { token: 'jonas' });
  expect(cloud.requests.length).toBe(5);
  const client = cloud.clients.find((one) => one.name === 'Alpine Agent Desk');
  const page = signInPage(cloud, client?.id ?? '', { redirect_uri: 'http://localhost:5000/' });
  const back = await page.choose(cloud.token('elise').userId ?? '');
  await ask(cloud, 'GET /api/v2/users/me', { token: 'jonas' });
  const log = JSON.stringify(cloud.requests);
  expect(log).toContain(cloud.token('jonas').id);
  expect(log).not.toContain(cloud.token('jonas').secret);
  expect(back.searchParams.get('code')).toMatch(/^fake-code-/);
  expect(log).not.toContain('fake-code-');
  cloud.clearRequests();
  expect(cloud.requests).toEqual([]);
});
