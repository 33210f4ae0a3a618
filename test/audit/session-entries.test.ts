import { describe, expect, test } from 'vitest';
import { sessionEntries } from '../../src/main/audit/session-entries';
import type { SessionEvent } from '../../src/main/sessions/session-event';
import type { AuditEntry } from '../../src/shared/audit';
import { ill, sessionWith, statuses } from '../sessions/states';
import { entriesOf, now } from './entries-of';

const stamp = { newId: () => 'id', now: () => now };
const live = sessionWith(statuses.active);
const generation = live.generation;

const requested: SessionEvent = { kind: 'revoke-requested', at: 1000 };
const acceptedEvent: SessionEvent = {
  kind: 'revoke-accepted',
  at: 1100,
  status: 200,
  correlationId: 'fake-correlation-1',
  retryAt: 1200,
};
const lost: SessionEvent = {
  kind: 'revoke-unanswered',
  failure: { kind: 'network', cause: 'timeout' },
  retryAt: 1200,
};
const forbidden: SessionEvent = {
  kind: 'revoke-refused',
  at: 1100,
  failure: { kind: 'forbidden', code: 'missing.permissions', correlationId: 'fake-correlation-2' },
};
const proof = { by: 'HEAD', toldBy: 'GET', code: 'bad.credentials', correlationId: 'fake-correlation-3' } as const;
const rejected: SessionEvent = { kind: 'rejected', at: 1300, generation: generation + 1, proof };

/** An entry without what every entry has. */
const told = (entry: AuditEntry): Partial<AuditEntry> => {
  const { request, ...rest } = entry;
  const own = Object.entries(rest).filter(([name]) => name !== 'id' && name !== 'session');
  return { ...Object.fromEntries(own), ...(request !== undefined && { request: 'one' }) };
};
const tellings = (...events: readonly SessionEvent[]) => entriesOf(live, ...events).map(told);

const request = 'one';
const asked = { at: 1000, kind: 'revoke-requested', request };
const taken = {
  at: 1100,
  kind: 'revoke-accepted',
  request,
  answer: { status: 200, correlationId: 'fake-correlation-1' },
};
const proven = { at: 1300, kind: 'revoke-proven', request, proof };

describe('the trail of a session', () => {
  test('tells of a revocation what was asked, what was answered and how it is known', () => {
    expect(tellings(requested, acceptedEvent, rejected)).toEqual([asked, taken, proven]);
  });

  test('ties what belongs to one revocation together, and tells another one apart', () => {
    const first = entriesOf(live, requested, acceptedEvent, rejected).map((entry) => entry.request);
    expect(new Set(first).size).toBe(1);
    const [later] = entriesOf(live, { kind: 'revoke-requested', at: 2000 });
    expect(later?.request).not.toBe(first[0]);
    // The proof may come after a restart: it is tied by what is kept on disk.
    const restored = sessionWith(
      { kind: 'unconfirmed', requestedAt: 1000, attempts: 0, retryAt: 0 },
      { generation: 0 },
    );
    const [late] = entriesOf(restored, { kind: 'rejected', at: 9000, generation: 0, proof });
    expect(late).toMatchObject({ kind: 'revoke-proven', at: 9000, request: first[0] });
  });

  test('tells an answer that was lost, and the proof that it was carried out all the same', () => {
    const unclear = { at: now, kind: 'revoke-unclear', request, failure: 'network.timeout' };
    expect(tellings(requested, lost, rejected)).toEqual([asked, unclear, proven]);
    // Looked for again and again: nothing new is known.
    expect(tellings(requested, lost, lost, lost)).toEqual([asked, unclear]);
  });

  test('tells that a request was sent once more where that was answered', () => {
    const again: SessionEvent = { ...acceptedEvent, at: 1250 };
    expect(tellings(requested, acceptedEvent, again)).toEqual([asked, taken, { ...taken, at: 1250 }]);
  });

  test('tells that Genesys Cloud refused, with the answer', () => {
    expect(tellings(requested, forbidden)).toEqual([
      asked,
      {
        at: 1100,
        kind: 'revoke-refused',
        request,
        failure: 'forbidden.missing.permissions',
        answer: { status: 403, correlationId: 'fake-correlation-2' },
      },
    ]);
  });

  test('tells an answer that came after its proof', () => {
    expect(tellings(requested, rejected, { ...acceptedEvent, at: 1400 })).toEqual([
      asked,
      proven,
      { ...taken, at: 1400 },
    ]);
  });

  test('tells when and why a session ended by itself', () => {
    expect(tellings({ kind: 'rejected', at: 1300, generation, proof })).toEqual([
      { at: 1300, kind: 'session-ended', reason: 'rejected', proof },
    ]);
  });

  test('tells that a session got a new token', () => {
    const renewed: SessionEvent = {
      kind: 'token-replaced',
      at: 1500,
      source: { kind: 'browser', clientId: 'fake-client' },
      issuedAt: 1500,
      info: {},
    };
    expect(tellings(renewed)).toEqual([{ at: now, kind: 'session-renewed' }]);
    expect(entriesOf(sessionWith(statuses.ended), renewed).map(told)).toEqual([{ at: now, kind: 'session-renewed' }]);
  });

  test('tells that a session was added, and that it was forgotten, with who it was then', () => {
    expect(sessionEntries(live, undefined, stamp)).toMatchObject([
      { kind: 'session-added', at: now, session: { id: live.id, label: 'Night shift' } },
    ]);
    expect(sessionEntries(undefined, live, stamp)).toMatchObject([
      { kind: 'session-forgotten', at: now, session: { id: live.id } },
    ]);
  });

  test.each<[string, SessionEvent]>([
    ['a check that began', { kind: 'check-started' }],
    ['a check that worked', { kind: 'verified', at: 1000, generation, by: 'HEAD' }],
    ['a check that failed', { kind: 'check-failed', at: 1000, generation, failure: ill, retryAt: 2000 }],
    ['another name', { kind: 'renamed', label: 'Day shift' }],
    ['another mode', { kind: 'mode-chosen', mode: 'keep-alive' }],
    ['a locked keychain', { kind: 'keychain-locked', at: 1000, why: 'locked' }],
  ])('is silent about %s', (_, event) => {
    expect(tellings(event)).toEqual([]);
  });

  test('says who was signed in, where and by which client, as of that moment', () => {
    const session = sessionWith(statuses.active, {
      label: 'x'.repeat(5000),
      person: { id: 'p-1', name: 'Mara Lindqvist', email: 'mara@example.com' },
      info: { organization: { id: 'o-1', name: 'Fjord' }, oauthClient: { id: 'c-1' } },
    });
    const [entry] = entriesOf(session, { kind: 'revoke-requested', at: 1000 });
    expect(entry?.session).toEqual({
      id: session.id,
      label: 'x'.repeat(300),
      regionId: 'mypurecloud.ie',
      organization: 'Fjord',
      person: { id: 'p-1', name: 'Mara Lindqvist', email: 'mara@example.com' },
      client: 'c-1',
    });
  });
});
