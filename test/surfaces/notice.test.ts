import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/main/surfaces/notifications/change';
import { escapeMarkup } from '../../src/main/surfaces/notifications/markup';
import { noticeOf } from '../../src/main/surfaces/notifications/notice';
import type { Session, Status } from '../../src/shared/session';
import { active, minute, noon, session, statuses } from './sample';

const ended = (id: string, change: Partial<Session> = {}): Change => ({
  kind: 'ended',
  session: session(id, statuses.ended, change),
});

describe('the words of a notice', () => {
  const failure = { kind: 'network', cause: 'timeout' } as const;
  const lost = { ...statuses.unconfirmed, accepted: undefined } as unknown as Status;
  const expiry = { kind: 'expires', at: noon + 4 * minute } as const;
  const signedIn: Partial<Session> = { source: { kind: 'browser', clientId: 'client' }, expiresAt: expiry.at };
  const notRenewed: Partial<Session> = { ...signedIn, renewalFailure: { at: noon, failure } };
  test.each<readonly [Change, string, string]>([
    [ended('Ada'), 'Ada has expired', 'Its time was up. Found at 11:59 AM.'],
    [
      { kind: 'revoked', session: session('Ada', statuses.revoked) },
      'This token of Ada is revoked',
      'Confirmed at 11:59 AM: Genesys Cloud refuses the token.',
    ],
    [
      { kind: 'not-revoked', session: session('Ada') },
      'Ada was not revoked',
      'Genesys Cloud did not carry it out, and the token is still live.',
    ],
    [
      { kind: 'unproven', session: session('Ada', lost) },
      'No proof yet that Ada is revoked',
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
    [ended('Ada', signedIn), 'Ada has expired', 'Its time was up. Found at 11:59 AM. Sign in again to go on.'],
    [
      { kind: 'ending', session: session('Ada', active()), deadline: expiry },
      'Ada expires at 12:04 PM',
      'Get a new token before then to go on.',
    ],
    [
      { kind: 'ending', session: session('Ada', active(), signedIn), deadline: expiry },
      'Ada expires at 12:04 PM',
      'Sign in again before then to go on.',
    ],
    [
      { kind: 'ending', session: session('Ada', active(), notRenewed), deadline: expiry },
      'Ada expires at 12:04 PM',
      'It could not be renewed: Genesys Cloud did not answer in time.',
    ],
    [
      { kind: 'renewal-failed', session: session('Ada', active(), notRenewed) },
      'Ada can’t be renewed',
      'Genesys Cloud did not answer in time. It expires at 12:04 PM.',
    ],
    [
      { kind: 'keychain-locked' },
      'The keychain is locked',
      'Sessions that wait for it are checked once it is unlocked.',
    ],
  ])('are a title and a sentence: %#', (change, title, body) => {
    const notice = noticeOf(change, noon);
    expect({
      ...notice,
      title: notice.title.replaceAll('\u202F', ' '),
      body: notice.body.replaceAll('\u202F', ' '),
    }).toMatchObject({ title, body });
  });

  const idle = { kind: 'idles', at: noon + minute } as const;
  const browser: Partial<Session> = { source: { kind: 'browser', clientId: 'client' } };
  test.each<readonly [string, Change, string]>([
    ['expired and can be signed in again', ended('Ada', browser), 'sign-in'],
    [
      'expires',
      { kind: 'ending', session: session('Ada', active(), browser), deadline: { ...idle, kind: 'expires' } },
      'sign-in',
    ],
    ['can’t be renewed', { kind: 'renewal-failed', session: session('Ada', active(), browser) }, 'sign-in'],
    ['idles out', { kind: 'ending', session: session('Ada', active(), browser), deadline: idle }, 'session'],
    ['expired and was pasted', ended('Ada'), 'session'],
    [
      'was ended elsewhere',
      { kind: 'ended', session: session('Ada', { ...statuses.ended, reason: 'rejected' }, browser) },
      'session',
    ],
    ['is back', { kind: 'back', session: session('Ada', active(), browser) }, 'session'],
  ])('of a session that %s lead on by a click', (_, change, kind) => {
    expect(noticeOf(change, noon).focus).toEqual({ kind, sessionId: 'Ada' });
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

describe('the way from a notice to all tokens of the user', () => {
  const person = { id: 'user', name: 'Ada' };
  const rejected: Status = { ...statuses.ended, reason: 'rejected' };
  const offered = (status: Status, change: Partial<Session>): readonly string[] =>
    (noticeOf({ kind: 'ended', session: session('Ada', status, change) }, noon).actions ?? []).map(
      ({ label, view }) => `${label} ${view.kind}`,
    );

  test('is offered where a token was ended elsewhere, which may be the sign of a leak', () => {
    expect(offered(rejected, { person })).toEqual(['Revoke the user… revoke-user']);
  });

  test('is not offered where a clock ended it, or nobody knows whose it was', () => {
    expect(offered(statuses.ended, { person })).toEqual([]);
    expect(offered({ ...statuses.ended, reason: 'idled-out' }, { person })).toEqual([]);
    expect(offered(rejected, {})).toEqual([]);
  });
});
