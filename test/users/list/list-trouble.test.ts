import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DemoCloud } from '../../../src/demo';
import type { Session } from '../../../src/shared/session';
import { eventually } from '../../driver/eventually';
import { listStage, revokes, shown, started, until } from './list-stage';

/** When a user's tokens were first asked for, by the clock that app and cloud have in common. */
const askedAt = (cloud: DemoCloud, userId: string): number =>
  cloud.requests.find(({ path }) => path === `/api/v2/tokens/${userId}`)?.at ?? 0;

const nobodyAnyMore = { method: 'DELETE', path: '/api/v2/tokens/*-*' } as const;

describe('a user', () => {
  test('whose request meets an ill cloud or loses its answer is asked for again until that is answered', async () => {
    const stage = await listStage();
    const { cloud, work, idOf, told } = stage;
    cloud.control.fail(503, { ...nobodyAnyMore, count: 2 });
    cloud.control.dropAnswer({ ...nobodyAnyMore, count: 1, when: 'after' });
    await started(stage, idOf('elise'));
    const { counts } = await until(work, 'done');
    expect(counts).toMatchObject({ accepted: 1, unclear: 0 });
    expect(revokes(cloud).map((one) => one.split(' ')[1])).toEqual(['503', '503', 'lost', '204']);
    expect(told.outcomes).toEqual(['1 accepted']);
  });

  test('for whom no answer comes stays unclear, and is asked for again when a person says so', async () => {
    const stage = await listStage();
    const { cloud, work, idOf, told } = stage;
    cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
    await started(stage, idOf('elise'), idOf('pavel'));
    const { counts } = await until(work, 'done');
    expect(counts).toMatchObject({ accepted: 1, unclear: 1 });
    expect(work.page('open', 0, 1).rows[0]?.standing).toMatchObject({ kind: 'unclear', failure: { status: 500 } });
    expect(revokes(cloud).filter((one) => one.startsWith(idOf('elise')))).toHaveLength(5);
    cloud.control.clear();
    await work.with((list) => list.retry());
    expect((await until(work, 'done')).counts).toMatchObject({ accepted: 2, unclear: 0 });
    expect(revokes(cloud).filter((one) => one.startsWith(idOf('pavel')))).toHaveLength(1);
    expect(told.outcomes.toSorted()).toEqual(['1 accepted', '1 unclear', '2 accepted']);
  });

  test('who is gone meanwhile has failed, and the others go on', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    cloud.control.fail(404, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
    await started(stage, idOf('elise'), idOf('pavel'));
    await until(work, 'done');
    expect(shown(work)).toEqual(['1 failed', '2 accepted']);
  });

  test('who alone may not be revoked has failed, and the others go on', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    const [first, ...crowd] = cloud.control.addUsers(cloud.token('jonas').organizationId, 20).map(({ id }) => id);
    cloud.control.slow(100, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
    cloud.control.fail(403, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
    await started(stage, first ?? '', idOf('elise'), ...crowd);
    const { counts } = await until(work, 'done');
    expect(counts).toMatchObject({ accepted: 20, failed: 1 });
  });
});

describe('a run', () => {
  test('leaves the one who asks to the last of all, while another’s answer is not known', async () => {
    const stage = await listStage();
    const { cloud, work, idOf } = stage;
    cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
    await started(stage, idOf('jonas'), idOf('elise'), idOf('pavel'));
    expect((await until(work, 'done')).counts).toMatchObject({ accepted: 1, unclear: 1, self: 1 });
    expect(shown(work)).toEqual(['1 waiting', '2 unclear', '3 accepted']);
    expect(revokes(cloud).some((one) => one.startsWith(idOf('jonas')))).toBe(false);
    cloud.control.clear();
    await work.with((list) => list.retry());
    expect((await until(work, 'done')).counts).toMatchObject({ accepted: 3, unclear: 0, self: 0 });
    expect(revokes(cloud).at(-1)).toBe(`${idOf('jonas')} 204`);
  });

  test('meeting 429s that it could not foresee waits as told and loses nobody', async () => {
    const stage = await listStage();
    const { cloud, work } = stage;
    const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 12).map(({ id }) => id);
    cloud.control.fail(429, { ...nobodyAnyMore, count: 3, retryAfter: 7 });
    await started(stage, ...crowd);
    const { counts } = await until(work, 'done');
    expect(counts.accepted).toBe(12);
    const asked = cloud.requests.filter(({ method }) => method === 'DELETE');
    expect(asked.filter(({ status }) => status === 429)).toHaveLength(3);
    // Some were on their way when the first 429 came; whatever went after it waited.
    const gaps = asked.map(({ at }, index) => at - (asked[index - 1]?.at ?? at));
    expect(Math.max(...gaps)).toBeGreaterThan(6000);
  });

  test('in an ill cloud pauses instead of going through everybody, and goes on by itself', async () => {
    const stage = await listStage();
    const { cloud, work } = stage;
    const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 200).map(({ id }) => id);
    const illness = cloud.control.fail(503, nobodyAnyMore);
    await started(stage, ...crowd);
    const { phase, counts } = await until(work, 'paused');
    expect(phase).toMatchObject({ why: 'failure', failure: { kind: 'server' }, retryAt: expect.any(Number) as number });
    expect(counts.waiting).toBeGreaterThan(180);
    expect(illness.hits).toBeLessThan(20);
    illness.remove();
    expect((await until(work, 'done', 30_000)).counts.accepted).toBe(200);
  });

  test('whose last answer was lost because it revoked the very token that asked is proven by that token’s own 401', async () => {
    const stage = await listStage();
    const { cloud, work, idOf, session, told, live } = stage;
    cloud.control.dropAnswer({ method: 'DELETE', path: `/api/v2/tokens/${idOf('jonas')}`, count: 1, when: 'after' });
    await started(stage, idOf('jonas'), idOf('elise'));
    await until(work, 'done');
    expect(shown(work)).toEqual(['1 unclear', '2 accepted']);
    expect(work.page('open', 0, 1).rows[0]?.standing).toMatchObject({ failure: { kind: 'rejected' } });
    // Whether it was refused or has expired is for that session's own check to say.
    expect(told.rechecked).toEqual([session.id]);
    const asked = askedAt(cloud, idOf('jonas'));
    const lastVerified = { at: asked - 60_000, by: 'HEAD' } as const;
    const ended = (reason: 'expired' | 'rejected'): Session => ({
      ...session,
      status: { kind: 'ended', at: asked, reason, proof: { by: 'HEAD' }, lastVerified },
    });
    work.onSession(ended('expired'));
    expect(shown(work)).toEqual(['1 unclear', '2 accepted']);
    work.onSession(ended('rejected'));
    expect(shown(work)).toEqual(['1 proven', '2 accepted']);
    expect(work.view()?.counts).toMatchObject({ accepted: 2, unclear: 0, failed: 0 });
    expect(told.proven).toEqual([`1 by ${session.id}`]);
    expect(await work.with((list) => list.retry())).toMatchObject({ failure: { why: 'not-now' } });
    await work.quit();
    const next = live();
    await next.restore();
    expect(shown(next)).toEqual(['1 proven', '2 accepted']);
  });

  test('that a kill ended in its last request, for the one who asks, comes to the same proof', async () => {
    const stage = await listStage();
    const { cloud, work: first, idOf, session, live, told } = stage;
    cloud.control.dropAnswer({ method: 'DELETE', path: `/api/v2/tokens/${idOf('jonas')}`, when: 'after' });
    await started(stage, idOf('jonas'), idOf('elise'));
    await eventually('it was asked for', () => revokes(cloud).some((one) => one.startsWith(idOf('jonas'))));
    await first.quit();
    cloud.control.clear();
    const work = live();
    await work.restore();
    expect(shown(work)).toEqual(['1 unclear', '2 accepted']);
    await work.with((list) => list.resume());
    await until(work, 'done');
    expect(shown(work)).toEqual(['1 unclear', '2 accepted']);
    expect(told.rechecked).toContain(session.id);
    const asked = askedAt(cloud, idOf('jonas'));
    const ended = (at: number, verifiedAt: number): Session => ({
      ...session,
      status: {
        kind: 'ended',
        at,
        reason: 'rejected',
        proof: { by: 'HEAD' },
        lastVerified: { at: verifiedAt, by: 'HEAD' },
      },
    });
    // Taken long after the request of the run that was killed, it died of something else: this run's own was refused.
    work.onSession(ended(asked + 240_000, asked + 61_000));
    expect(shown(work)).toEqual(['1 unclear', '2 accepted']);
    work.onSession(ended(asked, asked - 60_000));
    expect(shown(work)).toEqual(['1 proven', '2 accepted']);
  });
});

