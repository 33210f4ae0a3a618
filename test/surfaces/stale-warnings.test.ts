import { describe, expect, test } from 'vitest';
import { warningsAfter } from '../../src/main/surfaces/notifications/stale-warnings';
import type { Session } from '../../src/shared/session';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const soon = session('one', active({ idlesAt: noon + 2 * minute }));
const after = (now: Session | undefined, at = noon): readonly string[] =>
  warningsAfter(new Set(['one']), [], snapshot(now === undefined ? [] : [now]), at).stale;

describe('a warning that a session ends soon', () => {
  test.each([
    ['stays while it is true', soon, []],
    ['goes when the session was used again', session('one', active({ idlesAt: noon + 15 * minute })), ['one']],
    ['goes when it is kept alive now', { ...soon, mode: 'keep-alive' } as const, ['one']],
    ['goes with a session that is forgotten', undefined, ['one']],
    ['stays while nobody answers', session('one', statuses.unreachable), []],
    ['stays for the check that finds out, once its time has come', session('one', active({ idlesAt: noon - 1 })), []],
  ])('%s', (_name, now, stale) => expect(after(now)).toEqual(stale));

  test('begins with its telling, and ends with the telling of something else', () => {
    const ending = { kind: 'ending', session: soon, deadline: { kind: 'idles', at: noon + 2 * minute } } as const;
    const told = warningsAfter(new Set(), [ending], snapshot([soon]), noon).standing;
    expect([...told]).toEqual(['one']);
    const over = session('one', statuses.ended);
    const next = warningsAfter(told, [{ kind: 'ended', session: over }], snapshot([over]), noon);
    expect([next.stale, [...next.standing]]).toEqual([[], []]);
  });
});
