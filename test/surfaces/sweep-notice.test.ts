import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../src/main/surfaces/notifications/notice';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { Status } from '../../src/shared/session';
import { story } from './notice-story';
import { active, noon, session, snapshot, statuses } from './sample';

const asked = noon + 1;
const revoking: Status = { ...statuses.revoking, requestedAt: asked };
const unproven: Status = { kind: 'unconfirmed', requestedAt: asked, attempts: 0, retryAt: noon + 9 };
const revoked: Status = { ...statuses.revoked, requestedAt: asked };
const ids = ['a', 'b', 'c'];

const at = (kinds: readonly Status[], waiting: readonly string[] = [], requestedAt = asked) =>
  snapshot(
    kinds.map((status, index) => session(ids[index] ?? '', status)),
    { sweep: { requestedAt, sessionIds: ids, waiting } },
  );
const before = snapshot(ids.map((id) => session(id)));

describe('revoking every session', () => {
  test('is told as one sum when each was asked for, and once more when nothing is open', () => {
    expect(
      story(
        before,
        at([revoking, active(), active()], ids),
        at([revoked, revoking, unproven]),
        at([revoked, revoked, unproven]),
        at([revoked, revoked, unproven]),
        at([revoked, revoked, revoked]),
        at([revoked, revoked, revoked]),
      ),
    ).toEqual([[], [], [], ['sweep'], [], ['sweep'], []]);
  });

  test('is not told where there was nothing left to revoke, and only a renewal was stopped', () => {
    const over = session('a', statuses.ended);
    const stopped = { requestedAt: asked, sessionIds: [], waiting: [], ended: ['a'] };
    expect(story(snapshot([over]), snapshot([over], { sweep: stopped }))).toEqual([[], []]);
  });

  test('is told too where it was over at once', () => {
    expect(story(before, at([revoked, revoked, revoked]))).toEqual([[], ['sweep']]);
  });

  test('tells of a locked session that is revoked when its keychain opens', () => {
    const locked: Status = { kind: 'locked', since: noon, before: active(), why: 'locked' };
    expect(
      story(
        before,
        at([revoked, revoked, locked], ['c']),
        at([revoked, revoked, revoking], ['c']),
        at([revoked, revoked, revoked]),
      ),
    ).toEqual([[], ['sweep'], [], ['sweep']]);
  });

  test('by an earlier run of the app is not told again', () => {
    expect(story(before, at([revoked, revoked, revoked], [], noon - 1))[1]).not.toContain('sweep');
  });

  test('leaves a revocation alone that was asked for by itself before', () => {
    const own: Status = { ...statuses.unconfirmed, requestedAt: noon };
    const done: Status = { ...statuses.revoked, requestedAt: noon };
    const was = snapshot([session('a', own), session('b'), session('c')]);
    expect(story(was, at([done, revoking, revoking]))).toEqual([[], ['revoked']]);
  });
});

describe('its notice', () => {
  test.each([
    [
      { sessions: 6, proven: 6, unproven: 0, waiting: 0, refused: 0 },
      'All 6 sessions are revoked',
      'That is proven: Genesys Cloud refuses each of their tokens.',
      'normal',
    ],
    [
      { sessions: 1, proven: 1, unproven: 0, waiting: 0, refused: 0 },
      'Your session is revoked',
      'That is proven: Genesys Cloud refuses its token.',
      'normal',
    ],
    [
      { sessions: 6, proven: 5, unproven: 1, waiting: 0, refused: 0 },
      '5 of 6 sessions are revoked, with proof',
      'One is not proven yet: Token Tray goes on asking.',
      'normal',
    ],
    [
      { sessions: 9, proven: 2, unproven: 2, waiting: 2, refused: 3 },
      '2 of 9 sessions are revoked, with proof',
      '2 are not proven yet: Token Tray goes on asking. 2 wait for the keychain. 3 are still live.',
      'critical',
    ],
    [
      { sessions: 1, proven: 0, unproven: 1, waiting: 0, refused: 0 },
      'There is no proof yet that your session is revoked',
      'One is not proven yet: Token Tray goes on asking.',
      'normal',
    ],
  ])('of %j', (counts, title, body, urgency) => {
    const focus = { kind: 'sweep' };
    expect(noticeOf({ kind: 'sweep', counts }, noon)).toEqual({ tag: 'sweep', title, body, urgency, focus });
  });
});

describe('the tray’s way to it', () => {
  const item = (...kinds: readonly Status[]) =>
    trayModel(snapshot(kinds.map((status, index) => session(`s${index}`, status))), noon).menu.find(
      ({ id }) => id === 'revoke-all',
    );

  test('is one confirmation, with the number of sessions and of those that wait for the keychain', () => {
    const locked: Status = { kind: 'locked', since: noon, before: active(), why: 'locked' };
    expect(item(active(), statuses.unreachable, locked, statuses.ended, statuses.unconfirmed)).toEqual({
      kind: 'submenu',
      id: 'revoke-all',
      label: 'Revoke all my sessions',
      items: [
        {
          kind: 'action',
          id: 'revoke-all:now',
          label: 'Revoke 2 sessions now, and 1 more once the keychain answers',
          command: { kind: 'revoke-all-sessions' },
        },
      ],
    });
  });

  test('is not there where nothing is left to revoke', () => {
    expect(item()).toBeUndefined();
    expect(item(statuses.ended, statuses.revoked, statuses.revoking, statuses.unconfirmed)).toBeUndefined();
  });
});
