import { describe, expect, it } from 'vitest';
import type { SessionGroup } from '../../src/renderer/sessions/session-group';
import { groupSessions } from '../../src/renderer/sessions/session-group';
import { steadied } from '../../src/renderer/sessions/steady-groups';
import { sessionName } from '../../src/shared/messages';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { active, now, session } from './fixtures/session-fixture';

const named = (number: number, label: string): Session => session(number, active(), { label });
const [one, two, three] = [named(1, 'One'), named(2, 'Two'), named(3, 'Three')];
const ended = (each: Session): Session => ({
  ...each,
  status: { kind: 'ended', at: now, reason: 'expired', proof: { by: 'HEAD' } },
});
const groups = (...sessions: readonly Session[]): readonly SessionGroup[] =>
  groupSessions(sessions, defaultSettings, now);
const told = (all: readonly SessionGroup[]): readonly string[] =>
  all.map(({ need, sessions }) => `${need}: ${sessions.map(sessionName).join(', ')}`);

describe('while a person aims at a row', () => {
  it('a session that needs them stays where it is, and shows what it is now', () => {
    const after = steadied(groups(one, two), groups(one, ended(two)));
    expect(told(after)).toEqual(['live: One, Two']);
    expect(after[0]?.sessions[1]?.status.kind).toBe('ended');
  });

  it('a session that is gone leaves, and takes an empty group along', () => {
    expect(told(steadied(groups(ended(one), two), groups(two)))).toEqual(['live: Two']);
  });

  it('what is new comes at the end of its group, or in a group at the end', () => {
    expect(told(steadied(groups(two), groups(one, two, ended(three))))).toEqual(['live: Two, One', 'attention: Three']);
  });
});
