import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../src/main/surfaces/notifications/notice';
import { stillTrue } from '../../src/main/surfaces/notifications/still-true';
import type { Snapshot } from '../../src/shared/snapshot';
import type { UserList, UserListPhase } from '../../src/shared/user-list';
import { userList } from '../renderer/fixtures/user-list-fixture';
import { story } from './notice-story';
import { noon, session, snapshot } from './sample';

const halfway = { waiting: 2299, sending: 1, accepted: 2690, failed: 6, unclear: 4 };
const at = (phase: UserListPhase, counts: Parameters<typeof userList>[1] = halfway, more: Partial<UserList> = {}) =>
  snapshot([session('a')], { userList: userList(phase, counts, more) });
const nothing = snapshot([session('a')]);
const running = at({ kind: 'running', startedAt: noon });
const restart = at({ kind: 'paused', why: 'restart' });
const byPerson = at({ kind: 'paused', why: 'person' });
const halted = at({ kind: 'paused', why: 'failure', failure: { kind: 'forbidden', action: 'revoke-users' } });
const lost = { kind: 'network', cause: 'offline' } as const;
const offline = at({ kind: 'paused', why: 'failure', failure: lost, retryAt: noon + 9 });
const done = at({ kind: 'done', at: noon });

describe('a list of users is told', () => {
  test.each<readonly [string, readonly Snapshot[], readonly number[]]>([
    ['when the last run left it in the middle', [nothing, restart, restart], [0, 1, 0]],
    ['when it is there before anything else was seen', [restart, restart], [1, 0]],
    ['when a person had paused it before the restart', [nothing, byPerson], [0, 1]],
    ['when it can’t go on, each time anew', [running, halted, running, halted], [0, 1, 0, 1]],
    ['when what goes wrong stops mending itself', [running, offline, halted], [0, 0, 1]],
    ['when it is done', [running, done, done], [0, 1, 0]],
    ['not when a person pauses or resumes it', [running, byPerson, running], [0, 0, 0]],
    ['not when it goes on by itself', [running, offline, running], [0, 0, 0]],
    ['not when another run of the app has finished it', [nothing, done], [0, 0]],
    ['not when it was looked up only', [nothing, at({ kind: 'ready' })], [0, 0]],
  ])('%s', (_when, snapshots, told) => {
    expect(story(...snapshots)).toEqual(told.map((count) => (count === 0 ? [] : ['user-list'])));
  });
});

const noticed = (next: Snapshot) => {
  if (next.userList === undefined) throw new Error('There is no list');
  return noticeOf({ kind: 'user-list', list: next.userList }, noon);
};

describe('the notice about a list of users', () => {
  test.each<readonly [string, Snapshot, string, string, string]>([
    [
      'that waits',
      restart,
      'A list of users waits for you',
      '2,304 of 5,000 users still have to be revoked. It goes on when you say so.',
      'critical',
    ],
    [
      'whose look-up was cut off',
      at({ kind: 'paused', why: 'restart' }, { lookingUp: 4000, waiting: 1000 }),
      'A list of users waits for you',
      'It was interrupted while its users were looked up. Nobody was revoked.',
      'critical',
    ],
    [
      'that is done',
      at({ kind: 'done', at: noon }, { accepted: 3 }),
      'The list of users is done',
      'Genesys Cloud accepted the request for all 3 users.',
      'normal',
    ],
    [
      'that is done but for some',
      at({ kind: 'done', at: noon }, { accepted: 3, unclear: 1 }),
      'The list of users is done, with some left',
      'accepted the request for 3 of 4 users',
      'critical',
    ],
    [
      'whose asking token is refused',
      at({ kind: 'paused', why: 'failure', failure: { kind: 'rejected' } }),
      'The list of users is paused',
      'Genesys Cloud refuses the token of the session that asks',
      'critical',
    ],
    ['that can’t go on', halted, 'The list of users is paused', 'the permission oauth:token:delete', 'critical'],
  ])('%s', (_what, next, title, body, urgency) => {
    const notice = noticed(next);
    expect(notice).toMatchObject({ tag: 'user-list', title, urgency, focus: { kind: 'user-list' } });
    expect(notice.body).toContain(body);
  });

  test('is taken back when it is no longer so', () => {
    const change = { kind: 'user-list', list: userList({ kind: 'paused', why: 'restart' }, halfway) } as const;
    const holds = (next: Snapshot): number => stillTrue([change], next, noon).length;
    expect([restart, running, done, nothing].map(holds)).toEqual([1, 0, 0, 0]);
    expect(holds(at({ kind: 'paused', why: 'restart' }, halfway, { id: 'another' }))).toBe(0);
  });
});
