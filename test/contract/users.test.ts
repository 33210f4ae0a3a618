import { expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp } from '../../src/main/genesys/http';
import { searchBody, type UserSearch } from '../../src/main/genesys/user-search';
import { createUsersApi } from '../../src/main/genesys/users-api';
import { runningCloud } from '../demo/running-cloud';
import { officialSdk, refusalOf } from './official-sdk';

test('the SDK learns who a person is', async () => {
  const cloud = await runningCloud();
  const me = await officialSdk(cloud, 'mara').users.getUsersMe();
  expect(me).toMatchObject({
    id: cloud.token('mara').userId,
    name: 'Mara Lindqvist',
    email: 'mara.lindqvist@harbourlight.example',
    username: 'mara.lindqvist@harbourlight.example',
    department: 'IT Security',
    state: 'active',
  });
  expect(me.authorization).toBeUndefined();
});

test('the SDK reads permissions, organization and token along with the person when it asks for them', async () => {
  const sdk = officialSdk(await runningCloud(), 'aiko');
  const me = await sdk.users.getUsersMe({ expand: ['authorization', 'organization', 'token'] });
  expect(me.authorization?.permissions).toEqual(['directory:user:view']);
  expect(me.organization?.name).toBe('Harbourlight Insurance');
  expect(me.token?.OAuthClient?.name).toBe('Token Tray');
});

test('a machine is nobody: users/me refuses it with a 400', async () => {
  const sdk = officialSdk(await runningCloud(), 'roster-sync');
  const { status, body } = await refusalOf(sdk, () => sdk.users.getUsersMe());
  expect(status).toBe(400);
  expect(body.code).toBe('bad.request');
  expect(body.message).toMatch(/requires a user context/);
});

test('the SDK finds a user of its own organization by id without any permission, a leaver too', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'elise');
  expect((await sdk.users.getUser(cloud.token('jonas').userId ?? '')).name).toBe('Jonas Keller');
  const pavel = cloud.token('pavel').userId ?? '';
  expect((await sdk.users.getUser(pavel)).state).toBe('inactive');
  expect((await refusalOf(sdk, () => sdk.users.getUser(pavel, { state: 'active' }))).status).toBe(404);
});

test('the SDK does not find a user of another organization, and no user by something that is not a UUID', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'elise');
  const foreign = await refusalOf(sdk, () => sdk.users.getUser(cloud.token('mara').userId ?? ''));
  expect([foreign.status, foreign.body.code]).toEqual([404, 'not.found']);
  const nonsense = await refusalOf(sdk, () => sdk.users.getUser('elise.moreau'));
  expect([nonsense.status, nonsense.body.code]).toEqual([400, 'bad.request']);
});

test('the SDK searches by name, by several fields and by several values', async () => {
  const sdk = officialSdk(await runningCloud(), 'mara');
  const names = async (query: object): Promise<readonly (string | undefined)[]> => {
    const found = await sdk.users.postUsersSearch({ query: [query as never] });
    return found.results.map((user) => user.name);
  };
  expect(await names({ type: 'EXACT', fields: ['name'], value: 'tomás rivera' })).toEqual(['Tomás Rivera']);
  expect(await names({ type: 'STARTS_WITH', fields: ['name', 'email'], value: 'lind' })).toEqual(['Mara Lindqvist']);
  expect(await names({ type: 'CONTAINS', fields: ['department'], value: 'claim' })).toEqual([
    'Aiko Tanaka',
    'Tomás Rivera',
  ]);
  expect(await names({ type: 'TERMS', fields: ['name'], values: ['aiko', 'mara'] })).toEqual([
    'Aiko Tanaka',
    'Mara Lindqvist',
  ]);
  expect(await names({ type: 'EXACT', fields: ['email'], value: 'jonas.keller@alpinerail.example' })).toEqual([]);
});

test('the SDK combines conditions with AND, OR, NOT and groups', async () => {
  const sdk = officialSdk(await runningCloud(), 'mara');
  const claims = { type: 'EXACT', fields: ['department'], value: 'Claims' };
  const aiko = { type: 'CONTAINS', fields: ['name'], value: 'aiko' };
  const search = async (...query: readonly object[]): Promise<number> =>
    (await sdk.users.postUsersSearch({ query: query as never })).total;
  expect(await search(claims, aiko)).toBe(1);
  expect(await search({ ...claims, operator: 'OR' }, { ...aiko, operator: 'OR' })).toBe(2);
  expect(await search({ type: 'MATCH_ALL' }, { ...claims, operator: 'NOT' })).toBe(1);
  expect(await search({ type: 'EXACT', group: [{ ...claims, operator: 'NOT' }, { type: 'MATCH_ALL' }] })).toBe(1);
});

test('the SDK pages through a crowd in either order and follows the link to the next page', async () => {
  const cloud = await runningCloud();
  cloud.control.addUsers(cloud.token('mara').organizationId, 117);
  const sdk = officialSdk(cloud, 'mara');
  const first = await sdk.users.postUsersSearch({ pageSize: 50, sortOrder: 'DESC', sortBy: 'email' });
  expect([first.total, first.pageCount, first.pageSize, first.pageNumber]).toEqual([120, 3, 50, 1]);
  expect(first.previousPage).toBeUndefined();
  const emails = first.results.map((user) => user.email ?? '');
  expect(emails).toEqual(emails.toSorted((left, right) => right.localeCompare(left)));
  const q64 = new URL(first.nextPage ?? '', cloud.origin).searchParams.get('q64') ?? '';
  const second = await sdk.users.getUsersSearch(q64);
  const third = await sdk.users.postUsersSearch({ pageSize: 50, pageNumber: 3, sortOrder: 'DESC', sortBy: 'email' });
  const all = [...first.results, ...second.results, ...third.results].map((user) => user.id);
  expect(new Set(all).size).toBe(120);
  expect(third.nextPage).toBeUndefined();
});

test('a search that is none gets a 400', async () => {
  const sdk = officialSdk(await runningCloud(), 'mara');
  for (const body of [{ pageSize: 501 }, { pageNumber: 0 }, { query: [{ type: 'SOUNDS_LIKE' }] }]) {
    const refusal = await refusalOf(sdk, () => sdk.users.postUsersSearch(body));
    expect([refusal.status, refusal.body.code]).toEqual([400, 'bad.request']);
  }
});

test('the SDK takes the very search that the app sends, and finds the same people by it', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'jonas');
  const search: UserSearch = {
    conditions: [{ type: 'CONTAINS', fields: ['name', 'email'], values: ['alpinerail'] }],
    pageSize: 50,
  };
  const found = await sdk.users.postUsersSearch(JSON.parse(JSON.stringify(searchBody(search))) as never);
  const http = createHttp({ fetch, userAgent: 'test', allowLoopbackHttp: true, now: Date.now });
  const target = { origin: cloud.origin, token: new Secret(cloud.token('jonas').secret) };
  const ours = await createUsersApi(http).search(target, search);
  expect(found.results.map(({ id, state }) => [id, state])).toContainEqual([cloud.token('pavel').userId, 'inactive']);
  expect(ours).toMatchObject({ value: { value: { total: found.total } } });
  expect(ours.ok && ours.value.value.users.map(({ id }) => id)).toEqual(found.results.map(({ id }) => id));
});
