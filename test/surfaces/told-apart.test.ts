import { describe, expect, it } from 'vitest';
import { menuLabel, menuMarks } from '../../src/main/surfaces/tray/session-lines';
import { marksOf } from '../../src/shared/told-apart';
import { minute, noon, session, statuses } from './sample';

const of = (organization: string, change: Parameters<typeof session>[2] = {}): Parameters<typeof session>[2] => ({
  label: 'Jonas Keller',
  info: { organization: { id: `id of ${organization}`, name: organization } },
  ...change,
});

describe('sessions of one name', () => {
  it.each<readonly [string, readonly (readonly [string, ...string[]])[], readonly string[]]>([
    [
      'nothing where the name is theirs alone',
      [
        ['Mara', 'Alpine'],
        ['Jonas', 'Alpine'],
      ],
      [],
    ],
    [
      'the first kind of mark that none shares',
      [
        ['Jonas', 'Alpine', 'EU'],
        ['Jonas', 'Harbour', 'EU'],
      ],
      ['Alpine', 'Harbour'],
    ],
    [
      'the next where the first is shared',
      [
        ['Jonas', 'Alpine', 'EU'],
        ['Jonas', 'Alpine', 'US'],
      ],
      ['EU', 'US'],
    ],
    [
      'the next where the first is not known of one',
      [
        ['Jonas', '', 'EU'],
        ['Jonas', 'Alpine', 'US'],
      ],
      ['EU', 'US'],
    ],
    [
      'the last where all are shared',
      [
        ['Jonas', 'Alpine', 'EU'],
        ['Jonas', 'Alpine', 'EU'],
      ],
      ['EU', 'EU'],
    ],
    ['nothing where there are no marks', [['Jonas'], ['Jonas']], []],
  ])('are told apart by %s', (_what, all, expected) => {
    const named = all.map(([name, ...marks], index) => ({ id: String(index), name, marks }));
    expect([...marksOf(named).values()]).toEqual(expected);
  });

  it('say in the menu to which organization each belongs, else when it was added', () => {
    const alpine = session('one', statuses.active, of('Alpine Rail'));
    const harbour = session('two', statuses.active, of('Harbourlight'));
    const later = session('three', statuses.active, of('Alpine Rail', { addedAt: noon - 3 * minute }));
    const label = (all: readonly ReturnType<typeof session>[]): readonly string[] => {
      const marks = menuMarks(all, [], noon);
      return all.map((one) => menuLabel(one, noon, marks.get(one.id)).replaceAll(/\s/g, ' '));
    };
    expect(label([alpine, harbour])).toEqual(['Jonas Keller (Alpine Rail): Live', 'Jonas Keller (Harbourlight): Live']);
    expect(label([alpine, later])).toEqual([
      'Jonas Keller (added 10:00 AM): Live',
      'Jonas Keller (added 11:57 AM): Live',
    ]);
    expect(label([alpine])).toEqual(['Jonas Keller: Live']);
  });
});
