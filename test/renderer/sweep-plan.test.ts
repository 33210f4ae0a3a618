import { describe, expect, it } from 'vitest';
import { sweepSumText } from '../../src/renderer/sweep/sweep-outcome';
import { sweepPlan } from '../../src/renderer/sweep/sweep-plan';
import { session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

describe('revoking everything that is held', () => {
  it('means what is live or does not answer, and waits for what the keychain holds back', () => {
    const plan = sweepPlan(Object.values(states));
    expect(plan.now.map(({ status }) => status.kind)).not.toContain('ended');
    expect(plan.now).toContain(states.unreachable);
    expect(plan.now).toContain(states.unchecked);
    expect(plan.waiting).toEqual([states.locked]);
    expect([...plan.now, ...plan.waiting]).not.toContain(states.revoked);
  });

  it('leaves alone what is on its way to proof, locked or not', () => {
    const { status } = states.lost;
    const before = status.kind === 'unconfirmed' ? status : ({ kind: 'unchecked' } as const);
    const locked = session(1, { kind: 'locked', since: 0, why: 'locked', before });
    expect(sweepPlan([states.revoking, states.lost, states.unconfirmed, locked])).toEqual({
      now: [],
      waiting: [],
      ended: [],
      secrets: 0,
    });
  });

  it('means what has ended and could come back, apart from what is revoked', () => {
    const back = { ...states.expired, renewsWith: 'client-secret' } as const;
    expect(sweepPlan([states.expired, back, states.plain, states.revoked])).toEqual({
      now: [states.plain],
      waiting: [],
      ended: [back],
      secrets: 1,
    });
  });

  it('counts the client secrets that go with it', () => {
    expect(sweepPlan([states.renewing, states.notRenewed, states.plain]).secrets).toBe(1);
  });

  it.each<readonly [Partial<Parameters<typeof sweepSumText>[0]>, string | undefined]>([
    [{ sessions: 0 }, undefined],
    [{ sessions: 1, proven: 1 }, 'The session is revoked, with proof.'],
    [{ sessions: 6, proven: 6 }, 'All 6 sessions are revoked, with proof.'],
    [{ sessions: 6, proven: 5, unproven: 1 }, '5 of 6 sessions are revoked, with proof. 1 is not proven yet.'],
    [
      { sessions: 6, proven: 3, unproven: 1, waiting: 2 },
      '3 of 6 sessions are revoked, with proof. 2 wait for the keychain.',
    ],
    [
      { sessions: 6, proven: 3, unproven: 1, waiting: 1, refused: 1 },
      '3 of 6 sessions are revoked, with proof. 1 was not revoked and needs you.',
    ],
  ])('is summed up with what needs a person most: %o', (counts, text) => {
    expect(sweepSumText({ sessions: 0, proven: 0, unproven: 0, waiting: 0, refused: 0, ...counts })).toBe(text);
  });
});
