import { describe, expect, test } from 'vitest';
import { transition } from '../../src/main/sessions/transition';
import { abilityOf, type Ability, type Action } from '../../src/shared/ability';
import type { Session } from '../../src/shared/session';
import { noon, session } from '../surfaces/sample';

const withScopes = (...authorizedScope: readonly string[]): Session =>
  session('a', undefined, { info: { authorizedScope } });
const machine = (authorizedGrantType: string): Session =>
  session('a', undefined, { info: { authorizedScope: ['architect'], oauthClient: { authorizedGrantType } } });
const seen = (allowed: boolean, of = withScopes()): Session => ({
  ...of,
  seen: { 'revoke-users': { at: noon, allowed } },
});

const free: Ability = { verdict: 'yes', because: 'no-permission-needed' };
const unknown: Ability = { verdict: 'unknown', permission: 'oauth:token:delete' };
const unlikely: Ability = { verdict: 'unlikely', permission: 'oauth:token:delete', scope: 'oauth' };

describe('what a session may do', () => {
  test.each<readonly [string, Session, Action, Ability]>([
    ['its own end needs no permission', withScopes('architect'), 'revoke-self', free],
    ['a look-up needs none either', withScopes('users:readonly'), 'look-up-user', free],
    ['the wider scope is enough to look up', withScopes('users'), 'look-up-user', free],
    ['a look-up needs a scope', withScopes('oauth'), 'look-up-user', { verdict: 'unlikely', scope: 'users:readonly' }],
    ['no scopes told say nothing', session('a'), 'revoke-users', unknown],
    ['an empty list says nothing', withScopes(), 'revoke-users', unknown],
    ['with the scope it is up to the user', withScopes('oauth'), 'revoke-users', unknown],
    ['a read-only scope does not revoke', withScopes('oauth:readonly'), 'revoke-users', unlikely],
    ['without the scope it is unlikely', withScopes('users'), 'revoke-users', unlikely],
    ['a machine goes by its roles', machine('CLIENT_CREDENTIALS'), 'revoke-users', unknown],
    ['however that is written', machine('client-credentials'), 'revoke-users', unknown],
    ['what was allowed once is known', seen(true), 'revoke-users', { verdict: 'yes', because: 'seen', at: noon }],
    [
      'what was refused is known',
      seen(false),
      'revoke-users',
      { verdict: 'no', permission: 'oauth:token:delete', at: noon },
    ],
    [
      'what was seen counts more than scopes',
      seen(true, withScopes('architect')),
      'revoke-users',
      { verdict: 'yes', because: 'seen', at: noon },
    ],
    [
      'what was seen of one thing says nothing of another',
      seen(false),
      'search-users',
      { verdict: 'unknown', permission: 'directory:user:view' },
    ],
  ])('%s', (_, one, action, expected) => {
    expect(abilityOf(one, action)).toEqual(expected);
  });
});

describe('what a session saw', () => {
  const event = (at: number, allowed: boolean) =>
    ({ kind: 'permission-seen', at, action: 'search-users', allowed }) as const;

  test('is kept beside what it saw before, and is news again only after ten minutes or when it changes', () => {
    const first = transition(seen(false), event(noon, true));
    expect(first.seen).toEqual({
      'revoke-users': { at: noon, allowed: false },
      'search-users': { at: noon, allowed: true },
    });
    expect(transition(first, event(noon + 599_999, true))).toBe(first);
    expect(transition(first, event(noon + 600_000, true)).seen?.['search-users']?.at).toBe(noon + 600_000);
    expect(transition(first, event(noon + 1, false)).seen?.['search-users']).toEqual({ at: noon + 1, allowed: false });
  });

  test('says nothing of another token', () => {
    const source = { kind: 'browser', clientId: 'c' } as const;
    const replaced = transition(seen(true), { kind: 'token-replaced', at: noon, source, issuedAt: noon, info: {} });
    expect(replaced.seen).toBeUndefined();
  });
});
