import type { CsvRow } from '../../system/csv';
import { readMention } from './user-mention';

/** Where a table names its users. */
export interface UserColumn {
  /** From 0. */
  readonly index: number;
  /** As the header names it; absent where the table has no header. */
  readonly name?: string;
}

/**
 * Headers that name a user, best first, without case, spaces and punctuation. Ids come before addresses: looking one up
 * needs no permission.
 */
const names = [
  'userid',
  'genesysuserid',
  'genesyscloudid',
  'genesysid',
  'agentid',
  'personid',
  'id',
  'guid',
  'uuid',
  'user',
  'users',
  'agent',
  'email',
  'emailaddress',
  'useremail',
  'mail',
  'workemail',
  'username',
  'login',
  'loginname',
  'userprincipalname',
  'upn',
] as const;

const plain = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How good a header is: the less the better; every other text is worse than any that is known. */
const rankOf = (header: string | undefined): number => {
  const at = names.findIndex((name) => header !== undefined && name === plain(header));
  return at === -1 ? names.length : at;
};

/** Whether a text is one of the headers that users stand under. */
export const isUserHeader = (text: string): boolean => rankOf(text) < names.length;

/** Whether the first row of a table is its header: no cell of it names a user. */
export const hasHeaderRow = (rows: readonly CsvRow[]): boolean =>
  rows.length > 1 && (rows[0]?.cells ?? []).every((cell) => readMention(cell) === undefined);

/**
 * The column that names the users: the one with the best header that has users in at least half of its rows, else the one with the
 * most users. Undefined where no cell names a user.
 */
export const findUserColumn = (rows: readonly CsvRow[]): UserColumn | undefined => {
  const first = rows[0]?.cells ?? [];
  const hasHeader = hasHeaderRow(rows);
  const body = hasHeader ? rows.slice(1) : rows;
  const users: (number | undefined)[] = [];
  for (const { cells } of body) {
    for (const [index, cell] of cells.entries()) {
      if (readMention(cell) !== undefined) users[index] = (users[index] ?? 0) + 1;
    }
  }
  const standing = Array.from(users, (count = 0, index) => {
    const header = hasHeader ? first[index] : undefined;
    const rank = count * 2 >= body.length ? rankOf(header) : names.length;
    return { index, header, count, rank };
  });
  const [best] = standing
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => one.rank - other.rank || other.count - one.count || one.index - other.index);
  if (best === undefined) return undefined;
  const name = best.header?.trim();
  return { index: best.index, ...(name !== undefined && name !== '' && { name }) };
};
