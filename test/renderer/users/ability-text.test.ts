import { describe, expect, it } from 'vitest';
import { abilityText } from '../../../src/renderer/users/ability-text';
import type { Session } from '../../../src/shared/session';
import { active, minute, now, session } from '../fixtures/session-fixture';

const told = (more: Partial<Session>, action: Parameters<typeof abilityText>[1]): string => {
  const { shape, text } = abilityText(session(1, active(), more), action, now);
  return `${shape}: ${text.replaceAll(/\s/g, ' ')}`;
};
const seen = (allowed: boolean): Partial<Session> => {
  const at = now - minute;
  return { seen: { 'revoke-users': { at, allowed }, 'search-users': { at, allowed } } };
};

describe('what a session may do, before it is tried', () => {
  it.each<readonly [Partial<Session>, Parameters<typeof abilityText>[1], string]>([
    [{}, 'revoke-users', 'empty: Revoking needs oauth:token:delete; not tried yet.'],
    [{}, 'search-users', 'empty: Searching needs directory:user:view; an id does not.'],
    [seen(true), 'revoke-users', 'active: Has revoked users before, at 2:02:07 PM.'],
    [seen(true), 'search-users', 'active: May search by name and e-mail address.'],
    [
      seen(false),
      'revoke-users',
      'attention: Genesys Cloud did not let this session revoke a user at 2:02:07 PM. Ask an administrator to give its user a role with the permission oauth:token:delete. You can still try.',
    ],
    [
      seen(false),
      'search-users',
      'attention: Genesys Cloud did not let this session search at 2:02:07 PM. Ask an administrator for the permission directory:user:view, or enter the user’s id: that needs none.',
    ],
    [
      { info: { authorizedScope: ['presence'] } },
      'revoke-users',
      'attention: This token was not given the scope oauth, so Genesys Cloud will probably refuse to revoke a user. You can still try.',
    ],
  ])('%j, %s: %s', (more, action, words) => {
    expect(told(more, action)).toBe(words);
  });
});
