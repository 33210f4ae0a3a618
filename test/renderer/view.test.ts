import { describe, expect, it } from 'vitest';
import {
  arrive,
  back,
  go,
  home,
  open,
  opensOf,
  prune,
  replace,
  shown,
  type SessionView,
  type Trail,
  type View,
} from '../../src/renderer/page/view';

const one: SessionView = { kind: 'session', sessionId: 'one' };
const two: View = { kind: 'session', sessionId: 'two' };
const add: View = { kind: 'add' };
const again = { kind: 'sign-in', sessionId: 'two' } as const;
const user: View = { kind: 'revoke-user', sessionId: 'one' };

describe('the way through the views', () => {
  it.each<readonly [string, Trail, View, Trail]>([
    ['adds a step', [home], one, [home, one]],
    ['leads on from a session', [home, one], user, [home, one, user]],
    ['goes back to what was already open instead of circling', [home, one, user], one, [home, one]],
    ['keeps the same view open', [home, one], one, [home, one]],
    ['tells sessions apart', [home, one], two, [home, one, two]],
    ['takes the list as the start', [home, one, user], home, [home]],
  ])('opening a view %s', (_what, trail, view, expected) => {
    expect(open(trail, view)).toEqual(expected);
  });

  it('keeps a wish, and what a sign-in brought, for the moment in which they come up', () => {
    const wished: View = { kind: 'session', sessionId: 'one', ask: 'revoke', arrival: { kind: 'added' } };
    expect(shown(open([home], wished))).toBe(wished);
    expect(back(open([home, wished], user))).toEqual([home, one]);
  });

  it('puts an added session in the place of the form that added it', () => {
    expect(replace([home, add], one)).toEqual([home, one]);
  });

  it.each<readonly [string, Trail, Trail]>([
    ['in the place of the form that asked for it', [home, add], [home, one]],
    ['in the place of the sign-in of another session', [home, two, again], [home, two, one]],
    ['back at the session that was signed in again', [home, one, { ...again, sessionId: 'one' }], [home, one]],
    ['from the list', [home], [home, one]],
    ['not from what a person reads meanwhile', [home, two], [home, two]],
  ])('shows the session that a sign-in brought %s', (_what, trail, expected) => {
    expect(arrive(trail, one)).toEqual(expected);
  });

  it('goes back step by step, and no further than the list', () => {
    expect(back([home, one, user])).toEqual([home, one]);
    expect(back([home, one])).toEqual([home]);
    expect(back([home])).toBeUndefined();
  });

  it('leaves the view of a session that is no longer held', () => {
    const held = (id: string): boolean => id === 'two';
    expect(shown(prune([home, one], held))).toEqual(home);
    expect(prune([home, { kind: 'sign-in', sessionId: 'one' }], held)).toEqual([home]);
    expect(prune([home, two], held)).toEqual([home, two]);
  });

  it('keeps the same trail, not a copy, when nothing was lost', () => {
    const trail: Trail = [home, two];
    expect(prune(trail, () => true)).toBe(trail);
  });

  it('names what opened a view, so that the focus finds its way back', () => {
    expect([one, add, user, home].map(opensOf)).toEqual(['session:one', 'add', 'revoke-user', 'sessions']);
  });

  it('goes straight to a main view from wherever a person is, one step from the list', () => {
    expect(go({ kind: 'activity' })).toEqual([home, { kind: 'activity' }]);
    expect(go(home)).toEqual([home]);
  });
});
