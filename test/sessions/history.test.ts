import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyAfterRestart, historyWith, mostSpans, spanKindOf, withHistory } from '../../src/main/sessions/history';
import { transition } from '../../src/main/sessions/transition';
import type { StatusSpan } from '../../src/shared/session';
import { active, ill, sessionWith, statuses, unchecked, unreachable } from './states';

const hour = 3_600_000;
const start = Date.UTC(2026, 4, 4, 9, 0);
const kinds = ['active', 'unreachable', 'ended', 'revoked', 'unconfirmed', 'unknown'] as const;
const span = (hours: number, kind: StatusSpan['kind']): StatusSpan => ({ at: start + hours * hour, kind });
const short = (spans: readonly StatusSpan[] | undefined): readonly string[] =>
  (spans ?? []).map(({ at, kind }) => `${(at - start) / hour} ${kind}`);

describe('the history of a session', () => {
  test('begins with its first verdict, and grows only when its state changes', () => {
    const generation = 7;
    const at = (hours: number): number => start + hours * hour;
    let session = sessionWith(unchecked);
    session = transition(session, { kind: 'verified', at: at(1), generation, by: 'GET' });
    session = transition(session, { kind: 'verified', at: at(2), generation, by: 'HEAD' });
    session = transition(session, { kind: 'check-failed', at: at(3), generation, failure: ill, retryAt: 0 });
    session = transition(session, { kind: 'check-failed', at: at(4), generation, failure: ill, retryAt: 0 });
    session = transition(session, { kind: 'keychain-locked', at: at(5), why: 'missing' });
    session = transition(session, { kind: 'keychain-opened', at: at(6) });
    session = transition(session, { kind: 'verified', at: at(7), generation, by: 'HEAD' });
    session = transition(session, { kind: 'revoke-requested', at: at(8) });
    session = transition(session, { kind: 'revoke-accepted', at: at(9), status: 200, retryAt: 0 });
    session = transition(session, { kind: 'rejected', at: at(10), generation: 8, proof: { by: 'HEAD' } });
    expect(short(session.history)).toEqual([
      '1 active',
      '3 unreachable',
      '5 unknown',
      '6 unreachable',
      '7 active',
      '8 unconfirmed',
      '10 revoked',
    ]);
  });

  test.each(Object.values(statuses))('names every state: $kind', (status) => {
    expect(kinds).toContain(spanKindOf(status));
  });

  test('of a session that was held before there were histories begins with what is known', () => {
    const before = sessionWith(active);
    const after = { ...before, status: { ...active, verifiedAt: start } };
    expect(withHistory(before, after, start).history).toEqual([span(0, 'active')]);
  });

  test('reaches over a day: the span in which the day began stays, what was before it goes', () => {
    const spans = [span(0, 'active'), span(10, 'unreachable'), span(11, 'active')];
    expect(short(historyWith(spans, span(30, 'ended')))).toEqual(
      ['0 active', '10 unreachable', '11 active', '30 ended'].slice(0),
    );
    expect(short(historyWith(spans, span(34.5, 'ended')))).toEqual(['10 unreachable', '11 active', '34.5 ended']);
    expect(short(historyWith(spans, span(400, 'ended')))).toEqual(['11 active', '400 ended']);
  });

  test('forgets what a clock told that has been set back since', () => {
    const spans = [span(0, 'active'), span(10_000, 'unreachable'), span(10_001, 'active')];
    expect(short(historyWith(spans, span(1, 'ended')))).toEqual(['0 active', '1 ended']);
    expect(short(historyWith(spans, span(1, 'active')))).toEqual(['0 active']);
    expect(short(historyWith(spans, span(-1, 'ended')))).toEqual(['-1 ended']);
  });

  test('of a session that goes to and fro keeps the longest spans, its beginning and its end', () => {
    const minute = 1 / 60;
    let spans: readonly StatusSpan[] = [span(0, 'active')];
    for (let step = 1; step <= 300; step += 1) {
      const kind = step % 2 === 1 ? 'unreachable' : 'active';
      // The hundredth span is the only long one.
      spans = historyWith(spans, span(step * minute + (step > 100 ? 5 : 0), kind));
    }
    expect(spans.length).toBeGreaterThan(mostSpans - 3);
    expect(spans.length).toBeLessThanOrEqual(mostSpans);
    expect(short(spans)[0]).toBe('0 active');
    expect(spans.at(-1)).toEqual(span(300 * minute + 5, 'active'));
    const during = spans.findLast(({ at }) => at <= start + 3 * hour);
    expect(during?.kind).toBe('active');
    expect(spans[spans.indexOf(during ?? span(0, 'ended')) + 1]?.at).toBeGreaterThanOrEqual(start + 5 * hour);
  });

  test('is whatever happens in order of time, bounded, without a step that is none, and ends with the last state', () => {
    const step = fc.record({
      ms: fc.integer({ min: -100_000_000, max: 100_000_000 }),
      kind: fc.constantFrom(...kinds),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        let now = start;
        let spans: readonly StatusSpan[] = [];
        for (const { ms, kind } of steps) {
          now += ms;
          spans = historyWith(spans, { at: now, kind });
          expect(spans.length).toBeLessThanOrEqual(mostSpans);
          expect(spans.at(-1)?.kind).toBe(kind);
          expect(spans.every(({ at }, index) => index === 0 || at > (spans[index - 1]?.at ?? Infinity))).toBe(true);
          expect(spans.every((one, index) => index === 0 || one.kind !== spans[index - 1]?.kind)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the time in which the app was not running', () => {
  test('is unknown from the last note on', () => {
    expect(short(historyAfterRestart([span(0, 'active')], start + 2 * hour))).toEqual(['0 active', '2 unknown']);
    expect(short(historyAfterRestart([span(0, 'unknown')], start + 2 * hour))).toEqual(['0 unknown']);
  });

  test('begins with the last change where nobody noted when the app ended, or a clock was wrong', () => {
    const after = [span(0, 'active'), { at: start + 1, kind: 'unknown' }];
    expect(historyAfterRestart([span(0, 'active')], undefined)).toEqual(after);
    expect(historyAfterRestart([span(0, 'active')], start - hour)).toEqual(after);
  });

  test('is none where nothing was known before', () => {
    expect(historyAfterRestart([], start)).toEqual([]);
  });

  test('leaves an unreachable session what it was until then', () => {
    const spans = withHistory(sessionWith(active), sessionWith(unreachable), start).history ?? [];
    expect(short(historyAfterRestart(spans, start + hour))).toEqual(['0 unreachable', '1 unknown']);
  });
});
