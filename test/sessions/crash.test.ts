import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/shared/session';
import { credentialOf, Machine, tokenOf, type Life } from './machine';
import type { Cut } from './power';
import { active, sessionWith } from './states';

const kept = sessionWith(active, { label: 'Kept' });
const other = sessionWith(active, { id: 'a0b1c2d3-0f3e-4a53-8a5e-0d5b3c9f1e02', label: 'Other' });

const hold = (life: Life, session: Session) => life.holding.hold(session, credentialOf(session.id));
/** Proof of a revocation, and the secret let go, as Revocation does it. */
const revoke = async (life: Life): Promise<void> => {
  life.store.apply(other.id, { kind: 'revoke-requested', at: 1 });
  life.store.apply(other.id, { kind: 'rejected', at: 2, generation: 0, proof: { by: 'DELETE' } });
  await life.holding.release(other.id);
};

/** What the person does in the life that is cut short, and what may be left of `other` after it. */
const stories: readonly {
  readonly name: string;
  readonly startsWith: readonly Session[];
  readonly act: (life: Life) => Promise<unknown>;
  /** `status secret`: each of these is right, nothing else is. */
  readonly mayLeave: readonly string[];
  /** What is left when nothing goes wrong. */
  readonly leaves: string;
}[] = [
  {
    name: 'adding a session',
    startsWith: [kept],
    act: (life) => hold(life, other),
    mayLeave: ['nothing', 'live with its token'],
    leaves: 'live with its token',
  },
  {
    name: 'revoking a session',
    startsWith: [kept, other],
    act: revoke,
    // Before the first write the world knows nothing of the revocation: the next check finds it out.
    mayLeave: ['live with its token', 'revoked without token'],
    leaves: 'revoked without token',
  },
  {
    name: 'forgetting a session',
    startsWith: [kept, other],
    act: (life) => life.holding.forget(other.id),
    mayLeave: ['nothing', 'live with its token'],
    leaves: 'nothing',
  },
  {
    name: 'forgetting a session right after its revocation',
    startsWith: [kept, other],
    act: (life) => Promise.all([revoke(life), life.holding.forget(other.id)]),
    mayLeave: ['nothing', 'live with its token', 'revoked without token'],
    leaves: 'nothing',
  },
  {
    name: 'adding a session while another is forgotten',
    startsWith: [kept, sessionWith(active, { id: '77777777-0f3e-4a53-8a5e-0d5b3c9f1e03', label: 'Third' })],
    act: (life) => Promise.all([hold(life, other), life.holding.forget('77777777-0f3e-4a53-8a5e-0d5b3c9f1e03')]),
    mayLeave: ['nothing', 'live with its token'],
    leaves: 'live with its token',
  },
];

const rest = (life: Life): string => {
  const session = life.store.get(other.id);
  if (session === undefined) return 'nothing';
  const { kind } = session.status;
  return `${kind === 'active' || kind === 'unchecked' ? 'live' : kind} ${life.holding.tokenOf(other.id) === undefined ? 'without token' : 'with its token'}`;
};

/** Nothing orphaned, nothing half done, and the bystander untouched. */
const expectWhole = (machine: Machine, life: Life): void => {
  const listed = life.store.all().map(({ id }) => id);
  const withToken = listed.filter((id) => life.holding.tokenOf(id)?.reveal() === tokenOf(id));
  expect([...machine.keychain.items.keys()].toSorted()).toEqual(withToken.toSorted());
  expect(withToken).toContain(kept.id);
  const lines = machine.onDisk().sessions;
  expect(lines.map(({ id }) => id).toSorted()).toEqual(listed.toSorted());
  for (const line of lines) expect(line.secret).toBe(withToken.includes(line.id) ? 'held' : 'none');
};

const prepared = async (sessions: readonly Session[]): Promise<Machine> => {
  const machine = new Machine();
  const life = await machine.open();
  for (const session of sessions) await hold(life, session);
  await life.power.quiet();
  return machine;
};

/** Lives through a story with the power going at one step; tells whether it went at all. */
const live = async (machine: Machine, act: (life: Life) => Promise<unknown>, cut?: Cut): Promise<Life> => {
  // Where no secret is held yet, the start does not even ask the keychain.
  const already = machine.keychain.items.size === 0 ? 0 : 1;
  const life = await machine.open(cut === undefined ? undefined : { ...cut, at: cut.at + already });
  expect(life.power.steps).toEqual(['read'].slice(0, already));
  await Promise.race([act(life), life.power.quiet()]);
  await life.power.quiet();
  return life;
};

describe.each(stories)('$name', ({ startsWith, act, mayLeave, leaves }) => {
  test('does what it says when nothing goes wrong', async () => {
    const machine = await prepared(startsWith);
    const life = await live(machine, act);
    expect(rest(life)).toBe(leaves);
    expectWhole(machine, life);
    const next = await machine.open();
    expect(rest(next)).toBe(leaves);
    expectWhole(machine, next);
  });

  test.each(['before', 'after'] as const)('is mended after a crash just %s any step of it', async (when) => {
    let crashes = 0;
    for (let at = 1; ; at += 1) {
      const machine = await prepared(startsWith);
      const life = await live(machine, act, { at, when });
      if (!life.power.isDown) break;
      crashes += 1;
      const next = await machine.open();
      expect(mayLeave, `crash ${when} step ${at} of ${life.power.steps.join(', ')}`).toContain(rest(next));
      expectWhole(machine, next);
      // And mending is done once: the life after that has nothing to do.
      const last = await machine.open();
      expect(rest(last)).toBe(rest(next));
      expect(last.power.steps).toEqual(['read']);
    }
    expect(crashes).toBeGreaterThanOrEqual(3);
  });

  test.each(['before', 'after'] as const)('is mended also when the mending crashes just %s any step', async (when) => {
    for (let at = 1; at <= 3; at += 1) {
      for (let again = 1; again <= 3; again += 1) {
        const machine = await prepared(startsWith);
        await live(machine, act, { at, when });
        await machine.open({ at: again, when });
        const next = await machine.open();
        expect(mayLeave).toContain(rest(next));
        expectWhole(machine, next);
      }
    }
  });
});
