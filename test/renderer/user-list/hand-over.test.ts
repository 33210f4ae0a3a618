import { describe, expect, it } from 'vitest';
import { successorsOf } from '../../../src/renderer/user-list/hand-over';
import type { Session } from '../../../src/shared/session';
import { now } from '../fixtures/session-fixture';
import { states } from '../fixtures/sessions-fixture';
import { userList } from '../fixtures/user-list-fixture';

const paused = userList({ kind: 'paused', why: 'restart' }, { waiting: 3 });
const over: Session = { ...states.full, status: { kind: 'ended', at: now, reason: 'expired', proof: { by: 'HEAD' } } };
const heir: Session = { ...states.full, id: 'heir' };
const elsewhere: Session = { ...heir, id: 'elsewhere', apiOrigin: 'https://api.example.com' };
const names = (list: typeof paused, sessions: readonly Session[]) => successorsOf(list, sessions)?.map(({ id }) => id);

describe('who can go on with a list', () => {
  it('is a live session of its organization, where the one that asked is over or gone', () => {
    expect(names(paused, [over, heir, elsewhere, states.expired])).toEqual(['heir']);
    expect(names(paused, [heir])).toEqual(['heir']);
    expect(names(paused, [over])).toEqual([]);
  });

  it('is asked for nowhere while that one can ask, the list is at it, or nothing is left of it', () => {
    expect(names(paused, [states.full, heir])).toBeUndefined();
    expect(names(userList({ kind: 'running', startedAt: now }, { waiting: 3 }), [over, heir])).toBeUndefined();
    expect(names(userList({ kind: 'done', at: now }, { accepted: 3, unknown: 1 }), [over, heir])).toBeUndefined();
    expect(names(userList({ kind: 'done', at: now }, { accepted: 3, failed: 1 }), [over, heir])).toEqual(['heir']);
  });
});
