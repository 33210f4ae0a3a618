import { describe, expect, test } from 'vitest';
import { statusSentence } from '../../src/renderer/session/status-sentence';
import type { DiskFailure } from '../../src/shared/failure';
import { describeFailure, statusLine, statusWord } from '../../src/shared/messages';
import type { Status, Unchecked } from '../../src/shared/session';
import { offline, sessionWith, statuses } from './states';

const now = new Date(2026, 4, 4, 9, 0).getTime();
const yesterday = new Date(2026, 4, 3, 14, 3).getTime();
const since = new Date(2026, 4, 4, 8, 55).getTime();
const before: Unchecked = { kind: 'unchecked', lastVerified: { at: yesterday, by: 'HEAD' } };
const unknown: Unchecked = { kind: 'unchecked' };
const silent = (lastKnown: Unchecked): Status => ({
  kind: 'unreachable',
  since,
  failure: offline,
  attempts: 1,
  retryAt: now,
  lastKnown,
});
const locked = (why: 'locked' | 'missing', inner: Unchecked): Status => ({ kind: 'locked', since, why, before: inner });

/** Some time formats hold narrow spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('what was known before the app was restarted', () => {
  const then = 'May 3, 2026, 2:03 PM';
  test.each<[string, Status, string]>([
    ['not checked yet', before, `it was live ${then}, before the restart`],
    ['not reached since', silent(before), `it was live ${then}, before the restart`],
  ])('is told of a session %s in one line, as what it was', (_, status, words) => {
    expect(plain(statusLine(sessionWith(status), now))).toContain(words);
    expect(plain(statusSentence(sessionWith(status), now))).toContain(
      `when last verified, ${then}, before the restart`,
    );
  });

  test.each<[string, Status]>([
    ['locked', locked('locked', before)],
    ['without a keychain', locked('missing', before)],
  ])('is told in the window of a session %s', (_, status) => {
    expect(plain(statusSentence(sessionWith(status), now))).toContain(`live when last verified, ${then}`);
  });

  test.each([unknown, silent(unknown), locked('locked', unknown), locked('missing', unknown)])(
    'is not claimed where nothing was known (%j)',
    (status) => {
      const text = statusLine(sessionWith(status), now) + statusSentence(sessionWith(status), now);
      expect(text).not.toMatch(/was live|2026/);
    },
  );
});

test.each([
  ['locked', 'Keychain locked', 'has not given its token out'],
  ['missing', 'No keychain', 'no keychain to give its token out'],
] as const)('a keychain that is %s is called so', (why, word, line) => {
  const status = locked(why, unknown);
  expect(statusWord(status)).toBe(word);
  expect(statusLine(sessionWith(status), now)).toContain(line);
  expect(statusSentence(sessionWith(status), now)).toContain(why === 'missing' ? 'no keychain' : 'The keychain has');
});

test.each([
  [{ kept: 3, lost: 0, lostNames: [] }, '3 sessions in it could be read and were kept.'],
  [{ kept: 1, lost: 2, lostNames: [] }, '1 session was kept. 2 sessions could not be read: add them again.'],
  [{ kept: 0, lost: 1, lostNames: ['Desk'] }, 'No session was kept. 1 session could not be read: add it again (Desk).'],
  [
    { kept: 5, lost: 3, lostNames: ['Desk', 'Roster'] },
    '3 sessions could not be read: add them again (Desk and Roster).',
  ],
])('what was kept of a damaged file is counted, and what was lost is named (%j)', (salvage, words) => {
  const failure: DiskFailure = { kind: 'disk', why: 'damaged', file: 'sessions.json', salvage };
  expect(describeFailure(failure)).toMatch(/^sessions\.json was damaged and set aside\. /);
  expect(describeFailure(failure)).toContain(words);
});

test('a session that is live says by its own sentence when it was verified', () => {
  expect(statusSentence(sessionWith(statuses.active), now)).not.toContain('restart');
});
