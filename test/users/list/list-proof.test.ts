import { expect, test } from 'vitest';
import type { Session, Status } from '../../../src/shared/session';
import { listStage, started, until } from './list-stage';

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
