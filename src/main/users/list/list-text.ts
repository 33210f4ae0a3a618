import { fail, succeed, type Result, type UserListFailure } from '../../../shared/failure';
import { mostUserListRows } from '../../../shared/user-list';
import { readCsv, type CsvRow } from '../../system/csv';
import { findUserColumn, hasHeaderRow, isUserHeader } from './user-column';
import { readMention, type UserMention } from './user-mention';

/** One line of a list of users, as it was given. */
export interface ListLine {
  /** Of the text, from 1. */
  readonly line: number;
  /** What stood there, at most 320 characters. */
  readonly text: string;
  /** Absent where it names no user. */
  readonly mention?: UserMention;
}

export interface ListText {
  /** The column's header, where there was one. */
  readonly column?: string;
  /** 1 to `mostUserListRows`; at least one of them names a user. */
  readonly lines: readonly ListLine[];
}

const longestText = 320;

/** Control characters that no text has, and how an archive begins (a spreadsheet is one). */
const binary = /^PK\u0003\u0004|[\u0000-\u0008\u000E-\u001F]/u; // oxlint-disable-line eslint/no-control-regex -- these are what is looked for

/** Longer than any id, and nothing that has to be read as a whole. */
const secretShape = /[\w+/=.~-]{40,}/gu;

/**
 * A text that names nobody, with only the beginning of whatever could be a token: a person can take a list of users for one
 * of tokens that are to be revoked, and a list lies on disk.
 */
const withoutTokens = (text: string): string => text.replace(secretShape, (word) => `${word.slice(0, 8)}…`);

const lineOf = (line: number, text: string): ListLine => {
  const mention = readMention(text);
  const given = mention === undefined ? withoutTokens(text) : text;
  const shown = given
    .trim()
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF]$/u, '');
  return { line, text: shown, ...(mention !== undefined && { mention }) };
};

const isUser = ({ mention }: ListLine): boolean => mention !== undefined;

/** Every line is one user; a first line that is a header is none. */
const asPlain = (text: string): ListText => {
  const all = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((one, index) => (one.trim() === '' ? [] : [lineOf(index + 1, one)]));
  const [first, ...rest] = all;
  const header = first?.text.replace(/^["']|["']$/gu, '').trim() ?? '';
  const isHeader = rest.length > 0 && isUserHeader(header);
  return isHeader ? { column: header, lines: rest } : { lines: all };
};

const lineOfRow = ({ line, cells }: CsvRow, index: number): ListLine => {
  const cell = cells[index] ?? '';
  // A row without a user is shown by what it does have, or nobody would know which one it was.
  return lineOf(line, cell.trim() === '' ? cells.filter((one) => one.trim() !== '').join(' ') : cell);
};

/** Users stand in one column, or all in one line as an address field has them; undefined where there are none. */
const asTable = (text: string): ListText | undefined => {
  const { rows } = readCsv(text);
  const [only] = rows;
  if (only !== undefined && rows.length === 1) {
    const lines = only.cells.filter((cell) => cell.trim() !== '').map((cell) => lineOf(only.line, cell));
    return lines.some(isUser) ? { lines } : undefined;
  }
  const column = findUserColumn(rows);
  if (column === undefined) return undefined;
  const { index, name } = column;
  const lines = rows.slice(hasHeaderRow(rows) ? 1 : 0).map((row) => lineOfRow(row, index));
  return { ...(name !== undefined && { column: withoutTokens(name) }), lines };
};

const usersIn = (list: ListText | undefined): number => list?.lines.filter(isUser).length ?? 0;

/**
 * Reads a pasted or dropped list: one user per line, or a table with comma, semicolon or tab whose column is found by
 * itself. Lines that name no user are kept, so that nobody is left out unseen.
 */
export const readListText = (text: string): Result<ListText, UserListFailure> => {
  if (binary.test(text)) return fail({ kind: 'user-list', why: 'not-text' });
  const plain = asPlain(text);
  if (plain.lines.length === 0) return fail({ kind: 'user-list', why: 'empty' });
  // A comma in somebody's name makes no table: it has to name more users than the lines by themselves do.
  const table = asTable(text);
  const list = table !== undefined && usersIn(table) > usersIn(plain) ? table : plain;
  if (usersIn(list) === 0) return fail({ kind: 'user-list', why: 'no-users' });
  const rows = list.lines.length;
  if (rows > mostUserListRows) return fail({ kind: 'user-list', why: 'too-many', rows, most: mostUserListRows });
  return succeed(list);
};
