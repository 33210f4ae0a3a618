import { describe, expect, test } from 'vitest';
import { transition } from '../../src/main/sessions/transition';
import type { Status } from '../../src/shared/session';
import { active, ill, offline, sessionWith, statuses, unchecked, unreachable } from './states';

const generation = 7;

describe('a verified session', () => {
  const verified = { kind: 'verified', at: 1000, generation, by: 'GET', idlesAt: 2000 } as const;

  test('that was not checked yet is active from this moment', () => {
    expect(transition(sessionWith(unchecked), verified).status).toEqual({
      kind: 'active',
      since: 1000,
      verifiedAt: 1000,
      verifiedBy: 'GET',
      idlesAt: 2000,
    });
  });

  test.each([active, unreachable])('that was $kind goes on being active since it first was', (status) => {
    expect(transition(sessionWith(status), verified).status).toMatchObject({ since: 100, verifiedAt: 1000 });
  });

  test('shows no idle deadline that the check did not bring: HEAD has moved it', () => {
    const head = { kind: 'verified', at: 1000, generation, by: 'HEAD' } as const;
    expect(transition(sessionWith(active), head).status).toEqual({
      kind: 'active',
      since: 100,
      verifiedAt: 1000,
      verifiedBy: 'HEAD',
    });
  });

  test('keeps the TokenInfo it had when the check brought none, and takes what it brought', () => {
    const session = sessionWith(active, { info: { organization: { name: 'Old' } } });
    expect(transition(session, { kind: 'verified', at: 1, generation, by: 'HEAD' }).info).toBe(session.info);
    const info = { organization: { name: 'New' } };
    expect(transition(session, { ...verified, info }).info).toEqual(info);
  });

  test('after an unknown time unreachable is active since then only if it was active before', () => {
    const session = sessionWith({ ...unreachable, lastKnown: unchecked });
    expect(transition(session, verified).status).toMatchObject({ since: 1000 });
  });
});

describe('a session without a verdict', () => {
  const failed = { kind: 'check-failed', at: 1000, generation, failure: ill, retryAt: 6000 } as const;

  test('keeps what was last known, and says since when, why and when next', () => {
    const expected = { kind: 'unreachable', since: 1000, failure: ill, attempts: 1, retryAt: 6000, lastKnown: active };
    expect(transition(sessionWith(active), failed).status).toEqual(expected);
  });

  test('counts its failures, shows the latest, and keeps the first moment and what was last known', () => {
    const expected = { ...unreachable, failure: ill, attempts: 4, retryAt: 6000 };
    expect(transition(sessionWith(unreachable), failed).status).toEqual(expected);
  });
});

