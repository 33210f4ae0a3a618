import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCheckMs } from '../../src/main/polling/next-check';
import type { Failure } from '../../src/shared/failure';
import { isRenewalDue, mayRenew, nextRenewalOf, renewalTimeOf } from '../../src/shared/renewal-time';
import type { Session, Status } from '../../src/shared/session';
import { active, ill, sessionWith, statuses } from '../sessions/states';

const now = Date.UTC(2026, 4, 4, 9, 0);
const second = 1000;
const minute = 60_000;
const hour = 60 * minute;
const { idlesAt: _, ...timeless } = active;
const even = () => 0;

/** A session whose token was issued now, for that many seconds. */
const lasting = (seconds: number, rest: Partial<Session> = {}): Session =>
  sessionWith(timeless, { renewsWith: 'client-secret', issuedAt: now, expiresAt: now + seconds * second, ...rest });
const expired: Status = { kind: 'ended', at: now + 8 * hour, reason: 'expired', proof: { by: 'GET' } };

describe('a token', () => {
  test.each([
    [300, 60],
    [600, 60],
    [1200, 120],
    [3600, 360],
    [9000, 900],
    [28_800, 900],
    [172_800, 900],
    [60, 30],
    [1, 0.5],
  ])('of %i s is renewed %d s ahead of its expiry', (lifetime, ahead) => {
    expect(renewalTimeOf(lasting(lifetime))).toBe(now + (lifetime - ahead) * second);
  });

  test('of any lifetime is renewed after it was issued and before it expires', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 172_800 }), (lifetime) => {
        const time = renewalTimeOf(lasting(lifetime)) ?? 0;
        expect(time).toBeGreaterThan(now);
        expect(time).toBeLessThan(now + lifetime * second);
      }),
    );
  });

  test.each(['renewsWith', 'issuedAt', 'expiresAt'] as const)('without %s has no such time', (name) => {
    const { [name]: _gone, ...session } = lasting(3600);
    expect(renewalTimeOf(session)).toBeUndefined();
  });
});

describe('a session that renews itself', () => {
  test.each<[string, Status, boolean]>([
    ['unchecked', statuses.unchecked, true],
    ['active', statuses.active, true],
    ['unreachable', statuses.unreachable, true],
    ['ended, because it expired', { ...statuses.ended, reason: 'expired' }, true],
    ['ended, because it idled out', { ...statuses.ended, reason: 'idled-out' }, false],
    ['ended, because somebody ended it', { ...statuses.ended, reason: 'rejected' }, false],
    ['revoking', statuses.revoking, false],
    ['unconfirmed', statuses.unconfirmed, false],
    ['revoked', statuses.revoked, false],
    ['locked', statuses.locked, false],
  ])('and is %s: %s', (_name, status, may) => {
    expect(mayRenew(lasting(3600, { status }))).toBe(may);
    const { renewsWith: _gone, ...pasted } = lasting(3600, { status });
    expect(mayRenew(pasted)).toBe(false);
  });

  test('is due in its time and not before, and stays due after its expiry', () => {
    const session = lasting(3600);
    expect(isRenewalDue(session, now + 54 * minute - 1)).toBe(false);
    expect(isRenewalDue(session, now + 54 * minute)).toBe(true);
    expect(isRenewalDue(session, now + 3 * hour)).toBe(true);
  });

  test('and has expired is due whatever the clock says, also where nobody knew when it would', () => {
    const session = lasting(28_800, { status: expired });
    const { expiresAt: _gone, ...unknown } = session;
    for (const at of [now, now + 9 * hour, now - 3650 * 24 * hour]) {
      expect([isRenewalDue(session, at), isRenewalDue(unknown, at)]).toEqual([true, true]);
    }
  });
});

const failing = (at: number, failure: Failure = ill): Partial<Session> => ({ renewalFailure: { at, failure } });

describe('after a renewal that failed, the next one', () => {
  const due = now + 54 * minute;
  const overdue = (ms: number, failure?: Failure): number =>
    (nextRenewalOf(lasting(3600, failing(due + ms, failure)), due + ms) ?? 0) - (due + ms);

  test.each([
    ['at once', 0, 15 * second],
    ['a minute overdue', minute, 30 * second],
    ['ten minutes overdue', 10 * minute, 5 * minute],
    ['an hour overdue', hour, 10 * minute],
    ['a day overdue', 24 * hour, 10 * minute],
  ])('%s comes after a pause that grows', (_name, ms, pause) => {
    expect(overdue(ms)).toBe(pause);
  });

  test('waits as long as the cloud asked for, within an hour', () => {
    expect(overdue(0, { kind: 'rate-limited', retryAfterMs: 100 * second })).toBe(100 * second);
    expect(overdue(0, { kind: 'server', status: 503, retryAfterMs: 24 * hour })).toBe(hour);
  });

  test('comes several times before a token of an hour expires, and seldom in the hours after', () => {
    let session = lasting(3600);
    const tries: number[] = [];
    for (let at = due; at < due + 3 * hour;) {
      tries.push(at);
      session = lasting(3600, failing(at));
      at = nextRenewalOf(session, at) ?? Infinity;
    }
    expect(tries.filter((at) => at < now + hour).length).toBeGreaterThanOrEqual(5);
    expect(tries.filter((at) => at >= now + 2 * hour).length).toBeLessThanOrEqual(12);
  });

  test('comes in its time where a person tried too early', () => {
    expect(nextRenewalOf(lasting(3600, failing(now + minute)), now + minute)).toBe(due);
  });

  test('is not put off for years by a clock that was set back since', () => {
    const session = lasting(3600, failing(due + 3650 * 24 * hour));
    expect(isRenewalDue(session, due)).toBe(true);
  });
});

describe('the next look at a session', () => {
  test('comes when its token is to be renewed, however seldom it is checked', () => {
    expect(nextCheckMs(lasting(300), now, hour, even)).toBe(240 * second);
    const session = lasting(300, failing(now + 240 * second));
    expect(nextCheckMs(session, now + 240 * second, hour, even)).toBe(15 * second);
  });

  test('that has expired comes for its renewal, or never where it renews itself no more', () => {
    expect(nextCheckMs(lasting(28_800, { status: expired }), now + 9 * hour, minute, even)).toBe(minute);
    const session = lasting(28_800, { status: expired, ...failing(now + 9 * hour) });
    expect(nextCheckMs(session, now + 9 * hour, minute, even)).toBe(10 * minute);
    const { renewsWith: _gone, ...over } = session;
    expect(nextCheckMs(over, now + 9 * hour, minute, even)).toBeUndefined();
  });

  test('is never at once for ever: what a renewal brings no answer to has the pace of checks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (shift) => {
        const session = lasting(28_800, { status: expired });
        expect(nextCheckMs(session, now + shift, minute, even)).toBeGreaterThanOrEqual(minute);
      }),
    );
  });
});
