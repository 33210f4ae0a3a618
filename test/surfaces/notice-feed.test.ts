import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { hiddenNotice, type Notice } from '../../src/main/surfaces/notifications/notice';
import { createNoticeFeed, type NoticeFeed } from '../../src/main/surfaces/notifications/notice-feed';
import { manualClock, type ManualClock } from './manual-clock';
import { minute, noon, session, statuses } from './sample';

let clock: ManualClock;
let feed: NoticeFeed;
/** What is on the screen, and how often something was put there. */
let screen: Map<string, Notice>;
let shows: number;
/** How often something on it was put right. */
let amended: number;

beforeEach(() => {
  clock = manualClock(noon);
  screen = new Map();
  shows = 0;
  amended = 0;
  feed = createNoticeFeed(clock, {
    show: (notice) => {
      shows += 1;
      screen.set(notice.tag, notice);
    },
    amend: (notice) => {
      if (!screen.has(notice.tag)) return;
      amended += 1;
      screen.set(notice.tag, notice);
    },
    close: (tag) => void screen.delete(tag),
    closeAll: async () => screen.clear(),
  });
});

const ended = (id: string): Change => ({ kind: 'ended', session: session(id, statuses.ended) });
const titles = () => [...screen.values()].map(({ title }) => title);

describe('notices', () => {
  test('of a few sessions come one by one, in the order of need', () => {
    feed.add([{ kind: 'back', session: session('Bob') }, ended('Ada')]);
    expect(shows).toBe(0);
    clock.advance(1000);
    expect(titles()).toEqual(['Ada has expired', 'Bob is back']);
  });

  test('of a thousand sessions at once are one', () => {
    feed.add(Array.from({ length: 1000 }, (_, index) => ended(`s${index}`)));
    clock.advance(10 * minute);
    expect(shows).toBe(1);
    expect([...screen.values()]).toEqual([
      {
        tag: 'many',
        title: '1,000 sessions have ended',
        body: 's0, s1, s2, and 997 more.',
        urgency: 'critical',
        focus: { kind: 'sessions' },
      },
    ]);
  });

  test('of a thousand sessions within a minute are one on the screen, put there at most three times', () => {
    for (let index = 0; index < 1000; index += 1) {
      feed.add([ended(`s${index}`)]);
      clock.advance(60);
    }
    clock.advance(10 * minute);
    expect(titles()).toEqual(['1,000 sessions have ended']);
    expect(shows).toBeLessThanOrEqual(3);
  });

  test('of a thousand sessions within many minutes are one on the screen that counts them all', () => {
    for (let index = 0; index < 1000; index += 1) {
      feed.add([ended(`s${index}`)]);
      clock.advance(400);
    }
    clock.advance(10 * minute);
    expect(titles()).toEqual(['1,000 sessions have ended']);
    expect(shows).toBeLessThanOrEqual(9);
  });

  test('of different kinds at once are one that counts them', () => {
    const more = ['Cid', 'Dora'].map((id): Change => ({
      kind: 'unreachable',
      session: session(id, statuses.unreachable),
    }));
    feed.add([...more, ended('Ada'), ended('Bob')]);
    clock.advance(1000);
    expect([...screen.values()]).toMatchObject([
      { title: '4 sessions changed', body: '2 sessions have ended and 2 sessions are without an answer.' },
    ]);
  });

  test('that grew to many take the place of those shown alone', () => {
    feed.add([ended('Ada')]);
    clock.advance(1000);
    expect(titles()).toEqual(['Ada has expired']);
    feed.add([ended('Bob'), ended('Cid'), ended('Dora')]);
    clock.advance(1000);
    expect(titles()).toEqual(['4 sessions have ended']);
  });

  test('come one by one again after a quiet minute', () => {
    feed.add(Array.from({ length: 10 }, (_, index) => ended(`s${index}`)));
    clock.advance(2 * minute);
    feed.add([ended('Ada')]);
    clock.advance(1000);
    expect(titles()).toContain('Ada has expired');
  });

  test('of the keychain stand beside the many', () => {
    feed.add([{ kind: 'keychain-open' }, ...Array.from({ length: 10 }, (_, index) => ended(`s${index}`))]);
    clock.advance(1000);
    expect(titles()).toEqual(['10 sessions have ended', 'The keychain answers again']);
  });

  test('of one session replace each other', () => {
    feed.add([{ kind: 'unreachable', session: session('Ada', statuses.unreachable) }]);
    clock.advance(1000);
    feed.add([{ kind: 'back', session: session('Ada') }]);
    clock.advance(1000);
    expect(titles()).toEqual(['Ada is back']);
  });

  test('when the app quits are dropped where they wait, and taken from the screen where they are shown', async () => {
    feed.add([ended('Ada')]);
    clock.advance(1000);
    feed.add([ended('Bob')]);
    await feed.stop();
    clock.advance(minute);
    expect([titles(), shows, clock.waiting()]).toEqual([[], 1, 0]);
  });

  test('that are no change are shown at once', () => {
    feed.tell(hiddenNotice());
    expect(titles()).toEqual(['Token Tray goes on watching']);
  });
});
