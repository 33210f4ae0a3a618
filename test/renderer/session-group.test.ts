import { describe, expect, it } from 'vitest';
import { groupSessions, needOf, type Need } from '../../src/renderer/sessions/session-group';
import { sessionName } from '../../src/shared/messages';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, now, session } from './fixtures/session-fixture';
import { states, workingDay } from './fixtures/sessions-fixture';

describe('the groups of the list', () => {
  it.each<readonly [keyof typeof states, Need]>([
    ['plain', 'live'],
    ['full', 'live'],
    ['soon', 'attention'],
    ['expiring', 'live'],
    ['keptAlive', 'live'],
    ['unchecked', 'unchecked'],
    ['unreachable', 'unreachable'],
    ['locked', 'unreachable'],
    ['revoking', 'revoking'],
    ['unconfirmed', 'revoking'],
    ['lost', 'revoking'],
    ['revoked', 'revoked'],
    ['expired', 'attention'],
    ['idledOut', 'attention'],
    ['rejected', 'attention'],
  ])('put the %s session under %s', (name, need) => {
    expect(needOf(states[name], defaultSettings, now)).toBe(need);
  });

  it('hold a session that idles out within the warning time to need attention, to the millisecond', () => {
    const warning = defaultSettings.idleWarningMinutes * minute;
    const idles = session(1, active({ idlesAt: now + warning }));
    expect(needOf(idles, defaultSettings, now)).toBe('attention');
    expect(needOf(idles, defaultSettings, now - 1)).toBe('live');
  });

  it('do not warn of an idle timeout that every check holds off', () => {
    const kept = session(1, active({ idlesAt: now + minute }), { mode: 'keep-alive' });
    expect(needOf(kept, defaultSettings, now)).toBe('live');
  });

  it('come in the order of need; what ends first leads those that need a person, and all others are in the order of names', () => {
    const groups = groupSessions(workingDay, defaultSettings, now);
    expect(groups.map(({ need, sessions }) => [need, sessions.map(sessionName)])).toEqual([
      ['revoking', ['Contractor tablet']],
      ['attention', ['Import job', 'Night shift wallboard']],
      ['unreachable', ['Quality review']],
      ['live', ['Client Nightly sync', 'Dispatch supervisor', 'Lobby screen', 'Maya Okafor', 'Reporting export']],
      ['revoked', ['Former trainee']],
    ]);
  });

  it('leave a live session in its place when a check moves its deadline', () => {
    const order = (idlesAt: number): readonly string[] =>
      groupSessions(
        [session(1, active({ idlesAt }), { label: 'Lobby' }), session(2, active({ idlesAt: now + 20 * minute }))],
        defaultSettings,
        now,
      ).flatMap(({ sessions }) => sessions.map(sessionName));
    expect(order(now + 40 * minute)).toEqual(order(now + 15 * minute));
  });

  it('sort names as people do: by number, whatever the case', () => {
    const names = ['agent 10', 'Agent 9', 'Ägent 1'];
    const [group] = groupSessions(
      names.map((label, index) => session(index, active(), { label })),
      defaultSettings,
      now,
    );
    expect(group?.sessions.map(sessionName)).toEqual(['Ägent 1', 'Agent 9', 'agent 10']);
  });
});
