import { expect, test } from 'vitest';
import { readCsv, toCsv } from '../../../src/main/system/csv';
import { listTable } from '../../../src/main/users/list/list-table';
import type { UserListRow } from '../../../src/shared/user-list';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const organizationId = '9a8b7c6d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const at = Date.UTC(2031, 4, 6, 7, 8, 9);
const mara = { id, name: '=HYPERLINK("http://x")', email: 'mara@example.com' };

const rows: readonly UserListRow[] = [
  {
    line: 2,
    text: 'mara@example.com',
    user: mara,
    standing: { kind: 'accepted', at, status: 204, correlationId: 'c-1', provenAt: at + 1000 },
  },
  { line: 3, text: '+1,"x"', standing: { kind: 'malformed' } },
  { line: 4, text: id, user: mara, standing: { kind: 'duplicate', ofLine: 2 } },
  {
    line: 5,
    text: 'a@example.com',
    user: mara,
    standing: { kind: 'failed', at, failure: { kind: 'not-found', correlationId: 'c-2' } },
  },
  {
    line: 6,
    text: 'b@example.com',
    user: mara,
    standing: { kind: 'unclear', at, failure: { kind: 'server', status: 503 } },
  },
  { line: 7, text: 'c@example.com', user: mara, standing: { kind: 'waiting', self: false } },
];

test('the saved table has every line with what came of it, and no cell that a spreadsheet would run', () => {
  const cells = readCsv(
    toCsv(listTable(rows, { apiOrigin: 'https://api.mypurecloud.ie', id: organizationId })),
  ).rows.map((row) => row.cells);
  const name = `'${mara.name}`;
  const [header, ...lines] = cells;
  expect(header).toHaveLength(11);
  expect(lines).toEqual([
    [
      '2',
      'mara@example.com',
      id,
      name,
      mara.email,
      organizationId,
      'accepted',
      '2031-05-06T07:08:09.000Z',
      '204',
      'c-1',
      expect.stringContaining('2031-05-06T07:08:10.000Z'),
    ],
    ['3', `'+1,"x"`, '', '', '', '', 'no id or e-mail address', '', '', '', ''],
    ['4', id, id, name, mara.email, organizationId, 'duplicate', '', '', '', 'Same user as line 2.'],
    [
      '5',
      'a@example.com',
      id,
      name,
      mara.email,
      organizationId,
      'failed',
      '2031-05-06T07:08:09.000Z',
      '404',
      'c-2',
      expect.stringMatching(/user/),
    ],
    [
      '6',
      'b@example.com',
      id,
      name,
      mara.email,
      organizationId,
      'not known',
      '2031-05-06T07:08:09.000Z',
      '503',
      '',
      expect.stringMatching(/503/),
    ],
    ['7', 'c@example.com', id, name, mara.email, organizationId, 'not asked for', '', '', '', ''],
  ]);
});