describe('a session to be revoked', () => {
  const requested = { kind: 'revoke-requested', at: 1000 } as const;
  const accepted = { at: 750, status: 200, correlationId: 'fake-correlation-200' };
  const proof = { by: 'HEAD', code: 'bad.credentials', correlationId: 'fake-correlation-401' } as const;

  test('makes every poll on its way worthless by a new generation', () => {
    const after = transition(sessionWith(unreachable), requested);
    expect(after.generation).toBe(8);
    expect(after.status).toEqual({ kind: 'revoking', requestedAt: 1000, before: unreachable });
    expect(transition(after, { kind: 'verified', at: 1001, generation, by: 'HEAD' })).toBe(after);
  });

  test('is what it was, stale failure and all, when Genesys does not allow it', () => {
    const after = transition(transition(sessionWith(unreachable), requested), {
      kind: 'revoke-refused',
      at: 1200,
      failure: ill,
    });
    expect(after.status).toEqual(unreachable);
    expect(after.revokeFailure).toEqual({ at: 1200, failure: ill });
    expect(transition(after, requested).revokeFailure).toBeUndefined();
  });

  test('keeps what Genesys answered, and counts looks without a proof from none', () => {
    const event = { kind: 'revoke-accepted', retryAt: 2000, ...accepted } as const;
    expect(transition(sessionWith(statuses.revoking), event).status).toEqual({
      kind: 'unconfirmed',
      requestedAt: 700,
      accepted,
      attempts: 0,
      retryAt: 2000,
    });
  });

  test('keeps an earlier acceptance and says why when a second request stays without an answer', () => {
    const event = { kind: 'revoke-unanswered', failure: offline, retryAt: 2000 } as const;
    expect(transition(sessionWith(statuses.revoking), event).status).toEqual({
      kind: 'unconfirmed',
      requestedAt: 700,
      attempts: 0,
      failure: offline,
      retryAt: 2000,
    });
    expect(transition(sessionWith(statuses.unconfirmed), event).status).toEqual({
      ...statuses.unconfirmed,
      failure: offline,
      retryAt: 2000,
    });
  });

  test('notes that Genesys still took the token, and forgets the failure before it', () => {
    const session = sessionWith({ ...statuses.unconfirmed, failure: offline });
    const event = { kind: 'verified', at: 1000, generation, by: 'HEAD', retryAt: 9000 } as const;
    const expected = { ...statuses.unconfirmed, aliveAt: 1000, attempts: 3, retryAt: 9000 };
    expect(transition(session, event).status).toEqual(expected);
    expect(transition(session, event).status).not.toHaveProperty('failure');
  });

  test('is revoked by a 401, with what was accepted and the proof beside it', () => {
    const event = { kind: 'rejected', at: 1000, generation, proof } as const;
    expect(transition(sessionWith(statuses.unconfirmed), event).status).toEqual({
      kind: 'revoked',
      requestedAt: 700,
      accepted,
      confirmedAt: 1000,
      proof,
    });
    expect(transition(sessionWith(statuses.revoking), event).status).toEqual({
      kind: 'revoked',
      requestedAt: 700,
      confirmedAt: 1000,
      proof,
    });
  });

  const taken = { lastVerified: { at: 900, by: 'GET' } } as const;
  test.each<readonly [string, Status, 'HEAD' | 'DELETE', typeof taken | object]>([
    ['by the first DELETE', { ...statuses.revoking, before: unreachable }, 'DELETE', taken],
    ['by the first DELETE, never taken', { ...statuses.revoking, before: unchecked }, 'DELETE', {}],
    ['by a check that the first DELETE may have overtaken', statuses.revoking, 'HEAD', {}],
    ['by a DELETE after one that may have been carried out', statuses.unconfirmed, 'DELETE', {}],
    ['by a check after one that may have been carried out', statuses.unconfirmed, 'HEAD', {}],
    ['unasked', unreachable, 'HEAD', taken],
    ['unasked, never taken', unchecked, 'HEAD', {}],
  ])(
    'refused %s tells when it was taken last only where no request of its own can have ended it',
    (_, status, by, told) => {
      const after = transition(sessionWith(status), { kind: 'rejected', at: 1000, generation, proof: { by } }).status;
      const { lastVerified } = after.kind === 'revoked' || after.kind === 'ended' ? after : {};
      expect(lastVerified === undefined ? {} : { lastVerified }).toEqual(told);
    },
  );

  test('keeps what Genesys accepted also when the proof was faster', () => {
    const { accepted: _, ...status } = statuses.revoked;
    const event = { kind: 'revoke-accepted', retryAt: 2000, ...accepted } as const;
    expect(transition(sessionWith(status), event).status).toEqual({ ...status, accepted });
  });
});

describe('a locked session', () => {
  test.each([unchecked, active, unreachable, statuses.unconfirmed])('that was $kind becomes that again', (before) => {
    const locked = transition(sessionWith(before), { kind: 'keychain-locked', at: 1000, why: 'locked' });
    expect(locked.status).toEqual({ kind: 'locked', since: 1000, why: 'locked', before });
    expect(transition(locked, { kind: 'keychain-opened', at: 1200 }).status).toBe(before);
  });
});
