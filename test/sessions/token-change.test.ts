import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIndex } from '../../src/main/sessions/index-entry';
import type { SessionEvent } from '../../src/main/sessions/session-event';
import { toEntry } from '../../src/main/sessions/session-record';
import { transition } from '../../src/main/sessions/transition';
import type { Status } from '../../src/shared/session';
import { active, ill, sessionWith, statuses } from './states';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 4, 4, 9, 0);
const signedIn = sessionWith(active, {
  source: { kind: 'browser', clientId: 'fake-client' },
  issuedAt: now,
  expiresAt: now + 8 * hour,
  clockSkewMs: 300,
  renewsWith: 'refresh-token',
});
const verified = (clockSkewMs?: number): SessionEvent => ({
  kind: 'verified',
  at: now,
  generation: 7,
  by: 'HEAD',
  ...(clockSkewMs !== undefined && { clockSkewMs }),
});

describe('an expiry, when the machine’s clock', () => {
  test.each([
    ['stays as it is', 300, 0],
    ['jitters', 5200, 0],
    ['is set forward by an hour', 300 - hour, hour],
    ['is set back by an hour', 300 + hour, -hour],
    ['is set forward by ten years', 300 - 3650 * day, 3650 * day],
    ['is set back by a year', 300 + 365 * day, -365 * day],
    ['is not told against Genesys’s', undefined, 0],
  ])('%s, stands at the same instant of Genesys’s clock', (_, skew, moved) => {
    const after = transition(signedIn, verified(skew));
    expect([after.expiresAt, after.issuedAt]).toEqual([now + 8 * hour + moved, now + moved]);
    expect(after.clockSkewMs).toBe(moved === 0 ? 300 : skew);
  });

  test('is set there and back, is what it was', () => {
    const there = transition(signedIn, verified(300 - day));
    expect(transition(there, verified(300))).toMatchObject({ expiresAt: now + 8 * hour, issuedAt: now });
  });

  test('drifts slowly, follows all the same', () => {
    let session = signedIn;
    for (let second = 1; second <= 60; second += 1) session = transition(session, verified(300 - second * 1000));
    expect(Math.abs((session.expiresAt ?? 0) - (now + 8 * hour + 60_000))).toBeLessThan(5000);
  });

  test('jumps however it may, leaves a list on disk that can be read again', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e14, max: 1e14, noNaN: true })), (skews) => {
        let session = signedIn;
        for (const skew of skews) session = transition(session, verified(skew));
        const document = { version: 1, sessions: [toEntry(session, 'held', false)] };
        expect(parseIndex(JSON.parse(JSON.stringify(document)))).toBeDefined();
      }),
    );
  });

  test('of a token whose lifetime nobody told stays unknown', () => {
    const { expiresAt: _, ...unknown } = signedIn;
    expect(transition(unknown, verified(300 - day))).not.toHaveProperty('expiresAt');
  });
});

const replaced: SessionEvent = {
  kind: 'token-replaced',
  at: now + hour,
  source: { kind: 'browser', clientId: 'fake-other' },
  issuedAt: now + hour,
  info: { organization: { id: 'fake-organization' } },
};

describe('a new token', () => {
  test.each<[string, Status, boolean]>([
    ['unchecked', statuses.unchecked, true],
    ['active', statuses.active, true],
    ['unreachable', statuses.unreachable, true],
    ['ended', statuses.ended, true],
    ['revoked', statuses.revoked, true],
    ['revoking', statuses.revoking, false],
    ['unconfirmed', statuses.unconfirmed, false],
    ['locked', statuses.locked, false],
  ])('is for a session that is %s: %s', (_, status, taken) => {
    const session = { ...signedIn, status };
    const after = transition(session, replaced);
    if (!taken) return expect(after).toBe(session);
    expect(after.status).toMatchObject({ kind: 'active', verifiedAt: now + hour, verifiedBy: 'GET' });
    expect(after.generation).toBe(session.generation + 1);
  });

  test('takes along nothing that was true of the former one only', () => {
    const failed = { at: 1, failure: ill };
    const after = transition({ ...signedIn, renewalFailure: failed, revokeFailure: failed }, replaced);
    for (const name of ['expiresAt', 'renewsWith', 'clockSkewMs', 'renewalFailure', 'revokeFailure']) {
      expect(after).not.toHaveProperty(name);
    }
    expect(after).toMatchObject({ id: signedIn.id, label: signedIn.label, mode: signedIn.mode, addedAt: 50 });
  });

  test('keeps whose session it is, where that was not told again', () => {
    const person = { id: 'fake-person', name: 'Fake Person' };
    expect(transition({ ...signedIn, person }, replaced).person).toEqual(person);
  });
});

describe('a renewal that failed', () => {
  const failed = (final: boolean): SessionEvent => ({ kind: 'renewal-failed', at: now, failure: ill, final });

  test.each([statuses.revoking, statuses.unconfirmed, statuses.revoked, statuses.locked])(
    'says nothing of a session that is %o by now',
    (status) => {
      const session = { ...signedIn, status };
      expect(transition(session, failed(true))).toBe(session);
    },
  );

  test('for good takes away what renewed the session, and otherwise leaves it', () => {
    expect(transition(signedIn, failed(true))).not.toHaveProperty('renewsWith');
    expect(transition(signedIn, failed(false))).toMatchObject({
      renewsWith: 'refresh-token',
      renewalFailure: { at: now },
    });
  });
});
