import { describe, expect, test } from 'vitest';
import { startDemoCloud } from '../../../src/demo';
import { usersOfRun } from '../../../src/shared/user-list';
import { eventually, passTime } from '../../driver/eventually';
import { gone, listStage, opened, revokes, shown, started, until, type ListStage } from './list-stage';

const crowdOf = ({ cloud }: ListStage, count: number): readonly string[] =>
  cloud.control.addUsers(cloud.token('jonas').organizationId, count).map(({ id }) => id);

const DELETE = { method: 'DELETE' } as const;

describe('a run', () => {
  test('revokes everyone once, oneself last, and says what came back', async () => {
    const stage = await listStage();
    const { cloud, work, idOf, told } = stage;
    const crowd = crowdOf(stage, 5);
    await started(stage, idOf('jonas'), ...crowd);
    const { counts } = await until(work, 'done');
    expect(counts).toMatchObject({ accepted: 6, self: 0, waiting: 0, sending: 0 });
    const asked = revokes(cloud);
    expect(asked.toSorted()).toEqual([...crowd, idOf('jonas')].map((id) => `${id} 204`).toSorted());
    expect(asked.at(-1)).toBe(`${idOf('jonas')} 204`);
    expect(work.page('accepted', 0, 1).rows[0]?.standing).toMatchObject({
      status: 204,
      correlationId: expect.any(String) as string,
    });
    expect(told.turns).toEqual(['list-started 0', 'list-done 6']);
    expect(told.outcomes.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((line) => `${line} accepted`));
    expect(told.held.toSorted()).toEqual([...crowd, idOf('jonas')].map((id) => `session of ${id}`).toSorted());
    expect(told.permissions).toEqual([true, true, true, true, true, true]);
  });

  test('is about as many users at its end as at its beginning, the one who asks included', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    cloud.control.slow(20, DELETE);
    const totals = new Set<number>();
    await started(stage, idOf('jonas'), ...crowdOf(stage, 12));
    await eventually('it is done', () => {
      const list = work.view();
      if (list !== undefined) totals.add(usersOfRun(list.counts));
      return list?.phase.kind === 'done';
    });
    expect([...totals]).toEqual([13]);
  });

  test('leaves oneself out unless that was said', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    await opened(stage, idOf('jonas'), idOf('elise'));
    await work.with((list) => list.start(1, false));
    const { counts } = await until(work, 'done');
    expect(counts).toMatchObject({ accepted: 1, self: 0, selfLeftOut: 1 });
    expect(shown(work)).toEqual(['1 self-left-out', '2 accepted']);
    expect(revokes(cloud)).toEqual([`${idOf('elise')} 204`]);
  });

  test.each([0, 1, 3])('is not begun for %i users where there are two', async (users) => {
    const stage = await listStage();
    await opened(stage, stage.idOf('elise'), stage.idOf('pavel'));
    expect(await stage.work.with((list) => list.start(users, false))).toEqual({
      ok: false,
      failure: { kind: 'user-list', why: 'other-number', users: 2 },
    });
    expect(revokes(stage.cloud)).toEqual([]);
  });

  test('that is paused finishes what is on its way, sends nothing more, and goes on where it was', async () => {
    const stage = await listStage();
    const { cloud, work, told } = stage;
    cloud.control.slow(30, DELETE);
    await started(stage, ...crowdOf(stage, 60));
    await eventually('some are done', () => (work.view()?.counts.accepted ?? 0) > 8);
    await work.with((list) => list.pause());
    await eventually('nothing is on its way', () => work.view()?.counts.sending === 0);
    const sent = revokes(cloud).length;
    await passTime(200);
    expect(revokes(cloud)).toHaveLength(sent);
    expect(work.view()).toMatchObject({ phase: { kind: 'paused', why: 'person' }, counts: { accepted: sent } });
    await work.with((list) => list.resume());
    expect((await until(work, 'done')).counts.accepted).toBe(60);
    expect(new Set(revokes(cloud)).size).toBe(60);
    expect(revokes(cloud)).toHaveLength(60);
    expect(told.turns.map((turn) => turn.split(' ')[0])).toEqual([
      'list-started',
      'list-paused',
      'list-started',
      'list-done',
    ]);
  });

  test('that is stopped spares the rest, who are asked about anew before anybody is sent for', async () => {
    const stage = await listStage();
    const { cloud, work } = stage;
    cloud.control.slow(30, DELETE);
    await started(stage, ...crowdOf(stage, 40));
    await eventually('some are done', () => (work.view()?.counts.accepted ?? 0) > 4);
    await work.with((list) => list.stop());
    await eventually('nothing is on its way', () => work.view()?.counts.sending === 0);
    const { counts } = work.view() ?? {};
    expect(counts?.waiting).toBeGreaterThan(20);
    expect(await work.with((list) => list.resume())).toMatchObject({ failure: { why: 'not-now' } });
    await work.with((list) => list.retry());
    await until(work, 'ready');
    expect(revokes(cloud)).toHaveLength(counts?.accepted ?? 0);
    await work.with((list) => list.start(counts?.waiting ?? 0, false));
    expect((await until(work, 'done')).counts.accepted).toBe(40);
    expect(revokes(cloud)).toHaveLength(40);
  });

  test('without the permission pauses with the first answer, and nobody is marked as failed', async () => {
    const stage = await listStage('aiko');
    const { work, idOf, told } = stage;
    await started(stage, idOf('tomas'), idOf('mara'));
    const { phase, counts } = await until(work, 'paused');
    expect(phase).toMatchObject({ why: 'failure', failure: { kind: 'forbidden', action: 'revoke-users' } });
    expect(phase).not.toHaveProperty('retryAt');
    expect(counts).toMatchObject({ waiting: 2, failed: 0, sending: 0, unclear: 0 });
    expect(told.permissions).toContain(false);
    expect(told.turns).toEqual(['list-started 0', 'list-paused 0 forbidden']);
  });

  test('whose token is refused pauses, and has its session checked', async () => {
    const stage = await listStage();
    const { cloud, work, told, sessionId } = stage;
    cloud.control.slow(20, DELETE);
    await started(stage, ...crowdOf(stage, 40));
    await eventually('some are done', () => (work.view()?.counts.accepted ?? 0) > 4);
    cloud.control.endToken('jonas');
    const { phase, counts } = await until(work, 'paused');
    expect(phase).toMatchObject({ why: 'failure', failure: { kind: 'rejected' } });
    expect(counts.waiting + counts.accepted).toBe(40);
    expect(told.rechecked).toEqual([sessionId]);
  });

  test('whose session is gone pauses before it sends anything', async () => {
    const stage = await listStage();
    const { cloud, work } = stage;
    await opened(stage, ...crowdOf(stage, 3));
    stage.refusal = gone;
    await work.with((list) => list.start(3, false));
    expect((await until(work, 'paused')).phase).toMatchObject({ failure: { kind: 'session-not-live' } });
    expect(revokes(cloud)).toEqual([]);
  });

  test('without a network pauses, tries again by itself, and ends well', async () => {
    const stage = await listStage();
    const { cloud, work, told } = stage;
    const crowd = crowdOf(stage, 30);
    cloud.control.slow(20, DELETE);
    await started(stage, ...crowd);
    await eventually('some are done', () => (work.view()?.counts.accepted ?? 0) > 4);
    const { port } = cloud;
    await cloud.close();
    const { phase } = await until(work, 'paused');
    expect(phase).toMatchObject({
      why: 'failure',
      failure: { kind: 'network' },
      retryAt: expect.any(Number) as number,
    });
    const again = await startDemoCloud({ port });
    again.control.addUsers(again.token('jonas').organizationId, 30);
    expect((await until(work, 'done')).counts).toMatchObject({ accepted: 30, unclear: 0 });
    // Between two looks whether it works again, it does not seem to wait for a person.
    expect(told.waits.length).toBeGreaterThan(10);
    expect(told.waits).not.toContain(true);
    // However often it looked whether it works again, the trail tells of one pause.
    expect(told.turns.filter((turn) => turn.startsWith('list-paused'))).toHaveLength(1);
    await again.close();
  });
});
