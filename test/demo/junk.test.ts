import { expect, test } from 'vitest';
import type { JunkKind } from '../../src/demo';
import { ask } from './ask';
import { runningCloud } from './running-cloud';

const INFO = 'GET /api/v2/tokens/me';

async function junk(kind: JunkKind): Promise<string> {
  const cloud = await runningCloud();
  cloud.control.junk(kind);
  const heard = await ask(cloud, INFO, { token: 'jonas' });
  expect(heard.status).toBe(200);
  expect(heard.headers.get('content-type')).toBe('application/json');
  expect(heard.headers.get('inin-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  return heard.text;
}

test('a body can be no JSON, though it says so', async () => {
  const text = await junk('not-json');
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test('a body can have every field of a wrong type', async () => {
  const body = JSON.parse(await junk('wrong-types')) as Readonly<Record<string, unknown>>;
  expect(body['organization']).toBeTypeOf('string');
  expect(body['authorizedScope']).not.toBeInstanceOf(Array);
  expect(body['OAuthClient']).toBeInstanceOf(Array);
});

test('a body can be empty', async () => {
  expect(await junk('empty')).toBe('');
});

test('a body can have a name of five megabytes', async () => {
  expect((await junk('huge')).length).toBeGreaterThan(5_000_000);
});

test('a body can be nested ten thousand times', async () => {
  expect((await junk('deep')).match(/\{/g)?.length).toBe(10_000);
});

test('a body can be bytes that are no text', async () => {
  expect(await junk('binary')).toContain('\u{fffd}');
});

test('a body can end before all of it came', async () => {
  const cloud = await runningCloud();
  cloud.control.junk('truncated');
  await expect(ask(cloud, INFO, { token: 'jonas' })).rejects.toThrow('terminated');
});
