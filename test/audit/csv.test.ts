import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, toCsv } from '../../src/main/system/csv';

const cellsIn = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

describe('a table that is read', () => {
  test.each([
    ['commas', 'name,mail\nJane,j@example.com', ','],
    ['semicolons', 'name;mail\nJane;j@example.com', ';'],
    ['tabs', 'name\tmail\nJane\tj@example.com', '\t'],
  ])('has its delimiter found: %s', (_, text, delimiter) => {
    expect(readCsv(text)).toEqual({
      delimiter,
      rows: [
        { line: 1, cells: ['name', 'mail'] },
        { line: 2, cells: ['Jane', 'j@example.com'] },
      ],
    });
  });

  test('keeps a comma in a name where semicolons delimit, with a header and without', () => {
    const rows = 'Doe, Jane;j@example.com\nRoe, Max;m@example.com';
    expect(cellsIn(rows)[0]).toEqual(['Doe, Jane', 'j@example.com']);
    expect(cellsIn(`Name;Mail\n${rows}`)[1]).toEqual(['Doe, Jane', 'j@example.com']);
  });

  test('may have one column only', () => {
    expect(cellsIn('one\ntwo\nthree')).toEqual([['one'], ['two'], ['three']]);
  });

  test.each([
    ['Unix', 'a,b\nc,d\n'],
    ['Windows', 'a,b\r\nc,d\r\n'],
    ['old Mac', 'a,b\rc,d\r'],
    ['mixed', 'a,b\r\nc,d\n\r\n'],
    ['with a byte order mark', '\uFEFFa,b\r\nc,d'],
  ])('may have any line ends: %s', (_, text) => {
    expect(cellsIn(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('tells the line of each record, past empty lines and line breaks within quotes', () => {
    expect(readCsv('\nid,note\n\n1,"two\r\nlines"\n  \n2,"said ""so"", once"\n').rows).toEqual([
      { line: 2, cells: ['id', 'note'] },
      { line: 4, cells: ['1', 'two\nlines'] },
      { line: 7, cells: ['2', 'said "so", once'] },
    ]);
  });

  test.each([
    ['at the start of a cell', 'a,b\n"c,d\ne,f\n"g",h', '"c'],
    ['closed and gone on', 'a,b\n"c"x,d\ne,f\n"g",h', '"c"x'],
  ])('loses no line to a quote that is not closed: %s', (_, text, damaged) => {
    expect(cellsIn(text)).toEqual([
      ['a', 'b'],
      [damaged, 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test.each(['', '\n\n', '\uFEFF', ' \r\n\t'])('may be empty: %j', (text) => {
    expect(readCsv(text).rows).toEqual([]);
  });

  test('is read to the end when it is long', () => {
    const rows = readCsv(
      `id;mail\n${Array.from({ length: 20_000 }, (_, at) => `${at};u${at}@example.com`).join('\n')}`,
    );
    expect(rows.rows.at(-1)).toEqual({ line: 20_001, cells: ['19999', 'u19999@example.com'] });
  });
});

describe('a table that is written', () => {
  test('has a comma, CRLF after every row, quotes where they are needed and no byte order mark', () => {
    expect(
      toCsv([
        ['a', 'b c'],
        ['d,e', 'f "g"'],
        ['', 'h\ni'],
      ]),
    ).toBe('a,b c\r\n"d,e","f ""g"""\r\n,"h\ni"\r\n');
    expect(toCsv([])).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=1\n+2', '=HYPERLINK("http://x")'])(
    'is no formula to a spreadsheet: %j',
    (cell) => {
      expect(toCsv([['x', cell]])).toBe(`x,"'${cell.replaceAll('"', '""')}"\r\n`);
    },
  );

  test('reads back as what it was, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\r/g, '')}`);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        // A header of plain words, as every table that the app writes has.
        const header = ['one', 'two', 'three'];
        expect(cellsIn(toCsv([header, ...rows]))).toEqual([header, ...rows]);
      }),
    );
  });
});
