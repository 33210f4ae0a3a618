import { describe, expect, test } from 'vitest';
import { isSignInAsTold, signInNotice } from '../../src/main/surfaces/notifications/sign-in-notice';
import type { Failure } from '../../src/shared/failure';
import { formatDayAndTime } from '../../src/shared/messages/instant';
import { noon, session, snapshot } from './sample';

const held = [session('a'), session('b')];
const ended = (failure: Failure, replaces?: string) =>
  signInNotice({ outcome: { ok: false, failure }, ...(replaces !== undefined && { replaces }) }, held);
const done = (sessionId: string, renewed = false) =>
  signInNotice({ outcome: { ok: true, value: { sessionId, renewed } } }, held);

describe('a sign-in that ends while nobody looks at the window', () => {
  test('is told with the session that it brought, and leads to it', () => {
    expect(done('a')).toMatchObject({
      title: expect.stringMatching(/ is signed in$/) as string,
      body: 'Token Tray watches it from now on.',
      focus: { kind: 'session', sessionId: 'a' },
    });
    expect(done('b', true)?.body).toBe('It has a new token.');
  });

  test('is told with the reason where it brought none, and leads to where it can be tried again', () => {
    const timedOut = { kind: 'sign-in', why: 'timed-out' } as const;
    expect(ended(timedOut)).toMatchObject({
      title: 'The sign-in did not work',
      body: expect.stringMatching(/^Nobody finished signing in in time\./) as string,
      focus: { kind: 'add' },
    });
    expect(ended(timedOut, 'b')?.focus).toEqual({ kind: 'sign-in', sessionId: 'b' });
  });

  test('replaces the notice of the attempt before, and that of its session', () => {
    expect(ended({ kind: 'sign-in', why: 'denied' })?.tag).toBe(ended({ kind: 'network', cause: 'offline' })?.tag);
    expect(done('a')?.tag).not.toBe(done('b')?.tag);
  });

  test('is not told to whoever gave it up, nor of a session that is gone already', () => {
    expect(ended({ kind: 'sign-in', why: 'cancelled' })).toBeUndefined();
    expect(done('gone')).toBeUndefined();
  });

  test('is told even to whoever gave it up where its token could not be ended, in full', () => {
    const until = Date.UTC(2031, 4, 6, 12, 0, 1);
    const notice = ended({ kind: 'sign-in', why: 'cancelled', unended: { until } });
    expect(notice?.body).toMatch(
      /^The sign-in was cancelled\. A token had been issued by then and could not be ended yet\./,
    );
    expect(notice?.body).toContain(`By ${formatDayAndTime(until)} at the latest the token ends by itself.`);
    const longest = ended({ kind: 'network', cause: 'certificate', unended: { until } })?.body ?? '';
    expect(longest).toMatch(/the token ends by itself\.$/);
    expect(ended({ kind: 'network', cause: 'timeout', unended: {} })?.body).toMatch(/keeps trying while it runs\.$/);
  });

  test('is taken back when its session is gone, another sign-in came after it, or the person has gone over it', () => {
    const failed = { startedAt: noon, at: noon + 1, outcome: { ok: false, failure: { kind: 'interrupted' } } } as const;
    const brought = { ...failed, outcome: { ok: true, value: { sessionId: 'a', renewed: false } } } as const;
    expect(isSignInAsTold(failed, snapshot([], { lastSignIn: failed }))).toBe(true);
    expect(isSignInAsTold(failed, snapshot([], { lastSignIn: { ...brought, at: noon + 2 } }))).toBe(false);
    expect(isSignInAsTold(failed, snapshot([]))).toBe(false);
    expect(isSignInAsTold(brought, snapshot(held))).toBe(true);
    expect(isSignInAsTold(brought, snapshot([session('b')], { lastSignIn: brought }))).toBe(false);
  });
});
