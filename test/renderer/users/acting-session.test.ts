import { describe, expect, it } from 'vitest';
import { actingSessions, bestActing } from '../../../src/renderer/users/acting-session';
import { heldSessionsOf } from '../../../src/renderer/users/held-sessions';
import type { Session } from '../../../src/shared/session';
import { active, now, person, session, uuid } from '../fixtures/session-fixture';
import { states } from '../fixtures/sessions-fixture';

const allowed = { at: now, allowed: true };
const refused = { at: now, allowed: false };
const untried = session(101);
const proven = session(102, active(), { seen: { 'revoke-users': allowed } });
const forbidden = session(103, active(), { seen: { 'revoke-users': refused } });
const narrow = session(104, active(), { info: { ...untried.info, authorizedScope: ['presence'] } });
const elsewhere = session(105, active(), {
  seen: { 'revoke-users': allowed, 'search-users': allowed },
  info: { organization: { id: uuid(102) } },
});

describe('who asks', () => {
  it('is a session that was live when last heard of', () => {
    expect(actingSessions([states.locked, states.revoked, states.revoking, states.lost, states.expired])).toEqual([]);
    expect(actingSessions([states.unreachable, states.unchecked, states.plain])).toHaveLength(3);
  });

  it.each<readonly [string, readonly Session[], string | undefined, Session | undefined]>([
    ['nobody where nothing is held', [], undefined, undefined],
    ['nobody where nothing is live', [states.expired, states.locked], undefined, undefined],
    ['the one with the best prospects', [forbidden, narrow, untried, proven], undefined, proven],
    ['an untried one before one without the scope', [forbidden, narrow, untried], undefined, untried],
    ['one without the scope before one that was refused', [forbidden, narrow], undefined, narrow],
    ['one that was refused where there is no other', [forbidden], undefined, forbidden],
    ['the first of equals', [untried, session(106)], undefined, untried],
    ['the one that the view was opened from, whatever its prospects', [proven, forbidden], forbidden.id, forbidden],
    [
      'another of the same organization where the opener has ended',
      [elsewhere, { ...untried, status: states.expired.status }, narrow],
      untried.id,
      narrow,
    ],
    [
      'any where the opener’s organization has no live session',
      [elsewhere, { ...untried, status: states.expired.status }],
      untried.id,
      elsewhere,
    ],
  ])('is %s', (_who, sessions, openedFrom, expected) => {
    expect(bestActing(sessions, openedFrom)).toBe(expected);
  });
});

describe('the sessions held here that end too', () => {
  it('are those of the user in the same organization, while they can end', () => {
    const other = session(2, undefined, { person: { id: uuid(502) } });
    const sameIdElsewhere = session(3, undefined, { info: { organization: { id: uuid(999) } } });
    const otherRegion = session(4, undefined, { apiOrigin: 'https://api.mypurecloud.de' });
    const all = [states.plain, other, sameIdElsewhere, otherRegion, states.revoked, states.expired];
    expect(heldSessionsOf(all, states.full, person.id.toUpperCase())).toEqual([states.plain]);
  });
});
