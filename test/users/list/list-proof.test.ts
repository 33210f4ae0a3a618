import { expect, test } from 'vitest';
import type { Session, Status } from '../../../src/shared/session';
import { listStage, shown, started, until } from './list-stage';

const proof = { by: 'HEAD' } as const;

/** A session held here, of the user that it is said to be, with a status whose instant lies after the run. */
const held = (session: Session, userId: string, status: Status, apiOrigin = session.apiOrigin): Session => ({
  ...session,
  apiOrigin,
  person: { id: userId },
  status,
});

const later = Number.MAX_SAFE_INTEGER;
const refused: Status = { kind: 'ended', at: later, reason: 'rejected', proof };

test('the 401 of a held session proves what was accepted for its user, and for nobody else', async () => {
  const stage = await listStage();
  const { work, idOf, session } = stage;
  await started(stage, idOf('elise'), idOf('pavel'));
  await until(work, 'done');
  const proven = () => work.page('all', 0, 9).rows.map(({ standing }) => 'provenAt' in standing);
  work.onSession(held(session, idOf('elise'), { kind: 'ended', at: later, reason: 'expired', proof }));
  work.onSession(held(session, idOf('elise'), { ...refused, at: 1 }));
  work.onSession(held(session, idOf('elise'), refused, 'https://api.example.com'));
  work.onSession(held(session, idOf('mara'), refused));
  expect(proven()).toEqual([false, false]);
  work.onSession(held(session, idOf('elise').toUpperCase(), refused));
  expect(proven()).toEqual([true, false]);
  work.onSession(held(session, idOf('pavel'), { kind: 'revoked', requestedAt: 1, confirmedAt: later, proof }));
  expect(proven()).toEqual([true, true]);
});

test('a proof that came before the answer, or before it could be noted, counts all the same', async () => {
  const stage = await listStage();
  const { cloud, work, idOf, session, live, told } = stage;
  cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
  // Found dead while the request was under way: later than it was sent, sooner than it was given up.
  stage.held = [held(session, idOf('elise'), refused), held(session, idOf('mara'), refused)];
  await started(stage, idOf('elise'), idOf('pavel'));
  expect((await until(work, 'done')).counts).toMatchObject({ accepted: 2, unclear: 0 });
  expect(shown(work)).toEqual(['1 proven', '2 accepted']);
  expect(told.proven).toHaveLength(1);
  await work.quit();
  stage.held = [held(session, idOf('pavel'), refused)];
  const next = live();
  await next.restore();
  expect(next.page('all', 0, 9).rows.map(({ standing }) => 'provenAt' in standing)).toEqual([false, true]);
});

test('the 401 of a session that was dead before anybody asked proves nothing', async () => {
  const stage = await listStage();
  const { cloud, work, idOf, session, told } = stage;
  cloud.control.fail(500, { method: 'DELETE', path: `/api/v2/tokens/${idOf('elise')}` });
  stage.held = [held(session, idOf('elise'), { ...refused, at: 1 })];
  await started(stage, idOf('elise'));
  expect((await until(work, 'done')).counts).toMatchObject({ accepted: 0, unclear: 1 });
  expect(told.proven).toEqual([]);
});
