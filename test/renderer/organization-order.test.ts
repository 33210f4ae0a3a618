import { describe, expect, it } from 'vitest';
import { shelvesOf } from '../../src/renderer/sessions/organization-order';
import { groupSessions } from '../../src/renderer/sessions/session-group';
import { sessionName } from '../../src/shared/messages';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, now, session, uuid } from './fixtures/session-fixture';

const at = (number: number, organization: string | undefined, more: Partial<Session> = {}): Session => {
  const { info: _info, ...plain } = session(number, active(), { label: `Agent ${number}`, ...more });
  return organization === undefined
    ? plain
    : { ...plain, info: { organization: { id: organization, name: organization } } };
};
const many = (count: number, organizations: readonly (string | undefined)[]): readonly Session[] =>
  Array.from({ length: count }, (_, index) => at(index + 1, organizations[index % organizations.length]));
const shelves = (sessions: readonly Session[]) =>
  groupSessions(sessions, defaultSettings, now).map(({ need, sessions: members, shelved }) => ({
    need,
    shelved,
    shelves: shelvesOf(members).map((shelf) => [
      shelf.sessions[0]?.info?.organization?.name,
      shelf.sessions.map(({ label }) => Number(label.replace('Agent ', ''))),
    ]),
  }));

describe('many sessions', () => {
  it('of several organizations stand together by these, in the order of their names, unknown ones last', () => {
    expect(shelves(many(9, ['Zeta', undefined, 'alpha']))).toEqual([
      {
        need: 'live',
        shelved: true,
        shelves: [
          ['alpha', [3, 6, 9]],
          ['Zeta', [1, 4, 7]],
          [undefined, [2, 5, 8]],
        ],
      },
    ]);
  });

  it.each([
    ['few of several organizations', many(8, ['Zeta', 'alpha'])],
    ['many of one', many(30, ['Zeta'])],
  ])('are not taken apart where they are %s', (_, sessions) => {
    const [group] = groupSessions(sessions, defaultSettings, now);
    expect(group?.shelved).toBe(false);
    expect(group?.sessions.map(sessionName)).toEqual(sessions.map(sessionName));
  });

  it('that are about to end lead with the organization in which one ends first', () => {
    const ending = many(9, ['alpha', 'Zeta']).map((each, index) => ({
      ...each,
      status: active({ idlesAt: now + (index === 1 ? 1 : 2) * minute }),
    }));
    expect(shelves(ending)).toMatchObject([
      {
        need: 'attention',
        shelves: [
          ['Zeta', [2, 4, 6, 8]],
          ['alpha', [1, 3, 5, 7, 9]],
        ],
      },
    ]);
  });

  it('tell apart organizations of the same name, and of the same id in two clouds', () => {
    const twins = many(9, ['Zeta']).map((each, index) =>
      index < 3
        ? { ...each, info: { organization: { id: uuid(index), name: 'Zeta' } } }
        : { ...each, apiOrigin: index < 6 ? 'https://api.one.example' : 'https://api.two.example' },
    );
    const [group] = groupSessions(twins, defaultSettings, now);
    expect(shelvesOf(group?.sessions ?? []).map(({ sessions }) => sessions.length)).toEqual([1, 1, 1, 3, 3]);
  });
});
