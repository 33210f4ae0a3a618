import { describe, expect, it } from 'vitest';
import { arrivalOf, arrivalText } from '../../src/renderer/sign-in/arrival';
import type { SignInInput, SignInResult } from '../../src/renderer/sign-in/sign-in-follower';
import { session, uuid } from './fixtures/session-fixture';

const input: SignInInput = {
  regionId: 'mypurecloud.ie',
  clientId: uuid(901),
  label: '',
  mode: 'observe',
  storage: 'keychain',
};

describe('what a sign-in did to the list', () => {
  it.each<readonly [SignInResult, string]>([
    [{ sessionId: 'a', renewed: false, input }, 'Signed in. Token Tray watches the session now.'],
    [{ sessionId: 'a', renewed: true }, 'Signed in again. The session has a new token.'],
    [
      { sessionId: 'a', renewed: true, input: { ...input, replaces: 'a' } },
      'Signed in again. The session has a new token.',
    ],
    [{ sessionId: 'a', renewed: true, input }, 'This account was in the list already. Its session has a new token.'],
    [{ sessionId: 'a', renewed: true, replaces: 'a' }, 'Signed in again. The session has a new token.'],
    [
      { sessionId: 'a', renewed: false, replaces: uuid(1) },
      'You signed in with another account, so this is another session. Desk is as it was.',
    ],
    [
      { sessionId: 'a', renewed: false, input: { ...input, replaces: uuid(1) } },
      'You signed in with another account, so this is another session. Desk is as it was.',
    ],
  ])('is told: %#', (result, text) => {
    expect(arrivalText(arrivalOf(result), [session(1, undefined, { label: 'Desk' })])).toBe(text);
  });
});
