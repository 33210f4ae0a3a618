import { expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { stillTrue } from '../../src/main/surfaces/notifications/still-true';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { noon, snapshot } from './sample';

test('what was told of requests is over when they are cleared away, and holds until then', () => {
  const revocation: UserRevocation = {
    id: 'r',
    userId: '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
    organization: { apiOrigin: 'https://api.mypurecloud.ie' },
    sessionId: 'one',
    requestedAt: noon,
    attempts: [{ at: noon }],
    outcome: { kind: 'accepted', at: noon, status: 204, heldSessionIds: [] },
  };
  const counts = { sessions: 1, proven: 1, unproven: 0, waiting: 0, refused: 0 };
  const told: readonly Change[] = [
    { kind: 'user-revocation', revocation },
    { kind: 'sweep', counts },
  ];
  const sweep = { requestedAt: noon, sessionIds: ['one'], waiting: [] };
  expect(stillTrue(told, snapshot([], { userRevocations: [revocation], sweep }), noon)).toBe(told);
  expect(stillTrue(told, snapshot([]), noon)).toEqual([]);
});
