import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import type { Session, Status } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { story } from './notice-story';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const of = (status: Status, now = noon, change: Partial<Session> = {}) =>
  snapshot([session('Ada', status, change)], { now });

describe('an end that is near', () => {
  const idles = (at: number) => active({ idlesAt: at });
  test('is told once, also when each answer names it a little differently', () => {
    const end = noon + 10 * minute;
    expect(
      story(
        of(idles(end)),
        of(idles(end + 900), noon + 4 * minute),
        of(idles(end), noon + 5 * minute),
        of(idles(end - 900), noon + 6 * minute),
        of(idles(end + 900), noon + 7 * minute),
      ),
    ).toEqual([[], [], ['ending'], [], []]);
  });

  test('is told again after the session was used', () => {
    expect(
      story(
        of(idles(noon + 4 * minute)),
        of(idles(noon + 20 * minute)),
        of(idles(noon + 20 * minute), noon + 16 * minute),
      ),
    ).toEqual([['ending'], [], ['ending']]);
  });

  test.each<readonly [string, Session, number]>([
    ['that has passed', session('Ada', idles(noon - 1)), 0],
    ['of a session that is kept alive', session('Ada', idles(noon + minute), { mode: 'keep-alive' }), 0],
    ['of an expiry', session('Ada', active(), { expiresAt: noon + 9 * minute }), 1],
    ['of an expiry further off', session('Ada', active(), { expiresAt: noon + 11 * minute }), 0],
  ])('%s', (_, one, count) => {
    expect(story(snapshot([one]))[0]).toHaveLength(count);
  });
});

describe('a session that renews itself', () => {
  const failure = { kind: 'server', status: 503 } as const;
  const renewing: Partial<Session> = {
    source: { kind: 'browser', clientId: 'client' },
    issuedAt: noon - 60 * minute,
    expiresAt: noon + 9 * minute,
    renewsWith: 'refresh-token',
  };
  const failed: Partial<Session> = { ...renewing, renewalFailure: { at: noon, failure } };
  const { renewsWith: _with, ...given } = failed;
  const expired = statuses.ended;

  test.each<readonly [string, readonly Snapshot[], readonly (readonly Change['kind'][])[]]>([
    ['tells of no expiry', [of(active(), noon, renewing)], [[]]],
    [
      'tells of its expiry once a renewal has failed',
      [of(active(), noon, renewing), of(active(), noon, failed)],
      [[], ['ending']],
    ],
    [
      'tells that it can’t be renewed any more, and then of its expiry',
      [of(active(), noon, failed), of(active(), noon, given), of(active(), noon, given)],
      [['ending'], ['renewal-failed'], []],
    ],
    [
      'tells of no end while its next token is on its way',
      [of(active(), noon, renewing), of(expired, noon, renewing), of(active(), noon, renewing)],
      [[], [], []],
    ],
    [
      'tells of its end once, when no token came',
      [of(active(), noon, renewing), of(expired, noon, renewing), of(expired, noon, failed), of(expired, noon, failed)],
      [[], [], ['ended'], []],
    ],
    [
      'tells of an end that no renewal mends',
      [of(active(), noon, renewing), of({ ...expired, reason: 'rejected' }, noon, renewing)],
      [[], ['ended']],
    ],
  ])('%s', (_, snapshots, told) => {
    expect(story(...snapshots)).toEqual(told);
  });
});
