import { expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { sessionTarget } from '../../src/main/sessions/session-target';
import { active, sessionWith } from './states';

test('the log calls a session by the beginning of its id, and never by a person’s name for it', () => {
  const session = sessionWith(active, { label: 'Mara’s desk' });
  const target = sessionTarget(session, new Secret('fake-token-1234567890'));
  expect(target).toMatchObject({ origin: session.apiOrigin, session: '6a0f1a57' });
  expect(JSON.stringify(target)).not.toMatch(/desk|fake-token/);
});
