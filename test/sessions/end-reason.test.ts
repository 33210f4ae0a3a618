import { expect, test } from 'vitest';
import { endReasonOf } from '../../src/main/sessions/end-reason';
import type { Session } from '../../src/shared/session';
import { active, offline, sessionWith, statuses, unchecked } from './states';

const at = 1_000_000;
const idling = (idlesAt: number) => ({ ...active, idlesAt });
const stale = (idlesAt: number) => ({ ...statuses.unreachable, failure: offline, lastKnown: idling(idlesAt) });
const { idlesAt: _, ...timeless } = active;

test.each<[string, Session, string | undefined, string]>([
  ['with a code that says so', sessionWith(unchecked), 'credentials.expired', 'expired'],
  ['after its known expiry', sessionWith(timeless, { expiresAt: at - 1 }), 'bad.credentials', 'expired'],
  ['at its known expiry', sessionWith(timeless, { expiresAt: at }), undefined, 'expired'],
  ['5 s before it, by clocks that differ', sessionWith(timeless, { expiresAt: at + 5000 }), undefined, 'expired'],
  ['more than 5 s before it', sessionWith(timeless, { expiresAt: at + 5001 }), undefined, 'rejected'],
  ['after its idle deadline', sessionWith(idling(at - 1)), 'bad.credentials', 'idled-out'],
  ['5 s before its idle deadline', sessionWith(idling(at + 5000)), undefined, 'idled-out'],
  ['more than 5 s before its idle deadline', sessionWith(idling(at + 5001)), 'bad.credentials', 'rejected'],
  ['after an idle deadline that passed out of contact', sessionWith(stale(at - 60_000)), undefined, 'idled-out'],
  ['with both deadlines passed', sessionWith(idling(at - 9), { expiresAt: at - 5 }), undefined, 'expired'],
  ['idle, with a code that says expired', sessionWith(idling(at - 9)), 'credentials.expired', 'expired'],
  ['with nothing known', sessionWith(unchecked), 'bad.credentials', 'rejected'],
  ['with neither deadline nor code', sessionWith(timeless), undefined, 'rejected'],
])('a token refused %s', (_name, session, code, expected) => {
  expect(endReasonOf(session, at, code)).toBe(expected);
});
