import { describe, expect, it } from 'vitest';
import { outcomeText } from '../../src/renderer/revoke-user/revocation-outcome';
import { actingSessions, parseUserId, sessionsOfUser } from '../../src/renderer/revoke-user/user-id';
import type { UserRevocationOutcome } from '../../src/shared/user-revocation';
import { now, person, session, uuid } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

describe('revoking all tokens of a user', () => {
  it.each<readonly [string, string | undefined]>([
    [uuid(1), uuid(1)],
    ['  1A2B3C4D-1a2b-1a2b-1a2b-1A2B3C4D5E6F\n', '1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f'],
    ['', undefined],
    ['maya.okafor@northwind.example', undefined],
    [`${uuid(1)} ${uuid(2)}`, undefined],
    [`${uuid(1)}/../me`, undefined],
    ['1a2b3c4d1a2b1a2b1a2b1a2b3c4d5e6f', undefined],
  ])('reads %j as a user id', (typed, id) => {
    expect(parseUserId(typed)).toBe(id);
  });

  it('finds the sessions held here that end too', () => {
    const other = session(2, undefined, { person: { id: uuid(502) } });
    expect(sessionsOfUser([states.plain, other], person.id.toUpperCase())).toEqual([states.plain]);
  });

  it('lets only sessions ask that were live when last heard of', () => {
    expect(actingSessions(Object.values(states)).map(({ status }) => status.kind)).not.toContain('ended');
    expect(actingSessions([states.locked, states.revoked, states.revoking, states.lost, states.expired])).toEqual([]);
    expect(actingSessions([states.unreachable, states.unchecked, states.plain])).toHaveLength(3);
  });

  it.each<readonly [UserRevocationOutcome, string]>([
    [{ kind: 'sent' }, 'Asking Genesys Cloud…'],
    [
      { kind: 'accepted', at: now, status: 204, heldSessionIds: [] },
      'Genesys Cloud accepted the request at 2:03:07 PM (204).',
    ],
    [
      { kind: 'failed', at: now, failure: { kind: 'not-found' } },
      'Nothing was revoked. Genesys Cloud knows no such user.',
    ],
    [
      { kind: 'unknown', at: now, failure: { kind: 'network', cause: 'lost' } },
      'The answer was lost, so it is not known whether their tokens are revoked. The connection to Genesys Cloud broke before an answer came. Asking again does no harm.',
    ],
  ])('claims no more than is known: %o', (outcome, words) => {
    expect(outcomeText(outcome, now).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
