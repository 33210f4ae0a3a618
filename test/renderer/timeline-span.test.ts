import { describe, expect, it } from 'vitest';
import { spanText, timelineMs, timelineOf } from '../../src/renderer/session/timeline-span';
import type { StatusSpan } from '../../src/shared/session';
import { minute, now } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

const hour = 60 * minute;
const told = (history: readonly StatusSpan[], at = now): readonly string[] =>
  timelineOf({ ...states.plain, history }, at).map(
    ({ kind, from, to, cut, open }) =>
      `${kind} ${(at - from) / hour}–${(at - to) / hour}${cut ? ' cut' : ''}${open ? ' open' : ''}`,
  );

describe('the last day of a session', () => {
  it.each<readonly [string, readonly StatusSpan[], readonly string[]]>([
    ['is empty where nothing is known', [], []],
    ['begins where the session does', [{ at: now - 2 * hour, kind: 'active' }], ['active 2–0 open']],
    [
      'is cut where it began earlier',
      [
        { at: now - 30 * hour, kind: 'active' },
        { at: now - hour, kind: 'ended' },
      ],
      ['active 24–1 cut', 'ended 1–0 open'],
    ],
    [
      'leaves out what was over before',
      [
        { at: now - 50 * hour, kind: 'active' },
        { at: now - 30 * hour, kind: 'unreachable' },
        { at: now - 24 * hour, kind: 'active' },
      ],
      ['active 24–0 open'],
    ],
    [
      'joins neighbours of one kind',
      [
        { at: now - 3 * hour, kind: 'active' },
        { at: now - 2 * hour, kind: 'active' },
        { at: now - hour, kind: 'unreachable' },
      ],
      ['active 3–1', 'unreachable 1–0 open'],
    ],
    ['knows nothing of the future', [{ at: now + hour, kind: 'active' }], []],
  ])('%s', (_what, history, expected) => {
    expect(told(history)).toEqual(expected);
  });

  it('is never longer than a day, and its stretches follow each other', () => {
    const spans = timelineOf(
      {
        ...states.plain,
        history: [
          { at: now - 40 * hour, kind: 'active' },
          { at: now - 12 * hour, kind: 'unknown' },
          { at: now - 6 * hour, kind: 'active' },
        ],
      },
      now,
    );
    expect(spans.map(({ from, to }) => to - from).reduce((sum, part) => sum + part, 0)).toBe(timelineMs);
    expect(spans.slice(1).every(({ from }, index) => from === spans[index]?.to)).toBe(true);
  });

  it('is told in sentences to those who can’t look', () => {
    const history = [
      { at: now - 2 * hour, kind: 'unreachable' },
      { at: now - hour, kind: 'active' },
    ] as const;
    const spans = timelineOf({ ...states.plain, history }, now);
    expect(spans.map((span) => spanText(span, now))).toEqual([
      'No answer from 12:03 PM to 1:03 PM',
      'Live since 1:03 PM',
    ]);
  });
});
