import { describe, expect, it } from 'vitest';
import { outcomeSteps } from '../../../src/renderer/users/outcome-step';
import type { UserRevocation } from '../../../src/shared/user-revocation';
import { correlationId, now, uuid } from '../fixtures/session-fixture';
import { states } from '../fixtures/sessions-fixture';
import { userRevocation } from '../fixtures/users-fixture';

const held = [states.full, states.plain, states.revoked];
const story = (revocation: UserRevocation): readonly string[] =>
  outcomeSteps(revocation, held, now)
    .slice(1)
    .map(({ shape, text }) => `${shape}: ${text.replaceAll(/\s/g, ' ')}`);

const lost = { kind: 'network', cause: 'lost' } as const;
const why = 'The connection to Genesys Cloud broke before an answer came.';
const proof = { at: now, sessionId: states.plain.id, proof: { by: 'HEAD', code: 'bad.credentials' } } as const;

describe('the story of a user’s revocation claims no more than is known', () => {
  it.each<readonly [string, UserRevocation['outcome'], readonly string[]]>([
    ['while the answer is awaited', { kind: 'sent' }, ['busy: Waiting for the answer of Genesys Cloud.']],
    [
      'when it was accepted and none of their tokens is held here',
      { kind: 'accepted', at: now, status: 204, heldSessionIds: [] },
      [
        'active: 2:03:07 PM: Genesys Cloud accepted the request (204).',
        'empty: That is all there is to know from here: none of their tokens is held here, so none can be tried.',
      ],
    ],
    [
      'when a held session was refused since',
      { kind: 'accepted', at: now, status: 200, heldSessionIds: [states.plain.id, states.revoked.id], proof },
      [
        'active: 2:03:07 PM: Genesys Cloud accepted the request (200).',
        'active: The proof: Dispatch supervisor, held here, is refused since 2:03:07 PM (401 to HEAD, bad.credentials).',
        'active: Former trainee, held here, is refused since 2:03:00 PM (401 to HEAD, bad.credentials).',
      ],
    ],
    [
      'when a held session is still on its way to proof',
      { kind: 'accepted', at: now, status: 200, heldSessionIds: [states.full.id] },
      ['active: 2:03:07 PM: Genesys Cloud accepted the request (200).', 'active: Maya Okafor, held here: Live'],
    ],
    [
      'when it was refused',
      { kind: 'failed', at: now, failure: { kind: 'not-found' } },
      ['ended: 2:03:07 PM: nothing was revoked. No user with this id is in this organization.'],
    ],
    [
      'when the answer was lost and it is sent again',
      { kind: 'unknown', at: now, failure: lost, retryAt: now + 8000 },
      [
        `unreachable: 2:03:07 PM: the answer was lost, so it is not known whether their tokens are revoked. ${why} Asking again does no harm.`,
        'busy: It is sent again by itself at 2:03:15 PM.',
      ],
    ],
    [
      'when the answer was lost and a held session tells all the same',
      { kind: 'unknown', at: now, failure: lost, proof },
      [
        `unreachable: 2:03:07 PM: the answer was lost. ${why} It was carried out all the same, as is known since.`,
        'active: The proof: Dispatch supervisor, held here, is refused since 2:03:07 PM (401 to HEAD, bad.credentials).',
      ],
    ],
  ])('%s', (_when, outcome, steps) => {
    expect(story(userRevocation(1, uuid(61), outcome))).toEqual(steps);
  });

  it('says who asked and when, and that a session that asked is no longer held', () => {
    const sent = userRevocation(1, uuid(61), { kind: 'sent' });
    const first = (sessions: readonly (typeof held)[number][]): string | undefined =>
      outcomeSteps(sent, sessions, now)[0]?.text.replaceAll(/\s/g, ' ');
    expect(first(held)).toBe('2:03:03 PM: asked to revoke every token, by Maya Okafor.');
    expect(first([])).toBe('2:03:03 PM: asked to revoke every token, by a session that is no longer held.');
  });

  it('counts what was sent before without an answer', () => {
    const attempts = [{ at: now - 9000, failure: lost }, { at: now - 4000, failure: lost }, { at: now }];
    expect(story(userRevocation(1, uuid(61), { kind: 'sent' }, { attempts }))).toEqual([
      'unreachable: It was sent 2 times before, without a clear answer.',
      'busy: Waiting for the answer of Genesys Cloud.',
    ]);
  });

  it('keeps the proof of a session that was forgotten since, and names who said why', () => {
    const gone = {
      ...proof,
      sessionId: uuid(999),
      proof: { by: 'HEAD', toldBy: 'GET', code: 'bad.credentials', correlationId },
    } as const;
    const outcome = { kind: 'accepted', at: now, status: 200, heldSessionIds: [], proof: gone } as const;
    const step = outcomeSteps(userRevocation(1, uuid(61), outcome), held, now).at(-1);
    expect(step?.text.replaceAll(/\s/g, ' ')).toBe(
      'The proof: a session of theirs that was held here is refused since 2:03:07 PM (401 to HEAD; asked again with GET: bad.credentials).',
    );
    expect([step?.sessionId, step?.correlationId]).toEqual([undefined, correlationId]);
  });
});
