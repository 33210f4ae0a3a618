import { expect, test } from 'vitest';
import type { Session, Status } from '../../../src/shared/session';
import { eventually } from '../../driver/eventually';
import { listStage, shown, started, until } from './list-stage';

const proof = { by: 'DELETE' } as const;

/** A session held here, of the user that it is said to be. */
const held = (session: Session, userId: string, status: Status, apiOrigin = session.apiOrigin): Session => ({
  ...session,
  apiOrigin,
  person: { id: userId },
  status,
});

/** Refused at an instant, and taken by Genesys at another one. */
const refused = (at: number, verifiedAt: number): Extract<Status, { kind: 'ended' }> => ({
  kind: 'ended',
  at,
  reason: 'rejected',
  proof,
  lastVerified: { at: verifiedAt, by: 'HEAD' },
});

const minute = 60_000;
const day = 1440 * minute;

test('the 401 of a held session proves what was accepted for its user, and for nobody else', async () => {
  const stage = await listStage();
  const { work, idOf, session, now } = stage;
  const start = now();
  await started(stage, idOf('elise'), idOf('pavel'));
  await until(work, 'done');
  const after = Math.max(...work.page('all', 0, 9).rows.map(({ standing }) => ('at' in standing ? standing.at : 0)));
  const before = after - 4 * minute;
  const dead = refused(after, before);
  const { lastVerified: _, ...untold } = dead;
  const revoked = { kind: 'revoked', requestedAt: before, confirmedAt: after, proof } as const;
  const proven = () => work.page('all', 0, 9).rows.map(({ standing }) => 'provenAt' in standing);
  work.onSession(held(session, idOf('elise'), { ...dead, reason: 'expired' }));
  work.onSession(held(session, idOf('elise'), refused(start - 1, start - minute)));
  work.onSession(held(session, idOf('elise'), refused(after, before - day)));
  work.onSession(held(session, idOf('elise'), refused(after + day, before)));
  work.onSession(held(session, idOf('elise'), untold));
  work.onSession(held(session, idOf('elise'), revoked));
  work.onSession(held(session, idOf('elise'), dead, 'https://api.example.com'));
  work.onSession(held(session, idOf('mara'), dead));
  expect(proven()).toEqual([false, false]);
  work.onSession(held(session, idOf('elise').toUpperCase(), dead));
  expect(proven()).toEqual([true, false]);
  work.onSession(held(session, idOf('pavel'), { ...revoked, lastVerified: { at: before, by: 'GET' } }));
  expect(proven()).toEqual([true, true]);
});

test('a proof that came before the answer, or before it could be noted, counts all the same', async () => {
  const stage = await listStage();
  const { cloud, work, idOf, session, live, told, now } = stage;
  cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
  // Found dead while the request was under way: later than it was sent, sooner than it was given up.
  const dead = refused(now() + 4 * minute, now());
  stage.held = [held(session, idOf('elise'), dead), held(session, idOf('mara'), dead)];
  await started(stage, idOf('elise'), idOf('pavel'));
  expect((await until(work, 'done')).counts).toMatchObject({ accepted: 2, unclear: 0 });
  expect(shown(work)).toEqual(['1 proven', '2 accepted']);
  expect(told.proven).toHaveLength(1);
  await work.quit();
  stage.held = [held(session, idOf('pavel'), dead)];
  const next = live();
  await next.restore();
  expect(next.page('all', 0, 9).rows.map(({ standing }) => 'provenAt' in standing)).toEqual([false, true]);
});

test.each<readonly [string, (now: number) => Status]>([
  ['was dead before anybody asked', (now) => refused(now - 1, now - minute)],
  ['was found dead a day later', (now) => refused(now + day, now)],
  ['nobody knew to be alive that day', (now) => refused(now + minute, now - day)],
])('the 401 of a session that %s proves nothing, and the row can be asked for again', async (_, status) => {
  const stage = await listStage();
  const { cloud, work, idOf, session, told, now } = stage;
  cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
  stage.held = [held(session, idOf('elise'), status(now()))];
  await started(stage, idOf('elise'));
  expect((await until(work, 'done')).counts).toMatchObject({ accepted: 0, unclear: 1 });
  expect(told.proven).toEqual([]);
  cloud.control.clear();
  expect(await work.with((list) => list.retry())).toMatchObject({ ok: true });
  expect((await until(work, 'done')).counts).toMatchObject({ accepted: 1, unclear: 0 });
});

test('what was sent once more is proven by a session that outlived the first request, and not the last', async () => {
  const stage = await listStage();
  const { cloud, work, idOf, session, now } = stage;
  cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
  await started(stage, idOf('elise'));
  await until(work, 'done');
  const survived = now() + minute;
  await eventually('it lives a minute longer', () => now() > survived);
  work.onSession(held(session, idOf('elise'), refused(now(), survived)));
  expect(shown(work)).toEqual(['1 unclear']);
  await work.with((list) => list.retry());
  await until(work, 'done');
  work.onSession(held(session, idOf('elise'), refused(now(), survived)));
  expect(shown(work)).toEqual(['1 proven']);
});