describe('a list whose session can’t ask any more', () => {
  test('goes on with another one of the same organization, which asks for everybody left and for itself last', async () => {
    const stage = await listStage();
    const { cloud, work, idOf, session } = stage;
    const heir: Session = { ...session, id: randomUUID(), person: { id: idOf('elise') } };
    const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 20).map(({ id }) => id);
    cloud.control.slow(20, { method: 'DELETE' });
    await started(stage, idOf('elise'), ...crowd);
    expect(await work.handOver(heir.id)).toMatchObject({ failure: { why: 'not-now' } });
    await work.with((list) => list.pause());
    stage.heir = { ...heir, apiOrigin: 'https://api.example.com' };
    expect(await work.handOver(heir.id)).toMatchObject({ failure: { why: 'not-now' } });
    stage.heir = heir;
    expect(await work.handOver(heir.id)).toEqual({ ok: true, value: null });
    await eventually('nothing is on its way', () => work.view()?.counts.sending === 0);
    const sent = revokes(cloud).length;
    await work.quit();
    const next = stage.live();
    await next.restore();
    expect(next.view()).toMatchObject({ sessionId: heir.id, phase: { kind: 'paused' } });
    expect(revokes(cloud)).toHaveLength(sent);
    await next.with((list) => list.resume());
    expect((await until(next, 'done')).counts).toMatchObject({ accepted: 21, waiting: 0, self: 0 });
    expect(revokes(cloud)).toHaveLength(21);
    expect(stage.told.turns.at(-1)).toBe('list-done 21');
  });
});
