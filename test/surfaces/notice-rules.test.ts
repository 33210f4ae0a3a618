import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import type { Session, Status } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { story } from './notice-story';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const of = (status: Status, now = noon, change: Partial<Session> = {}) =>
  snapshot([session('Ada', status, change)], { now });

describe('one step from', () => {
  const lost = { ...statuses.unconfirmed, accepted: undefined } as unknown as Status;
  const locked = (before: Extract<Status, { kind: 'locked' }>['before']): Status => ({
    kind: 'locked',
    why: 'locked',
    since: noon,
    before,
  });
  test.each<readonly [string, Status, Status, readonly Change['kind'][]]>([
    ['unchecked to active', statuses.unchecked, statuses.active, []],
    ['unchecked to ended', statuses.unchecked, statuses.ended, ['ended']],
    ['active to ended', statuses.active, statuses.ended, ['ended']],
    ['unreachable to ended', statuses.unreachable, statuses.ended, ['ended']],
    ['locked to ended', statuses.locked, statuses.ended, ['ended']],
    ['ended to ended', statuses.ended, statuses.ended, []],
    ['ended to active', statuses.ended, statuses.active, []],
    ['active to active', statuses.active, active({ verifiedAt: noon }), []],
    ['active to unreachable', statuses.active, statuses.unreachable, []],
    ['unreachable, untold, to active', statuses.unreachable, statuses.active, []],
    ['active to revoking', statuses.active, statuses.revoking, []],
    ['revoking to accepted', statuses.revoking, statuses.unconfirmed, []],
    ['revoking to lost', statuses.revoking, lost, ['unproven']],
    ['revoking to active', statuses.revoking, statuses.active, ['not-revoked']],
    ['revoking to unchecked', statuses.revoking, statuses.unchecked, ['not-revoked']],
    ['revoking to unreachable', statuses.revoking, statuses.unreachable, ['not-revoked']],
    ['revoking to revoked', statuses.revoking, statuses.revoked, ['revoked']],
    ['unconfirmed to revoked', statuses.unconfirmed, statuses.revoked, ['revoked']],
    ['revoked to revoked', statuses.revoked, statuses.revoked, []],
    ['active to locked', statuses.active, locked(active()), []],
    ['locked to active', locked(active()), statuses.active, []],
  ])('%s tells', (_, before, after, told) => {
    expect(story(of(before), of(after))[1]).toEqual(told);
  });
});

describe('at the start', () => {
  test.each(Object.entries(statuses))('a session that is %s is not told', (_, status) => {
    expect(story(of(status))).toEqual([[]]);
  });

  test('a session that is added is not told, whatever its state', () => {
    expect(story(snapshot([]), of(statuses.ended))).toEqual([[], []]);
  });
});

describe('a silence', () => {
  const silent = (since: number): Status => ({ ...statuses.unreachable, since });

  test('is told once when it lasts, and its end is told too', () => {
    const since = noon;
    expect(
      story(
        of(statuses.active),
        of(silent(since), noon + 4 * minute),
        of(silent(since), noon + 5 * minute),
        of(silent(since), noon + 6 * minute),
        of(active({ verifiedAt: noon + 7 * minute }), noon + 7 * minute),
        of(active(), noon + 8 * minute),
      ),
    ).toEqual([[], [], ['unreachable'], [], ['back'], []]);
  });

  test('that ends with the token’s end is told as that alone', () => {
    expect(story(of(silent(noon), noon + 5 * minute), of(statuses.ended, noon + 6 * minute))).toEqual([
      ['unreachable'],
      ['ended'],
    ]);
  });

  test('that the keychain’s lock interrupts is not told twice', () => {
    const before = silent(noon) as Extract<Status, { kind: 'unreachable' }>;
    const locked: Status = { kind: 'locked', since: noon + 6 * minute, why: 'locked', before };
    expect(
      story(of(silent(noon), noon + 5 * minute), of(locked, noon + 6 * minute), of(silent(noon), noon + 7 * minute)),
    ).toEqual([['unreachable'], [], []]);
  });

  test('that comes again is told again', () => {
    const steps = [
      of(silent(noon), noon + 5 * minute),
      of(active(), noon + 6 * minute),
      of(silent(noon + 7 * minute), noon + 12 * minute),
    ];
    expect(story(...steps)).toEqual([['unreachable'], ['back'], ['unreachable']]);
  });

  test('begins anew with a clock that jumps back', () => {
    expect(story(of(silent(noon), noon - 60 * minute))).toEqual([[]]);
  });
});

describe('a proof that does not come', () => {
  test('is told once', () => {
    const asked: Status = { ...statuses.unconfirmed, requestedAt: noon };
    expect(story(of(statuses.revoking), of(asked), of(asked, noon + 5 * minute), of(asked, noon + 6 * minute))).toEqual(
      [[], [], ['unproven'], []],
    );
  });
});

describe('the keychain', () => {
  const state = (keychain: Snapshot['keychain'], sessions = [session('Ada')]) => snapshot(sessions, { keychain });
  const locked = { kind: 'locked', since: noon } as const;
  const memoryOnly = [session('Ada', statuses.active, { storage: 'memory' })];

  test('is told when it locks and when it answers again, once each', () => {
    const open = { kind: 'open' } as const;
    expect(story(state({ kind: 'unknown' }), state(locked), state(locked), state(open), state(open))).toEqual([
      [],
      ['keychain-locked'],
      [],
      ['keychain-open'],
      [],
    ]);
  });

  test('is told when it is missing', () => {
    expect(story(state({ kind: 'missing', since: noon }))).toEqual([['keychain-missing']]);
  });

  test.each([[[]], [memoryOnly]])('is not told where no session waits for it', (sessions) => {
    expect(story(state(locked, sessions))).toEqual([[]]);
  });
});
