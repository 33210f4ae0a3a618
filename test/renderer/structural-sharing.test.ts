import { describe, expect, it } from 'vitest';
import { shareStructure } from '../../src/renderer/page/structural-sharing';
import { states, workingDay } from './fixtures/sessions-fixture';
import { snapshot } from './fixtures/snapshot-fixture';

describe('sharing what has not changed between snapshots', () => {
  it('gives back the very same snapshot when a copy of it arrives', () => {
    const first = snapshot(workingDay);
    expect(shareStructure(first, structuredClone(first))).toBe(first);
  });

  it('keeps every session but the one that changed', () => {
    const first = snapshot([states.plain, states.full]);
    const next = structuredClone({ ...first, sessions: [{ ...states.plain, label: 'Renamed' }, states.full] });
    const shared = shareStructure(first, next);
    expect(shared).toEqual(next);
    expect(shared.sessions[0]).not.toBe(states.plain);
    expect(shared.sessions[0]?.info).toBe(states.plain.info);
    expect(shared.sessions[1]).toBe(states.full);
  });

  it.each<readonly [string, unknown, unknown]>([
    ['nothing was there before', undefined, { a: 1 }],
    ['a field went away', { a: 1, b: 2 }, { a: 1 }],
    ['a field came', { a: 1 }, { a: 1, b: 2 }],
    ['a field is now undefined', { a: 1 }, { a: undefined }],
    ['a list grew shorter', [1, 2, 3], [1, 2]],
    ['a list grew longer', [1], [1, 2]],
    ['a list became a record', [1], { 0: 1 }],
    ['a record became a list', { 0: 1 }, [1]],
    ['a record became null', { a: 1 }, null],
    ['a number became a text', { a: 1 }, { a: '1' }],
  ])('tells the truth when %s', (_what, previous, next) => {
    expect(shareStructure(previous, next)).toStrictEqual(next);
  });

  it('shares what moved within a list only by its place, and stays right', () => {
    const next = structuredClone([states.full, states.plain]);
    expect(shareStructure([states.plain, states.full], next)).toEqual(next);
  });
});
