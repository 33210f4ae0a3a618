import { describe, expect, it } from 'vitest';
import { rowHeight, rowRange, rowStep, scrollTo } from '../../../src/renderer/user-list/row-range';
import { typedNumber } from '../../../src/renderer/user-list/typed-number';

describe('a list of thousands of rows', () => {
  it.each<readonly [string, number, number, readonly [number, number]]>([
    ['at its start', 0, 5000, [0, 16]],
    ['in the middle', 2000 * rowHeight, 5000, [1992, 2016]],
    ['at its end', 4992 * rowHeight, 5000, [4984, 5000]],
    ['scrolled further than a filter left rows', 4992 * rowHeight, 3, [3, 3]],
    ['with no rows', 0, 0, [0, 0]],
  ])('draws the rows in sight and a few more %s', (_where, top, total, expected) => {
    const { first, end } = rowRange(top, 8 * rowHeight, total);
    expect([first, end]).toEqual(expected);
  });

  it.each<readonly [string, number, number | undefined]>([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 10, 17],
    ['PageUp', 3, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['x', 50, undefined],
  ])('is walked with %s from row %i to %s', (key, at, target) => {
    expect(rowStep(key, at, 100, 7)).toBe(target);
  });

  it('scrolls just as far as a row needs to be in sight', () => {
    expect(scrollTo(0, 500, 416)).toBe(0);
    expect(scrollTo(8, 0, 8 * rowHeight)).toBe(rowHeight);
    expect(scrollTo(4, 52, 8 * rowHeight)).toBe(52);
  });
});

describe('the number that a person types', () => {
  it.each<readonly [string, number | undefined]>([
    ['4985', 4985],
    ['4,985', 4985],
    ['4.985', 4985],
    ['4’985', 4985],
    [' 4\u202F985 ', 4985],
    ['４９８５', 4985],
    ['', undefined],
    ['-4985', undefined],
    ['4985 users', undefined],
    ['0x10', undefined],
    ['123456789', undefined],
  ])('%j means %s', (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });
});
