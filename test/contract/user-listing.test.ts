import { expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp } from '../../src/main/genesys/http';
import { createUsersById } from '../../src/main/genesys/users-by-id';
import { runningCloud } from '../demo/running-cloud';
import { officialSdk, refusalOf } from './official-sdk';

const nobody = '00000000-0000-4000-8000-000000000000';

test('the SDK lists users by their ids, leavers only when it asks for any state, and strangers never', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'elise');
  const idOf = (key: string): string => cloud.token(key).userId ?? '';
  const id = [idOf('jonas'), idOf('pavel'), idOf('mara'), nobody];
  const names = async (state?: string): Promise<readonly (string | undefined)[]> => {
    const listing = await sdk.users.getUsers({ id, ...(state !== undefined && { state }) });
    return (listing.entities ?? []).map(({ name }) => name);
  };
  expect(await names()).toEqual(['Jonas Keller']);
  expect(await names('any')).toEqual(['Jonas Keller', 'Pavel Dvořák']);
  expect(await names('inactive')).toEqual(['Pavel Dvořák']);
});

test('the SDK pages through all users', async () => {
  const cloud = await runningCloud();
  cloud.control.addUsers(cloud.token('elise').organizationId, 117);
  const sdk = officialSdk(cloud, 'elise');
  const pages = await Promise.all(
    [1, 2, 3].map((pageNumber) => sdk.users.getUsers({ pageSize: 50, pageNumber, state: 'any' })),
  );
  expect(pages.map(({ entities }) => entities?.length)).toEqual([50, 50, 20]);
  expect(pages[0]).toMatchObject({ total: 120, pageCount: 3 });
});

test('a listing of what is no id gets a 400', async () => {
  const sdk = officialSdk(await runningCloud(), 'elise');
  const refusal = await refusalOf(sdk, () => sdk.users.getUsers({ id: ['elise.moreau'] }));
  expect([refusal.status, refusal.body.code]).toEqual([400, 'bad.request']);
});

test('the app asks in the way of the SDK, for a hundred users at once', async () => {
  const cloud = await runningCloud();
  const crowd = cloud.control.addUsers(cloud.token('elise').organizationId, 100);
  const http = createHttp({ fetch, userAgent: 'test', allowLoopbackHttp: true, now: Date.now });
  const target = { origin: cloud.origin, token: new Secret(cloud.token('elise').secret) };
  const found = await createUsersById(http)(
    target,
    crowd.map(({ id }) => id),
  );
  expect(found.ok && found.value.value.map(({ email }) => email)).toEqual(crowd.map(({ email }) => email));
  expect(JSON.stringify(found)).not.toContain('images');
});
