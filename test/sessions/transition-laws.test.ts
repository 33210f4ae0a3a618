import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSpans, spanKindOf } from '../../src/main/sessions/history';
import type { SessionEvent } from '../../src/main/sessions/session-event';
import { transition } from '../../src/main/sessions/transition';
import type { Session, StatusSpan } from '../../src/shared/session';
import { ill, offline, sessionWith, statuses, unchecked } from './states';

const at = fc.nat(1_000_000);
const generation = fc.integer({ min: 0, max: 12 });
const failure = fc.constantFrom(offline, ill);
const by = fc.constantFrom('HEAD' as const, 'GET' as const);
const fixed = <Kind extends SessionEvent['kind']>(kind: Kind) => ({ kind: fc.constant(kind) });

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ ...fixed('check-started') }),
  fc.record({ ...fixed('verified'), at, generation, by }),
  fc.record({ ...fixed('verified'), at, generation, by, info: fc.constant({}), idlesAt: at, retryAt: at }),
  fc.record({ ...fixed('rejected'), at, generation, proof: fc.record({ by }) }),
  fc.record({ ...fixed('check-failed'), at, generation, failure, retryAt: at }),
  fc.record({ ...fixed('renamed'), label: fc.string() }),
  fc.record({ ...fixed('mode-chosen'), mode: fc.constantFrom('observe' as const, 'keep-alive' as const) }),
  fc.record({ ...fixed('revoke-requested'), at }),
  fc.record({ ...fixed('revoke-accepted'), at, status: fc.constant(200), retryAt: at }),
  fc.record({ ...fixed('revoke-unanswered'), failure, retryAt: at }),
  fc.record({ ...fixed('revoke-refused'), at, failure }),
  fc.record({ ...fixed('keychain-locked'), at, why: fc.constantFrom('locked' as const, 'missing' as const) }),
  fc.record({ ...fixed('keychain-opened'), at }),
);

type Step = { readonly before: Session; readonly event: SessionEvent; readonly after: Session };

/** Every step of any story of up to 60 events, from any state. */
const expectAlways = (law: (step: Step) => void): void => {
  const start = fc.constantFrom(...Object.values(statuses));
  fc.assert(
    fc.property(start, fc.array(event, { maxLength: 60 }), (status, story) => {
      let session = sessionWith(status, { generation: 3 });
      for (const next of story) {
        const after = transition(session, next);
        law({ before: session, event: next, after });
        session = after;
      }
    }),
    { numRuns: 400 },
  );
};

const isStep = (before: StatusSpan | undefined, after: StatusSpan): boolean =>
  before !== undefined && before.at < after.at && before.kind !== after.kind;

/** What a session is under a lock. */
const inner = ({ status }: Session) => (status.kind === 'locked' ? status.before : status);

describe('whatever happens to a session', () => {
  test('once revoked it stays revoked', () => {
    expectAlways(({ before, after }) => {
      if (before.status.kind === 'revoked') expect(after.status.kind).toBe('revoked');
    });
  });

  test('only a 401 ends it, or proves that it is revoked', () => {
    expectAlways(({ before, event: { kind }, after }) => {
      const dead = after.status.kind === 'ended' || after.status.kind === 'revoked';
      if (dead && before.status.kind !== after.status.kind) expect(kind).toBe('rejected');
    });
  });

  test('a session that nobody asked to revoke is never said to be revoked', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (story) => {
        const unasked = story.filter(({ kind }) => kind !== 'revoke-requested');
        const end = unasked.reduce(transition, sessionWith(unchecked, { generation: 3 }));
        expect(['revoking', 'unconfirmed', 'revoked']).not.toContain(inner(end).kind);
      }),
    );
  });

  test('losing contact loses nothing that was known', () => {
    expectAlways(({ before, after }) => {
      if (after.status.kind !== 'unreachable' || before.status === after.status) return;
      if (before.status.kind === 'active' || before.status.kind === 'unchecked') {
        expect(after.status.lastKnown).toBe(before.status);
      }
      if (before.status.kind === 'unreachable') expect(after.status.lastKnown).toBe(before.status.lastKnown);
    });
  });

  test('a lock changes nothing but that it is locked', () => {
    expectAlways(({ before, event: { kind }, after }) => {
      if (kind === 'keychain-locked' || kind === 'keychain-opened') expect(inner(after)).toBe(inner(before));
      if (before.status.kind !== 'locked' || kind === 'keychain-opened') return;
      if (kind !== 'keychain-locked') expect(after.status).toBe(before.status);
      else expect(after.status).toMatchObject({ kind: 'locked', since: before.status.since });
    });
  });

  test('its history ends with how it stands, in the order of time, without a step that is none', () => {
    expectAlways(({ before, event: next, after }) => {
      const spans = after.history ?? [];
      expect(spans.length).toBeLessThanOrEqual(mostSpans);
      expect(spans.every((span, index) => index === 0 || isStep(spans[index - 1], span))).toBe(true);
      const told = 'at' in next && before.status !== after.status;
      if (told && spans.length > 0) expect(spans.at(-1)?.kind).toBe(spanKindOf(after.status));
    });
  });

  test('its generation never falls, and an answer of another one says nothing unless it is a proof', () => {
    expectAlways(({ before, event: next, after }) => {
      expect(after.generation).toBeGreaterThanOrEqual(before.generation);
      if ('generation' in next && next.generation !== before.generation && next.kind !== 'rejected') {
        expect(after).toBe(before);
      }
    });
  });

  test('what it is, where it belongs and when it was added never change', () => {
    expectAlways(({ before, after }) => {
      const fixedFields = ({ id, apiOrigin, regionId, addedAt, storage }: Session) =>
        JSON.stringify({ id, apiOrigin, regionId, addedAt, storage });
      expect(fixedFields(after)).toBe(fixedFields(before));
    });
  });

  test('the same event in the same state gives the same session, and changes nothing in place', () => {
    expectAlways(({ before, event: next, after }) => {
      const copy = structuredClone(before);
      expect(transition(before, next)).toEqual(after);
      expect(before).toEqual(copy);
    });
  });
});
