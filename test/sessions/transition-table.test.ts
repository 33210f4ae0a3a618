import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/main/sessions/session-event';
import { transition } from '../../src/main/sessions/transition';
import type { Status } from '../../src/shared/session';
import { ill, sessionWith, statuses } from './states';

/** The generation of every session in states.ts. */
const generation = 7;

const events: Readonly<Record<string, SessionEvent>> = {
  'check started': { kind: 'check-started' },
  'verified by HEAD': { kind: 'verified', at: 1000, generation, by: 'HEAD' },
  'verified by GET': { kind: 'verified', at: 1000, generation, by: 'GET', info: {}, idlesAt: 2000 },
  'verified, late': { kind: 'verified', at: 1000, generation: 6, by: 'GET', info: {} },
  rejected: { kind: 'rejected', at: 1000, generation, proof: { by: 'HEAD' } },
  'rejected, late': { kind: 'rejected', at: 1000, generation: 6, proof: { by: 'HEAD' } },
  'check failed': { kind: 'check-failed', at: 1000, generation, failure: ill, retryAt: 6000 },
  'check failed, late': { kind: 'check-failed', at: 1000, generation: 6, failure: ill, retryAt: 6000 },
  identified: { kind: 'identified', person: { id: 'fake-person' } },
  'permission seen': { kind: 'permission-seen', at: 1000, action: 'search-users', allowed: true },
  renamed: { kind: 'renamed', label: 'Day shift' },
  'renamed to the same': { kind: 'renamed', label: 'Night shift' },
  'mode chosen': { kind: 'mode-chosen', mode: 'keep-alive' },
  'mode chosen again': { kind: 'mode-chosen', mode: 'observe' },
  'revoke requested': { kind: 'revoke-requested', at: 1000 },
  'revoke accepted': { kind: 'revoke-accepted', at: 1000, status: 204, retryAt: 2000 },
  'revoke unanswered': { kind: 'revoke-unanswered', failure: ill, retryAt: 2000 },
  'revoke refused': { kind: 'revoke-refused', at: 1000, failure: ill },
  'token replaced': {
    kind: 'token-replaced',
    at: 1000,
    source: { kind: 'pasted' },
    issuedAt: 1000,
    info: {},
  },
  'renewal failed': { kind: 'renewal-failed', at: 1000, failure: ill, final: false },
  'renewal stopped': { kind: 'renewal-stopped' },
  'keychain locked': { kind: 'keychain-locked', at: 1000, why: 'locked' },
  'keychain opened': { kind: 'keychain-opened', at: 1200 },
};

/**
 * `=`: nothing happens, the very same object comes back. `~`: something beside the status changes, the
 * status is the very same object. Otherwise the kind of the new status.
 */
const table = `
event               | unchecked   | active      | unreachable | revoking    | unconfirmed | revoked | ended  | locked
check started       | ~           | ~           | ~           | ~           | ~           | ~       | ~      | ~
verified by HEAD    | active      | active      | active      | =           | unconfirmed | =       | active | =
verified by GET     | active      | active      | active      | =           | unconfirmed | =       | active | =
verified, late      | =           | =           | =           | =           | =           | =       | =      | =
rejected            | ended       | ended       | ended       | revoked     | revoked     | =       | =      | =
rejected, late      | =           | =           | =           | revoked     | revoked     | =       | =      | =
check failed        | unreachable | unreachable | unreachable | =           | unconfirmed | =       | =      | =
check failed, late  | =           | =           | =           | =           | =           | =       | =      | =
identified          | ~           | ~           | ~           | ~           | ~           | ~       | ~      | ~
permission seen     | ~           | ~           | ~           | ~           | ~           | ~       | ~      | ~
renamed             | ~           | ~           | ~           | ~           | ~           | ~       | ~      | ~
renamed to the same | =           | =           | =           | =           | =           | =       | =      | =
mode chosen         | ~           | ~           | ~           | ~           | ~           | ~       | ~      | ~
mode chosen again   | =           | =           | =           | =           | =           | =       | =      | =
revoke requested    | revoking    | revoking    | revoking    | =           | =           | =       | =      | =
revoke accepted     | =           | =           | =           | unconfirmed | unconfirmed | =       | =      | =
revoke unanswered   | =           | =           | =           | unconfirmed | unconfirmed | =       | =      | =
revoke refused      | =           | =           | =           | active      | =           | =       | =      | =
token replaced      | active      | active      | active      | =           | =           | active  | active | =
renewal failed      | =           | =           | =           | =           | =           | =       | =      | =
renewal stopped     | =           | =           | =           | =           | =           | =       | =      | =
keychain locked     | locked      | locked      | locked      | =           | locked      | =       | =      | =
keychain opened     | =           | =           | =           | =           | =           | =       | =      | active
`;

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const kinds = head.slice(1) as Status['kind'][];
const cells = rows.flatMap(([name = '', ...results]) =>
  results.map((expected, column) => ({ name, kind: kinds[column] ?? 'unchecked', expected })),
);

describe('the table of states', () => {
  test('has a cell for every state and every event', () => {
    expect(kinds.toSorted()).toEqual(Object.keys(statuses).toSorted());
    expect(rows.map(([name]) => name)).toEqual(Object.keys(events));
    expect(cells).toHaveLength(8 * 23);
  });

  test.each(cells)('a session that is $kind, when $name: $expected', ({ name, kind, expected }) => {
    const session = sessionWith(statuses[kind]);
    const event = events[name];
    if (event === undefined) throw new Error(`no event ${name}`);
    const after = transition(session, event);
    const seen = after === session ? '=' : after.status === session.status ? '~' : after.status.kind;
    expect(seen).toBe(expected);
  });

  test('has rows for every kind of event that there is', () => {
    const covered = new Set(Object.values(events).map(({ kind }) => kind));
    const all: { readonly [Kind in SessionEvent['kind']]: true } = {
      verified: true,
      rejected: true,
      'check-failed': true,
      identified: true,
      'permission-seen': true,
      'check-started': true,
      renamed: true,
      'mode-chosen': true,
      'revoke-requested': true,
      'revoke-accepted': true,
      'revoke-unanswered': true,
      'revoke-refused': true,
      'token-replaced': true,
      'renewal-failed': true,
      'renewal-stopped': true,
      'keychain-locked': true,
      'keychain-opened': true,
    };
    expect([...covered].toSorted()).toEqual(Object.keys(all).toSorted());
  });
});
