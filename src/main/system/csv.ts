import Papa from 'papaparse';

/** One record of a table. */
export interface CsvRow {
  /** Where it begins in the text, from 1. */
  readonly line: number;
  /** As they stand in the text, spaces included; line breaks within quotes are `\n`. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: ',' | ';' | '\t';
  /** Without the lines that have nothing in them. Which one is the header, if any, is the caller's to tell. */
  readonly rows: readonly CsvRow[];
}

/**
 * The first that fits wins: a comma stands in names too ("Doe, Jane;jane@example.com"), a tab in next to nothing.
 */
const delimiters = ['\t', ';', ','] as const satisfies readonly CsvTable['delimiter'][];

/**
 * What a spreadsheet would take for a formula, by its first character; the wide forms are taken so in East Asian versions.
 * Whatever follows is not looked at: a formula can go on after a line break.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180): comma, quotes where needed, CRLF after each row, no byte order mark. A text that a spreadsheet
 * would take for a formula is given an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: '\r\n', escapeFormulae: formula },
      )}\r\n`;

const delimiterOf = (text: string): CsvTable['delimiter'] => {
  const guess = Papa.parse<string[]>(text, {
    preview: 10,
    newline: '\n',
    skipEmptyLines: 'greedy',
    delimitersToGuess: [...delimiters],
  }).meta.delimiter;
  return delimiters.find((one) => one === guess) ?? ',';
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** A line by itself; with a quote that is never closed it is plain text. */
const cellsOf = (text: string, delimiter: CsvTable['delimiter']): readonly string[] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return errors.some(({ type }) => type === 'Quotes') ? text.split(delimiter) : (data[0] ?? []);
};

/**
 * Reads a table whatever delimits it (comma, semicolon or tab, found by itself), with any line ends, with or without a byte
 * order mark. Never fails. Where a quote is not closed, lines are taken one by one, so that it costs its own line
 * and not all that follow.
 */
export const readCsv = (text: string): CsvTable => {
  const even = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(even);
  const { data, errors } = Papa.parse<string[]>(even, { delimiter, newline: '\n' });
  const records: readonly (readonly string[])[] = errors.some(({ type }) => type === 'Quotes')
    ? even.split('\n').map((line) => cellsOf(line, delimiter))
    : data;
  const rows: CsvRow[] = [];
  let line = 1;
  for (const cells of records) {
    if (!isBlank(cells)) rows.push({ line, cells });
    line += 1 + lineBreaksIn(cells);
  }
  return { delimiter, rows };
};
