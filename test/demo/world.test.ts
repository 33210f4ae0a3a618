import { expect, test } from 'vitest';
import { stableId } from '../../src/demo/world/stable-id';
import { ask, field, status } from './ask';
import { runningCloud } from './running-cloud';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('every id is a UUID and the same in every run', async () => {
  const [first, second] = [await runningCloud(), await runningCloud()];
  first.control.addUsers(first.token('mara').organizationId, 50);
  second.control.addUsers(second.token('mara').organizationId, 50);
  const ids = (cloud: typeof first): readonly string[] =>
    [...cloud.organizations, ...cloud.users, ...cloud.clients, ...cloud.tokens].map((one) => one.id);
  expect(ids(first)).toEqual(ids(second));
  expect(ids(first).filter((id) => !UUID.test(id))).toEqual([]);
  expect(new Set(ids(first)).size).toBe(ids(first).length);
  expect(stableId('user/someone')).not.toBe(stableId('user/someone else'));
});

test('the seed has people with and without permissions, a guest, a machine, and one organization that idles', async () => {
  const cloud = await runningCloud();
  expect(cloud.organizations.length).toBe(3);
  expect(cloud.organizations.filter((one) => one.idleTimeoutSeconds !== undefined).length).toBe(1);
  const may = cloud.users.filter((user) => user.permissions.includes('oauth:token:delete'));
  expect(may.length).toBeGreaterThan(0);
  expect(may.length).toBeLessThan(cloud.users.length);
  expect(cloud.users.filter((user) => user.clonedFrom !== undefined).length).toBe(1);
  expect(cloud.tokens.filter((token) => token.userId === undefined).length).toBe(1);
});

test('every seeded token is alive, and its secret says that it is fake', async () => {
  const cloud = await runningCloud();
  for (const token of cloud.tokens) {
    expect(token.secret).toMatch(/^fake-token-/);
    expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: token.id })).toBe(200);
  }
});

test('five thousand generated users come quickly, differ from each other, and can be looked up', async () => {
  const cloud = await runningCloud();
  const { organizationId } = cloud.token('jonas');
  const first = cloud.control.addUsers(organizationId, 2_500);
  const second = cloud.control.addUsers(organizationId, 2_500);
  const all = [...first, ...second];
  expect(new Set(all.map((user) => user.id)).size).toBe(5_000);
  expect(new Set(all.map((user) => user.email)).size).toBe(5_000);
  const last = await ask(cloud, `GET /api/v2/users/${all.at(-1)?.id ?? ''}`, { token: 'elise' });
  expect(field(last, 'email')).toBe(all.at(-1)?.email);
});

test('a cloud can be given another world', async () => {
  const organization = { id: stableId('organization/own'), name: 'Own & Sons', domain: 'own' };
  const cloud = await runningCloud({ seed: { organizations: [organization], users: [], clients: [], tokens: [] } });
  expect(cloud.organizations).toEqual([organization]);
  expect(cloud.tokens).toEqual([]);
});

test('two clouds run side by side, and a taken port is an error', async () => {
  const first = await runningCloud();
  const second = await runningCloud();
  first.control.endToken('jonas');
  expect(await status(second, 'HEAD /api/v2/tokens/me', { token: 'jonas' })).toBe(200);
  await expect(runningCloud({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
