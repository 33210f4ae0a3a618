import { describe, expect, test } from 'vitest';
import { nextTurn } from '../../src/main/surfaces/need';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const midnight = new Date(noon).setHours(24, 0, 0, 0);

describe('the next instant at which something is due', () => {
  test.each<readonly [string, readonly Session[], number | undefined]>([
    ['with nothing due', [session('Ada'), session('Bob', statuses.ended)], midnight],
    ['with nothing to tell of', [], undefined],
    ['before an idle warning', [session('Ada', active({ idlesAt: noon + 8 * minute }))], noon + 3 * minute],
    ['after an idle warning', [session('Ada', active({ idlesAt: noon + 2 * minute }))], noon + 2 * minute],
    ['before an expiry', [session('Ada', active(), { expiresAt: noon + 11 * minute })], noon + minute],
    [
      'of an expiry that a renewal will put off',
      [session('Ada', active(), { expiresAt: noon + 11 * minute, issuedAt: noon, renewsWith: 'refresh-token' })],
      midnight,
    ],
    ['in a silence', [session('Ada', statuses.unreachable)], noon + 3 * minute],
    ['without proof', [session('Ada', statuses.unconfirmed)], noon + 3 * minute],
    [
      'with the nearest of many',
      [session('Ada', statuses.unreachable), session('Bob', active({ idlesAt: noon + 6 * minute }))],
      noon + minute,
    ],
  ])('%s', (_, sessions, due) => {
    expect(nextTurn(snapshot(sessions), noon)).toBe(due);
  });

  test('goes by the person’s own warning times, one for each kind of end', () => {
    const settings = { ...defaultSettings, idleWarningMinutes: 2, expiryWarningMinutes: 30 };
    const of = (one: Session): number | undefined => nextTurn(snapshot([one], { settings }), noon);
    expect(of(session('Ada', active({ idlesAt: noon + 40 * minute })))).toBe(noon + 38 * minute);
    expect(of(session('Ada', active(), { expiresAt: noon + 40 * minute }))).toBe(noon + 10 * minute);
  });
});
