import { describe, expect, it } from 'vitest';
import { revocationSteps } from '../../src/renderer/session/revocation-step';
import type { Session } from '../../src/shared/session';
import { correlationId, now, session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

const story = (of: Session): readonly string[] =>
  revocationSteps(of, now).map(({ state, text }) => `${state}: ${text.replaceAll(/\s/g, ' ')}`);

describe('the story of a revocation', () => {
  it.each<readonly [keyof typeof states, readonly string[]]>([
    ['plain', []],
    ['expired', []],
    ['revoking', ['done: 2:03:06 PM: asked Genesys Cloud to revoke the token.', 'waiting: Waiting for the answer.']],
    [
      'unconfirmed',
      [
        'done: 2:02:57 PM: asked Genesys Cloud to revoke the token.',
        'done: 2:02:58 PM: Genesys Cloud answered 200.',
        'waiting: At 2:03:03 PM the token still worked. Checking until it is refused.',
      ],
    ],
    [
      'lost',
      [
        'done: 2:01:57 PM: asked Genesys Cloud to revoke the token.',
        'lost: The answer was lost on its way.',
        'waiting: Waiting for proof: the token has to be refused. Genesys Cloud did not answer in time.',
      ],
    ],
    [
      'revoked',
      [
        'done: 2:02:55 PM: asked Genesys Cloud to revoke the token.',
        'done: 2:02:58 PM: Genesys Cloud answered 200.',
        'done: 2:03:00 PM: the token is refused (401 to HEAD, bad.credentials). It is revoked.',
      ],
    ],
  ])('of the %s session', (name, steps) => {
    expect(story(states[name])).toEqual(steps);
  });

  it('says of a token that was refused by the request itself that it was, and not that an answer was lost', () => {
    const refused = session(1, {
      kind: 'revoked',
      requestedAt: now - 2000,
      confirmedAt: now - 1000,
      proof: { by: 'DELETE', code: 'bad.credentials' },
    });
    expect(story(refused)).toEqual([
      'done: 2:03:05 PM: asked Genesys Cloud to revoke the token.',
      'done: 2:03:06 PM: the token is refused (401 to the request to revoke it, bad.credentials). It is revoked.',
    ]);
  });

  it('hands out the correlation ids of the answer and of the proof', () => {
    expect(revocationSteps(states.revoked, now).map((step) => step.correlationId)).toEqual([
      undefined,
      correlationId,
      correlationId,
    ]);
  });

  it('stays told while the keychain is locked', () => {
    const before = states.lost.status;
    const locked = session(1, {
      kind: 'locked',
      since: now,
      why: 'locked',
      before: before.kind === 'unconfirmed' ? before : { kind: 'unchecked' },
    });
    expect(story(locked)).toEqual([
      'done: 2:01:57 PM: asked Genesys Cloud to revoke the token.',
      'lost: The answer was lost on its way.',
      'waiting: The keychain does not give the token out, so it can’t be tried now. The proof is looked for once it does.',
    ]);
  });

  it('tells of a refusal, with its reason and its correlation id, in the session that lives on', () => {
    const failure = { kind: 'forbidden', correlationId } as const;
    const alive = session(1, undefined, { revokeFailure: { at: now, failure } });
    expect(story(alive)).toEqual([
      'refused: 2:03:07 PM: asked to revoke the token, and Genesys Cloud did not do it. This token is not allowed to do that.',
    ]);
    expect(revocationSteps(alive, now).map((step) => step.correlationId)).toEqual([correlationId]);
  });
});
