import { describe, expect, it } from 'vitest';
import { isQuietChange } from '../../src/main/composition/quiet-change';
import { followTurns } from '../../src/main/composition/turns';
import { defaultSettings } from '../../src/shared/settings';
import type { Snapshot } from '../../src/shared/snapshot';
import { fakeClock } from '../polling/fake-clock';
import { userList } from '../renderer/fixtures/user-list-fixture';
import { active, minute, noon, session, snapshot, statuses } from '../surfaces/sample';

const sessions = [session('one'), session('two')];
const calm = snapshot(sessions);
const verified: Snapshot = { ...calm, sessions: [session('one', active({ verifiedAt: noon })), session('two')] };
const ended: Snapshot = { ...calm, sessions: [session('one', statuses.ended), session('two')] };

describe('a list of users', () => {
  const running = { ...calm, userList: userList({ kind: 'running', startedAt: noon }, { waiting: 9 }) };

  it('is quiet while its numbers grow, and is not when it comes, waits or goes', () => {
    const later = { ...calm, userList: userList({ kind: 'running', startedAt: noon }, { waiting: 8, accepted: 1 }) };
    const waiting = { ...calm, userList: userList({ kind: 'paused', why: 'restart' }, { waiting: 9 }) };
    expect(isQuietChange(running, later)).toBe(true);
    expect([isQuietChange(calm, running), isQuietChange(running, waiting), isQuietChange(running, calm)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

/** A source whose snapshots come by hand, and what is drawn of them. */
const following = (first: Snapshot) => {
  const clock = fakeClock(noon);
  const drawn: Snapshot[] = [];
  let latest = first;
  let tell: (next: Snapshot) => void = () => undefined;
  const source = {
    snapshot: () => latest,
    onChange: (listener: (next: Snapshot) => void) => {
      tell = listener;
      return () => void (tell = () => undefined);
    },
  };
  const stop = followTurns(source, clock, (next) => drawn.push(next));
  const change = (next: Snapshot): void => {
    latest = next;
    tell(next);
  };
  return { clock, drawn, change, stop };
};

describe('what is drawn when', () => {
  it('is drawn at once after a quiet time, whatever it is', async () => {
    const { clock, drawn, change } = following(calm);
    change(calm);
    await clock.pass(250);
    change(verified);
    expect(drawn).toEqual([calm, verified]);
  });

  it('is drawn four times a second at most while sessions are only verified, and the last of it always', async () => {
    const { clock, drawn, change } = following(calm);
    change(calm);
    for (let check = 0; check < 50; check += 1) {
      change({ ...calm, sessions: [session('one', active({ verifiedAt: noon + check })), session('two')] });
      await clock.pass(20);
    }
    await clock.pass(250);
    expect(drawn.length).toBeLessThanOrEqual(6);
    expect(drawn.at(-1)?.sessions[0]?.status).toMatchObject({ verifiedAt: noon + 49 });
    // For midnight alone.
    expect(clock.waiting()).toBe(1);
  });

  it('is drawn at once when a session ends in the midst of that, and only once', async () => {
    const { clock, drawn, change } = following(calm);
    change(calm);
    change(verified);
    change(ended);
    expect(drawn).toEqual([calm, ended]);
    await clock.pass(1000);
    expect(drawn).toEqual([calm, ended]);
  });

  it('is drawn at the instant at which a session is about to end, also after quiet changes were put off', async () => {
    const ending = snapshot([session('one', statuses.active, { expiresAt: noon + 11 * minute })]);
    const { clock, drawn, change } = following(ending);
    change(ending);
    change({ ...ending, now: noon + 1 });
    await clock.pass(minute - 1);
    const before = drawn.length;
    await clock.pass(1);
    expect(drawn.length).toBe(before + 1);
  });

  it('is drawn anew at midnight, when what was told with a time alone needs its day, and not before', async () => {
    const over = snapshot([session('one', statuses.ended)]);
    const { clock, drawn, change } = following(over);
    change(over);
    const midnight = new Date(noon).setHours(24, 0, 0, 0);
    await clock.pass(midnight - noon - 1);
    expect(drawn).toHaveLength(1);
    await clock.pass(1);
    expect(drawn).toHaveLength(2);
  });

  it('is drawn no more once it was told to stop', async () => {
    const { clock, drawn, change, stop } = following(calm);
    change(calm);
    change(verified);
    stop();
    await clock.pass(1000);
    change(ended);
    expect(drawn).toEqual([calm]);
  });
});

describe('a quiet change', () => {
  const userRevocation = { id: 'r' } as Snapshot['userRevocations'][number];

  it('is one more verification, or a check that begins', () => {
    expect(isQuietChange(calm, verified)).toBe(true);
    expect(isQuietChange(calm, { ...calm, checking: ['one'], now: noon + 5 })).toBe(true);
  });

  it.each<readonly [string, Snapshot]>([
    ['a session that ends', ended],
    ['a session more', { ...calm, sessions: [...sessions, session('three')] }],
    ['a session less', { ...calm, sessions: sessions.slice(1) }],
    ['one in the place of another', { ...calm, sessions: [session('one'), session('three')] }],
    ['a new name', { ...calm, sessions: [session('one', statuses.active, { label: 'else' }), session('two')] }],
    ['another mode', { ...calm, sessions: [session('one', statuses.active, { mode: 'keep-alive' }), session('two')] }],
    ['a keychain that locks', { ...calm, keychain: { kind: 'locked', since: noon } }],
    ['a user whose tokens are being revoked', { ...calm, userRevocations: [userRevocation] }],
    ['another setting', { ...calm, settings: { ...defaultSettings, pollSeconds: 30 } }],
    ['a disk that is full', { ...calm, diskFailures: [{ kind: 'disk', why: 'full', file: 'sessions.json' }] }],
    ['a tray that goes away', { ...calm, app: { ...calm.app, trayHost: 'absent' } }],
  ])('is not %s', (_name, next) => {
    expect(isQuietChange(calm, next)).toBe(false);
  });
});
