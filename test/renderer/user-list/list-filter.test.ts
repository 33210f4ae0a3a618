import { describe, expect, it } from 'vitest';
import { leftOutTexts } from '../../../src/renderer/user-list/left-out';
import { chipText, listChips } from '../../../src/renderer/user-list/list-filter';
import { standingCorrelationId, standingText } from '../../../src/renderer/user-list/standing-text';
import { correlationId, now } from '../fixtures/session-fixture';
import { listCounts, standings } from '../fixtures/user-list-fixture';

describe('the kinds of line in a list', () => {
  const preview = listCounts({ waiting: 40, duplicate: 2, unknown: 1, malformed: 3, lookupFailed: 1, self: 1 });
  const run = listCounts({ waiting: 1, sending: 2, accepted: 3, failed: 4, unclear: 5, selfLeftOut: 1 });

  it('are counted, and those that there are none of are not offered', () => {
    const shown = (counts: typeof preview, kind: 'ready' | 'done') =>
      listChips(counts, kind === 'ready' ? { kind } : { kind, at: now }, 'all').map(
        ({ show, count }) => `${show} ${count}`,
      );
    expect(shown(preview, 'ready')).toEqual(['all 48', 'to-revoke 41', 'problems 7']);
    expect(shown(run, 'done')).toEqual(['all 16', 'to-revoke 3', 'accepted 3', 'open 9', 'problems 1']);
    expect(shown(listCounts({}), 'ready')).toEqual(['all 0', 'to-revoke 0']);
  });

  it('stay offered while they are shown, so that nothing is lost from under a person', () => {
    expect(listChips(listCounts({}), { kind: 'ready' }, 'open').map(({ show }) => show)).toContain('open');
  });

  it('count nobody to revoke who was not agreed to: one’s own line is named beside the number', () => {
    const chip = { show: 'to-revoke', count: 41 } as const;
    expect(chipText(chip, preview, { kind: 'ready' })).toBe('To revoke: 40 and yourself');
    expect(chipText(chip, preview, { kind: 'running', startedAt: now })).toBe('To revoke: 41');
    expect(chipText(chip, listCounts({ waiting: 41 }), { kind: 'ready' })).toBe('To revoke: 41');
  });

  it('say why lines are left out', () => {
    expect(leftOutTexts(preview)).toEqual([
      '2 duplicates',
      '1 unknown user',
      '3 lines without an id or e-mail address',
      '1 look-up that failed',
    ]);
    expect(leftOutTexts(run)).toEqual(['yourself']);
    expect(leftOutTexts(listCounts({ waiting: 1, self: 1 }))).toEqual([]);
  });

  it('have words of their own for every standing, and the id for support where there is one', () => {
    const words = standings.map((standing) => standingText(standing, now));
    // What is proven is, whether an answer came or was lost.
    expect(new Set(words).size).toBe(standings.length - 1);
    expect(standings.filter((standing) => standingCorrelationId(standing) === correlationId)).toHaveLength(3);
  });
});
