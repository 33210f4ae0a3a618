import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { changeKindsByNeed } from '../../src/main/surfaces/notifications/change';
import { isChosen } from '../../src/main/surfaces/notifications/notice-choice';
import { createQuietHold, type QuietHold } from '../../src/main/surfaces/notifications/quiet-hold';
import { missedSummaryOf } from '../../src/main/surfaces/notifications/summary';
import { succeed } from '../../src/shared/failure';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { minute, noon, session, snapshot, statuses } from './sample';

const hour = 60 * minute;
const ended = (id: string): Change => ({ kind: 'ended', session: session(id, statuses.ended) });
const silent = (id: string): Change => ({ kind: 'unreachable', session: session(id, statuses.unreachable) });
const back = (id: string): Change => ({ kind: 'back', session: session(id) });

/** As in a first run. */
const noFile = { read: () => Promise.resolve(succeed(undefined)), write: () => Promise.resolve(succeed(null)) };
let hold: QuietHold;
beforeEach(() => {
  hold = createQuietHold(noFile);
});
const paused = { ...defaultSettings, quietUntil: noon + hour };
const inQuiet = (changes: readonly Change[], sessions: readonly Session[] = []) =>
  hold.pass(changes, snapshot(sessions, { settings: paused }), noon + minute);
const after = (sessions: readonly Session[], changes: readonly Change[] = []) =>
  hold.pass(changes, snapshot(sessions, { settings: paused }), noon + hour);

describe('what happens in a quiet time', () => {
  test('is told after it, beside what is new then', () => {
    expect(inQuiet([ended('Ada')])).toEqual({ now: [], missed: [] });
    const over = [session('Ada', statuses.ended), session('Bob', statuses.ended)];
    expect(after(over, [ended('Bob')])).toEqual({ now: [ended('Bob')], missed: [ended('Ada')] });
    expect(after(over)).toEqual({ now: [], missed: [] });
  });

  test('is not told any more where it does not matter any more', () => {
    inQuiet([ended('Ada'), ended('Bob')]);
    expect(after([session('Ada'), session('Bob', statuses.ended)]).missed).toEqual([ended('Bob')]);
  });

  test('and was well again in the same time is no news at all', () => {
    inQuiet([silent('Ada'), { kind: 'keychain-locked' }]);
    inQuiet([back('Ada'), { kind: 'keychain-open' }]);
    expect(after([session('Ada')]).missed).toEqual([]);
  });

  test('and ends what was told before is news', () => {
    inQuiet([back('Ada')]);
    expect(after([session('Ada')]).missed).toEqual([back('Ada')]);
  });

  test('is told at once where a person ends the pause', () => {
    inQuiet([ended('Ada')]);
    const resumed = snapshot([session('Ada', statuses.ended)], { settings: { ...paused, quietUntil: 0 } });
    expect(hold.pass([], resumed, noon + 2 * minute).missed).toEqual([ended('Ada')]);
  });

  test('is one notice, with each thing in its own line where they are few', () => {
    expect(missedSummaryOf([silent('Bob'), ended('Ada')], noon)).toEqual({
      tag: 'many',
      title: 'While notices were paused',
      body: 'Ada has expired\nNo answer for Bob',
      urgency: 'critical',
      focus: { kind: 'sessions' },
    });
  });

  test('is one notice that counts where they are many', () => {
    const changes = [...['a', 'b', 'c', 'd'].map(ended), { kind: 'keychain-locked' } as const];
    expect(missedSummaryOf(changes, noon).body).toBe('4 sessions have ended and the keychain is locked.');
  });
});

describe('a kind of notice', () => {
  const of = (kind: Change['kind']) => ({ kind }) as Change;
  test.each([
    ['ended', ['ended']],
    ['ending', ['renewal-failed', 'ending']],
    ['unreachable', ['unreachable', 'back']],
    ['keychain', ['keychain-locked', 'keychain-missing', 'keychain-open']],
  ] as const)('"%s" that is not wanted is not shown, and all others are', (name, kinds) => {
    const settings = { notices: { ...defaultSettings.notices, [name]: false } };
    expect(changeKindsByNeed.filter((kind) => !isChosen(of(kind), settings))).toEqual(kinds);
  });

  test('about revocations that is not wanted is not shown', () => {
    const settings = { notices: { ...defaultSettings.notices, revocations: false } };
    for (const kind of ['revoked', 'not-revoked', 'unproven', 'user-revocation'] as const) {
      expect(isChosen(of(kind), settings)).toBe(false);
    }
    expect(isChosen(of('ended'), settings)).toBe(true);
  });
});
