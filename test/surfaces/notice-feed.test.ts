import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { escapeMarkup } from '../../src/main/surfaces/notifications/markup';
import { hiddenNotice, noticeOf, type Notice } from '../../src/main/surfaces/notifications/notice';
import { createNoticeFeed, type NoticeFeed } from '../../src/main/surfaces/notifications/notice-feed';
import type { Status } from '../../src/shared/session';
import { manualClock, type ManualClock } from './manual-clock';
import { active, minute, noon, session, statuses } from './sample';

let clock: ManualClock;
let feed: NoticeFeed;
/** What is on the screen, and how often something was put there. */
let screen: Map<string, Notice>;
let shows: number;

beforeEach(() => {
  clock = manualClock(noon);
  screen = new Map();
  shows = 0;
  feed = createNoticeFeed(clock, {
    show: (notice) => {
      shows += 1;
      screen.set(notice.tag, notice);
    },
    close: (tag) => void screen.delete(tag),
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
        body: 's0, s1, s2 and 997 more.',
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

  test('of different kinds at once are one that counts them', () => {
    const more = ['Cid', 'Dora'].map((id): Change => ({
      kind: 'unreachable',
      session: session(id, statuses.unreachable),
    }));
    feed.add([...more, ended('Ada'), ended('Bob')]);
    clock.advance(1000);
    expect([...screen.values()]).toMatchObject([
      { title: '4 sessions changed', body: '2 sessions have ended, 2 sessions are without an answer.' },
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

  test('that wait when the app quits are dropped', () => {
    feed.add([ended('Ada')]);
    feed.stop();
    clock.advance(minute);
    expect(shows).toBe(0);
    expect(clock.waiting()).toBe(0);
  });

  test('that are no change are shown at once', () => {
    feed.tell(hiddenNotice());
    expect(titles()).toEqual(['Token Tray goes on watching']);
  });
});

describe('the words of a notice', () => {
  const failure = { kind: 'network', cause: 'timeout' } as const;
  const lost = { ...statuses.unconfirmed, accepted: undefined } as unknown as Status;
  const asked = { id: 'r', userId: 'user-1', sessionId: 'Ada', requestedAt: noon };
  test.each<readonly [Change, string, string]>([
    [ended('Ada'), 'Ada has expired', 'Its time was up. Found at 11:59 AM.'],
    [
      { kind: 'revoked', session: session('Ada', statuses.revoked) },
      'Ada is revoked',
      'Confirmed at 11:59 AM: Genesys Cloud refuses the token.',
    ],
    [
      { kind: 'not-revoked', session: session('Ada') },
      'Ada was not revoked',
      'Genesys Cloud did not carry it out, and the token is still live.',
    ],
    [
      { kind: 'unproven', session: session('Ada', lost) },
      'Ada may not be revoked yet',
      'There is no proof so far. Token Tray goes on asking until it knows.',
    ],
    [
      { kind: 'ending', session: session('Ada', active()), deadline: { kind: 'idles', at: noon + 4 * minute } },
      'Ada idles out at 12:04 PM',
      'Use it before then, or let it end.',
    ],
    [
      { kind: 'unreachable', session: session('Ada', statuses.unreachable) },
      'No answer for Ada',
      'Since 11:58 AM. Genesys Cloud has a problem of its own (503).',
    ],
    [{ kind: 'back', session: session('Ada') }, 'Ada is back', 'Live, verified at 11:59 AM.'],
    [
      {
        kind: 'user-revocation',
        revocation: { ...asked, outcome: { kind: 'accepted', at: noon, status: 200, heldSessionIds: [] } },
      },
      'Genesys Cloud accepted the revocation',
      'At 12:00 PM, for all tokens of user user-1.',
    ],
    [
      { kind: 'user-revocation', revocation: { ...asked, outcome: { kind: 'failed', at: noon, failure } } },
      'The user’s tokens were not revoked',
      'Genesys Cloud did not answer in time.',
    ],
    [
      { kind: 'user-revocation', revocation: { ...asked, outcome: { kind: 'unknown', at: noon, failure } } },
      'The user’s tokens may not be revoked',
      'The answer was lost: Genesys Cloud did not answer in time. It is safe to ask again.',
    ],
    [{ kind: 'keychain-locked' }, 'The keychain is locked', 'Sessions can’t be checked until it is unlocked.'],
  ])('are a title and a sentence: %#', (change, title, body) => {
    const notice = noticeOf(change, noon);
    expect({
      ...notice,
      title: notice.title.replaceAll('\u202F', ' '),
      body: notice.body.replaceAll('\u202F', ' '),
    }).toMatchObject({ title, body });
  });

  test('name the organization, and keep foreign names short and plain', () => {
    const info = { organization: { name: `<img src=x>\n${'o'.repeat(300)}` } };
    const hostile = session('Ada', statuses.ended, { label: `\u202E<b>${'n'.repeat(300)}`, info });
    const { title, body } = noticeOf({ kind: 'ended', session: hostile }, noon);
    expect(title).toMatch(/^<b>n+… has expired$/);
    expect(body).toMatch(/^<img src=x> o+…: Its time was up/);
    expect(title.length + body.length).toBeLessThan(200);
    expect(escapeMarkup(body)).toMatch(/^&lt;img src=x&gt; o/);
  });

  test('are markup that shows the text as it is', () => {
    expect(escapeMarkup('a & b < c > d &amp; "e"')).toBe('a &amp; b &lt; c &gt; d &amp;amp; "e"');
  });
});
