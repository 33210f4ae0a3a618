import { describe, expect, test } from 'vitest';
import { userRevocationEntries } from '../../src/main/audit/user-revocation-entries';
import type { UserRevocation, UserRevocationOutcome } from '../../src/shared/user-revocation';
import { countingIds, now } from './entries-of';

const revocation = (outcome: UserRevocationOutcome): UserRevocation => ({
  id: 'revocation-1',
  userId: 'user-1',
  user: { id: 'user-1', name: 'Jonas Keller', email: 'jonas@example.com', department: 'Sales' },
  organization: { apiOrigin: 'https://api.mypurecloud.ie', id: 'o-1' },
  sessionId: 'asking',
  requestedAt: 1000,
  attempts: [],
  outcome,
});

const sessionOf = (id: string) => (id === 'gone' ? undefined : { id, regionId: 'mypurecloud.ie' });
const tellings = (after: UserRevocation, before?: UserRevocation) =>
  userRevocationEntries(after, before, { newId: countingIds(), now: () => now, sessionOf });

const sent = revocation({ kind: 'sent' });
const lost = revocation({ kind: 'unknown', at: 1100, failure: { kind: 'network', cause: 'lost' } });
const accepted = { kind: 'accepted', at: 1100, status: 204, correlationId: 'fake-1', heldSessionIds: [] } as const;
const refusal = { kind: 'failed', at: 1100, failure: { kind: 'not-found', correlationId: 'fake-2' } } as const;
const proof = { by: 'HEAD', code: 'bad.credentials' } as const;

describe('the trail of a revocation of a user', () => {
  test('tells whose tokens were to be revoked, by whom, under one request', () => {
    expect(tellings(sent)).toEqual([
      {
        id: 'id-1',
        at: 1000,
        kind: 'user-revoke-requested',
        session: { id: 'asking', regionId: 'mypurecloud.ie' },
        user: { id: 'user-1', name: 'Jonas Keller', email: 'jonas@example.com' },
        request: 'revocation-1',
      },
    ]);
  });

  test.each([
    ['accepted', accepted, { kind: 'user-revoke-accepted', answer: { status: 204, correlationId: 'fake-1' } }],
    [
      'refused',
      refusal,
      { kind: 'user-revoke-refused', failure: 'not-found', answer: { status: 404, correlationId: 'fake-2' } },
    ],
    ['lost', lost.outcome, { kind: 'user-revoke-unclear', failure: 'network.lost' }],
  ] as const)('tells the answer: %s', (_, outcome, expected) => {
    expect(tellings(revocation(outcome), sent)).toMatchObject([{ at: 1100, request: 'revocation-1', ...expected }]);
    // One whose request was never told, too, is told whole.
    expect(tellings(revocation(outcome)).map(({ kind }) => kind)).toEqual(['user-revoke-requested', expected.kind]);
  });

  test('tells each time that it was sent again, and each answer', () => {
    expect(tellings(sent, lost)).toMatchObject([{ at: now, kind: 'user-revoke-requested' }]);
    const lostAgain = revocation({ ...lost.outcome, at: 1900 } as UserRevocationOutcome);
    expect(tellings(lostAgain, sent)).toMatchObject([{ at: 1900, kind: 'user-revoke-unclear' }]);
  });

  test('tells the proof that a session gave, and says which session', () => {
    const proven = revocation({ ...accepted, proof: { at: 1500, sessionId: 'held', proof } });
    expect(tellings(proven, revocation(accepted))).toMatchObject([
      { at: 1500, kind: 'revoke-proven', session: { id: 'held' }, user: { id: 'user-1' }, proof },
    ]);
    expect(tellings({ ...proven, user: { id: 'user-1' } }, proven)).toEqual([]);
  });

  test('says nothing twice where only more is known of what followed', () => {
    expect(tellings(revocation({ ...accepted, heldSessionIds: ['held'] }), revocation(accepted))).toEqual([]);
    expect(tellings({ ...sent, attempts: [{ at: 1001 }] }, sent)).toEqual([]);
  });

  test('is told also where the session that asked is gone', () => {
    const [entry] = tellings({ ...sent, sessionId: 'gone' });
    expect(entry).toMatchObject({ kind: 'user-revoke-requested', user: { id: 'user-1' } });
    expect(entry?.session).toBeUndefined();
  });
});
