import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { hiddenNotice, type Notice } from '../../src/main/surfaces/notifications/notice';
import { createNoticeFeed, type NoticeFeed } from '../../src/main/surfaces/notifications/notice-feed';
import { sessionTag } from '../../src/main/surfaces/notifications/session-notice';
import { stillTrue } from '../../src/main/surfaces/notifications/still-true';
import type { Session, Status } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { manualClock, type ManualClock } from './manual-clock';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const soon = session('one', active({ idlesAt: noon + 2 * minute }));
const ending = (of: Session): Change => ({
  kind: 'ending',
  session: of,
  deadline: { kind: 'idles', at: noon + 2 * minute },
});
const ended = (id: string): Change => ({ kind: 'ended', session: session(id, statuses.ended) });
const about = (kind: 'unproven' | 'not-revoked' | 'unreachable' | 'back' | 'revoked' | 'renewal-failed'): Change => ({
  kind,
  session: session('one'),
});
const locked = { keychain: { kind: 'locked', since: noon } } as const;
const hidden: Status = { ...statuses.locked, before: statuses.unconfirmed };
const failure = { at: noon, failure: { kind: 'network', cause: 'timeout' } } as const;

describe('what was told', () => {
  test.each<readonly [string, Change, Session | undefined, boolean]>([
    ['of a coming end holds while it comes', ending(soon), soon, true],
    [
      'of a coming end is over when the session was used',
      ending(soon),
      session('one', active({ idlesAt: noon + 15 * minute })),
      false,
    ],
    ['of a coming end is over when it is kept alive', ending(soon), { ...soon, mode: 'keep-alive' }, false],
    ['of a coming end holds while nobody answers', ending(soon), session('one', statuses.unreachable), true],
    [
      'of a coming end holds for the check that finds out',
      ending(soon),
      session('one', active({ idlesAt: noon - 1 })),
      true,
    ],
    ['of a session that is forgotten is over', ended('one'), undefined, false],
    ['of an end holds', ended('one'), session('one', statuses.ended), true],
    ['of an end is over after a new sign-in', ended('one'), session('one'), false],
    ['of a missing proof holds', about('unproven'), session('one', statuses.unconfirmed), true],
    ['of a missing proof holds behind a locked keychain', about('unproven'), session('one', hidden), true],
    ['of a missing proof is over with the proof', about('unproven'), session('one', statuses.revoked), false],
    [
      'of a failed revocation is over when it is asked for again',
      about('not-revoked'),
      session('one', statuses.revoking),
      false,
    ],
    ['of a failed revocation holds', about('not-revoked'), session('one'), true],
    ['of a silence holds', about('unreachable'), session('one', statuses.unreachable), true],
    ['of a silence is over with an answer', about('unreachable'), session('one'), false],
    ['of its end is over with the next one', about('back'), session('one', statuses.unreachable), false],
    ['of a revocation holds', about('revoked'), session('one', statuses.revoked), true],
    ['of a failed renewal holds', about('renewal-failed'), { ...session('one'), renewalFailure: failure }, true],
    ['of a failed renewal is over after a new sign-in', about('renewal-failed'), session('one'), false],
  ])('%s', (_, change, now, holds) => {
    expect(stillTrue([change], snapshot(now === undefined ? [] : [now]), noon)).toEqual(holds ? [change] : []);
  });

  test('of the keychain holds for as long as the keychain is so', () => {
    const change: Change = { kind: 'keychain-locked' };
    expect(stillTrue([change], snapshot([], locked), noon)).toEqual([change]);
    expect(stillTrue([change], snapshot([]), noon)).toEqual([]);
  });
});

describe('a notice that is no longer true', () => {
  let clock: ManualClock;
  let feed: NoticeFeed;
  let screen: Map<string, Notice>;
  let puts: string[];

  beforeEach(() => {
    clock = manualClock(noon);
    screen = new Map();
    puts = [];
    const put = (notice: Notice): void => {
      puts.push(notice.title);
      screen.set(notice.tag, notice);
    };
    feed = createNoticeFeed(clock, {
      show: put,
      amend: (notice) => {
        if (screen.has(notice.tag)) put(notice);
      },
      close: (tag) => void screen.delete(tag),
      closeAll: async () => screen.clear(),
    });
  });
  const titles = () => [...screen.values()].map(({ title }) => title);
  const see = (...sessions: readonly Session[]): void => feed.see(snapshot(sessions), clock.now());
  const over = (id: string): Session => session(id, statuses.ended);
  const names = Array.from({ length: 10 }, (_, index) => `s${index}`);
  const many = (snapshots: readonly Session[]): Snapshot => snapshot(snapshots);

  test('is taken away, and one that still is stays', () => {
    feed.add([ended('Ada'), ended('Bob')]);
    clock.advance(1000);
    see(session('Ada'), over('Bob'));
    expect(titles()).toEqual(['Bob has expired']);
  });

  test('does not take what was told of the same session since with it', () => {
    feed.add([ended('Ada')]);
    clock.advance(1000);
    feed.tell({ ...hiddenNotice(), tag: sessionTag('Ada'), title: 'Signed in' }, () => true);
    see(session('Ada'));
    expect(titles()).toEqual(['Signed in']);
  });

  test('that is no change of a session is taken away as well', () => {
    feed.tell(hiddenNotice(), ({ sessions }) => sessions.length > 0);
    see(session('Ada'));
    expect(puts).toEqual(titles());
    see();
    expect(titles()).toEqual([]);
  });

  test('is not even shown where it was mended before', () => {
    feed.add([ended('Ada')]);
    see(session('Ada'));
    clock.advance(minute);
    expect(puts).toEqual([]);
  });

  test('stays for the moment until what is told of the same session takes its place', () => {
    feed.add([{ kind: 'unreachable', session: session('Ada', statuses.unreachable) }]);
    clock.advance(1000);
    feed.add([{ kind: 'back', session: session('Ada') }]);
    see(session('Ada'));
    expect(titles()).toEqual(['No answer for Ada']);
    clock.advance(1000);
    expect(titles()).toEqual(['Ada is back']);
  });

  test('of many is put right once for all that were mended meanwhile, and says what is left', () => {
    feed.add(names.map(ended));
    clock.advance(1000);
    expect(titles()).toEqual(['10 sessions have ended']);
    for (let mended = 1; mended <= 8; mended += 1) {
      see(...names.map((id, index) => (index < mended ? session(id) : over(id))));
      clock.advance(100);
    }
    clock.advance(5000);
    expect(puts).toEqual(['10 sessions have ended', '2 sessions have ended']);
    expect(screen.get('many')?.body).toBe('s8 and s9.');
  });

  test('of many goes when all of them were mended', () => {
    feed.add(names.map(ended));
    clock.advance(1000);
    feed.see(many(names.map((id) => session(id))), clock.now());
    clock.advance(minute);
    expect([titles(), puts.length, clock.waiting()]).toEqual([[], 1, 0]);
  });

  test('of many is not put on the screen again after a person took it away', () => {
    feed.add(names.map(ended));
    clock.advance(1000);
    screen.clear();
    see(...names.map((id, index) => (index < 5 ? session(id) : over(id))));
    clock.advance(minute);
    expect(titles()).toEqual([]);
  });

  test('is not counted in what is told of a burst later', () => {
    feed.add(names.slice(0, 4).map(ended));
    clock.advance(1000);
    see(...names.slice(0, 4).map((id) => session(id)));
    feed.add([ended('s9')]);
    clock.advance(minute);
    expect(titles()).toEqual(['s9 has expired']);
  });
});
