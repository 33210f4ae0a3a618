import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salvageIndex } from '../../src/main/sessions/index-salvage';
import { toEntry } from '../../src/main/sessions/session-record';
import { active, sessionWith, statuses } from './states';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const person = { id: idOf(900), name: 'Mara "the {brace}" Lindqvist', email: 'mara@harbourlight.example' };
const entries = [
  toEntry(sessionWith(active, { id: idOf(1), label: 'Night shift', person, expiresAt: 5000 }), 'held', false),
  toEntry(sessionWith(statuses.revoked, { id: idOf(2), label: '', person }), 'none', false),
  toEntry(
    sessionWith(active, {
      id: idOf(3),
      label: 'Roster "mode": [',
      source: { kind: 'client-credentials', clientId: idOf(800) },
      renewsWith: 'client-secret',
      history: [{ at: 1000, kind: 'active' }],
    }),
    'held',
    false,
  ),
  toEntry(sessionWith(active, { id: idOf(4), label: 'Gone' }), 'erasing', true),
];
const text = `${JSON.stringify({ version: 1, sessions: entries }, undefined, 2)}\n`;
const found = (damaged: string) => {
  const salvaged = salvageIndex(damaged);
  return { ...salvaged?.salvage, sessions: salvaged?.value.sessions ?? [] };
};

describe('a damaged index', () => {
  test('of which every line can still be read loses none', () => {
    for (const whole of [text, text.slice(0, text.lastIndexOf(']')), `\0\u0001${text}`, JSON.stringify(entries)]) {
      expect(found(whole)).toEqual({ kept: 4, lost: 0, lostNames: [], sessions: entries });
    }
  });

  test('that was cut off keeps what came before the cut, and of the cut line what was still said', () => {
    const cut = text.indexOf('"source"', text.indexOf(idOf(3)));
    const { sessions, ...salvage } = found(text.slice(0, cut));
    expect(salvage).toEqual({ kept: 3, lost: 0, lostNames: [] });
    expect(sessions.slice(0, 2)).toEqual(entries.slice(0, 2));
    expect(sessions[2]).toMatchObject({ id: idOf(3), label: 'Roster "mode": [', secret: 'held' });
  });

  test('names the lines that no longer say where their token belongs, and keeps the others', () => {
    const origin = '"apiOrigin": "https://api.mypurecloud.ie"';
    const first = text.replace(origin, '"apiOrigin": "https://api.mypure');
    expect(found(first)).toMatchObject({ kept: 3, lost: 1, lostNames: ['Night shift'] });
    expect(found(first).sessions).toEqual(entries.slice(1));
    const nobody = text.replaceAll(origin, '"apiOrigin": 7');
    expect(found(nobody)).toMatchObject({ kept: 0, lost: 4, sessions: [] });
    expect(found(nobody).lostNames).toEqual(['Night shift', person.name, 'Roster "mode": [', 'Gone']);
  });

  test('counts a line whose beginning is gone', () => {
    const headless = text.replace(`"id": "${idOf(3)}"`, '\0\0\0\0');
    expect(found(headless)).toMatchObject({ kept: 3, lost: 1 });
  });

  test.each([
    ['a mode that does not exist', '"mode": "observe"', '"mode": "aggressive"', { mode: 'observe' }],
    ['a name that is a number', '"label": "Night shift"', '"label": 7', { label: '', person }],
    ['a torn person', '"name": "Mara', '"name": Mara', { label: 'Night shift', mode: 'observe' }],
    ['an instant that is none', '"addedAt": 50', '"addedAt": -', { addedAt: 0 }],
    ['a stage that does not exist', '"secret": "held"', '"secret": "he', { secret: 'held' }],
    ['an expiry that is none', '"expiresAt": 5000', '"expiresAt": "soon"', { label: 'Night shift' }],
  ])('with %s keeps the session', (_, good, bad, expected) => {
    expect(text).toContain(good);
    const { sessions, lost } = found(text.replace(good, bad));
    expect([sessions.length, lost]).toEqual([4, 0]);
    expect(sessions[0]).toMatchObject(expected);
    expect(sessions.slice(1)).toEqual(entries.slice(1));
  });

  test('does not bring back a session that was forgotten, whatever became of the word', () => {
    const { sessions } = found(text.replace('"forgotten": true', '"forgotten": t#ue'));
    expect(sessions[3]).toMatchObject({ id: idOf(4), forgotten: true });
  });

  test.each(['', '[]', 'null', '{"version":1}', '{"version":1,"sess', '\0\0\0'])(
    'without a line (%j) gives nothing',
    (none) => {
      expect(salvageIndex(none)).toBeUndefined();
    },
  );

  test('cut anywhere loses nothing that stands before the cut', () => {
    const ends = entries.map(({ id }) => text.indexOf('\n    }', text.indexOf(id)) + 6);
    fc.assert(
      fc.property(fc.nat(text.length), (cut) => {
        const whole = ends.filter((end) => end <= cut).length;
        const ids = found(text.slice(0, cut)).sessions.map(({ id }) => id);
        expect(ids.slice(0, whole)).toEqual(entries.slice(0, whole).map(({ id }) => id));
      }),
    );
  });

  test('with any piece overwritten costs at most the lines that the piece touches, and invents none', () => {
    const bounds = entries.map(({ id }) => text.lastIndexOf('{', text.indexOf(id)));
    const junk = fc.string({ maxLength: 80, unit: 'binary' });
    fc.assert(
      fc.property(fc.nat(text.length), junk, (at, bytes) => {
        const ids = found(text.slice(0, at) + bytes + text.slice(at + bytes.length)).sessions.map(({ id }) => id);
        const touched = entries.filter((_, index) => {
          const [from = 0, to = text.length] = [bounds[index], bounds[index + 1]];
          return at < to && at + bytes.length > from;
        });
        for (const { id } of entries) if (!touched.some((one) => one.id === id)) expect(ids).toContain(id);
        expect(ids.length).toBeLessThanOrEqual(entries.length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
