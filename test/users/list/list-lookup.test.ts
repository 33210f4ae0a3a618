import { describe, expect, test } from 'vitest';
import { listStage, opened, shown, until } from './list-stage';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('looking up the users of a list', () => {
  test('knows each one, marks who is twice in it, unknown or oneself, and keeps what names nobody', async () => {
    const stage = await listStage();
    const { work, idOf } = stage;
    const { counts } = await opened(
      stage,
      idOf('elise'),
      'ELISE.MOREAU@alpinerail.example',
      'pavel.dvorak@alpinerail.example',
      idOf('pavel'),
      idOf('pavel').toUpperCase(),
      'nobody@alpinerail.example',
      nobody,
      idOf('mara'),
      'hello',
      'jonas.keller@alpinerail.example',
    );
    const { rows, total } = work.page('all', 0, 200);
    expect(rows.map(({ line, standing }) => [line, standing])).toEqual([
      [1, { kind: 'waiting', self: false }],
      [2, { kind: 'duplicate', ofLine: 1 }],
      [3, { kind: 'waiting', self: false }],
      [4, { kind: 'duplicate', ofLine: 3 }],
      [5, { kind: 'duplicate', ofLine: 4 }],
      [6, { kind: 'unknown' }],
      [7, { kind: 'unknown' }],
      // Somebody of another organization is nobody here.
      [8, { kind: 'unknown' }],
      [9, { kind: 'malformed' }],
      [10, { kind: 'waiting', self: true }],
    ]);
    expect(total).toBe(10);
    expect(rows[2]?.user).toMatchObject({ id: idOf('pavel'), name: 'Pavel Dvořák', state: 'inactive' });
    expect(counts).toMatchObject({ rows: 10, waiting: 2, self: 1, duplicate: 3, unknown: 3, malformed: 1 });
    expect(shown(work, 'problems')).toHaveLength(7);
    expect(shown(work, 'to-revoke')).toEqual(['1 waiting', '3 waiting', '10 waiting']);
    expect(work.page('all', 8, 1).rows[0]?.text).toBe('hello');
  });

  test('takes few requests for many users', async () => {
    const stage = await listStage();
    const crowd = stage.cloud.control.addUsers(stage.cloud.token('jonas').organizationId, 400);
    const lines = crowd.map(({ id, email }, at) => (at < 200 ? id : email));
    const { counts } = await opened(stage, ...lines);
    expect(counts.waiting).toBe(400);
    expect(stage.cloud.requests).toHaveLength(2 + 4);
  });

  test('without the permission to search still knows ids, and says of addresses what is missing', async () => {
    const stage = await listStage('elise');
    const { work, idOf, cloud } = stage;
    const crowd = cloud.control.addUsers(cloud.token('elise').organizationId, 170);
    const { counts } = await opened(stage, idOf('pavel'), ...crowd.map(({ email }) => email));
    expect(counts).toMatchObject({ waiting: 1, lookupFailed: 170 });
    const failed = work.page('problems', 0, 1).rows[0]?.standing;
    expect(failed).toMatchObject({ kind: 'lookup-failed', failure: { kind: 'forbidden', action: 'search-users' } });
    // What one search was refused, the others are not asked again.
    expect(cloud.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(3);
  });

  test('asks one by one where it may not ask for many', async () => {
    const stage = await listStage();
    const { cloud, idOf } = stage;
    cloud.control.fail(400, { path: '/api/v2/users' });
    const { counts } = await opened(stage, idOf('elise'), idOf('pavel'), nobody);
    expect(counts).toMatchObject({ waiting: 2, unknown: 1 });
  });

  test('asks for fewer addresses at once where a search is too much', async () => {
    const stage = await listStage();
    const { cloud } = stage;
    cloud.control.fail(413, { path: '/api/v2/users/search', count: 3 });
    const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 40);
    const { counts } = await opened(stage, ...crowd.map(({ email }) => email));
    expect(counts.waiting).toBe(40);
  });

  test('goes on through a cloud that is ill for a moment, and gives up on one that stays so', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    cloud.control.fail(503, { path: '/api/v2/users*', count: 2 });
    const { counts } = await opened(stage, idOf('elise'), 'pavel.dvorak@alpinerail.example');
    expect(counts.waiting).toBe(2);
    cloud.control.fail(503, { path: '/api/v2/users/search' });
    const failed = await opened(stage, idOf('elise'), 'pavel.dvorak@alpinerail.example');
    expect(failed.counts).toMatchObject({ waiting: 1, lookupFailed: 1 });
    cloud.control.clear();
    expect(await work.with((list) => list.retry())).toMatchObject({ ok: true });
    expect((await until(work, 'ready')).counts).toMatchObject({ waiting: 2, lookupFailed: 0 });
  });

  test('ends at once with a token that is refused', async () => {
    const stage = await listStage();
    const { cloud, idOf } = stage;
    cloud.control.endToken('jonas');
    const { counts } = await opened(stage, idOf('elise'), 'pavel.dvorak@alpinerail.example', nobody);
    expect(counts.lookupFailed).toBe(3);
    expect(cloud.requests.length).toBeLessThanOrEqual(3);
  });
});

test('a list that can’t be taken changes nothing', async () => {
  const stage = await listStage();
  const { work, sessionId, idOf } = stage;
  expect(await work.open(sessionId, 'nobody', undefined)).toEqual({
    ok: false,
    failure: { kind: 'user-list', why: 'no-users' },
  });
  expect(work.view()).toBeUndefined();
  await opened(stage, idOf('elise'));
  const { id } = work.view() ?? {};
  expect((await work.open(sessionId, '', undefined)).ok).toBe(false);
  expect(work.view()?.id).toBe(id);
});
