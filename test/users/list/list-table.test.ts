import { expect, test } from 'vitest';
import { readCsv, toCsv } from '../../../src/main/system/csv';
import { stateOf } from '../../../src/main/users/list/list-opening';
import type { ListRecord } from '../../../src/main/users/list/list-record';
import type { ListRow } from '../../../src/main/users/list/list-rows';
import { listTable } from '../../../src/main/users/list/list-table';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const organizationId = '9a8b7c6d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const at = Date.UTC(2031, 4, 6, 7, 8, 9);
const mara = { id, name: '=HYPERLINK("http://x")', email: 'mara@example.com' };

const organization = { apiOrigin: 'https://api.mypurecloud.ie', id: organizationId };
const askers = new Map([['held', 'Jonas Keller']]);

const given: readonly Omit<ListRow, 'n'>[] = [
  {
    line: 2,
    text: 'mara@example.com',
    user: mara,
    askerId: 'held',
    standing: { kind: 'accepted', at, status: 204, correlationId: 'c-1', provenAt: at + 1000 },
  },
  { line: 3, text: '+1,"x"', standing: { kind: 'malformed' } },
  { line: 4, text: id, user: mara, standing: { kind: 'duplicate', ofLine: 2 } },
  {
    line: 5,
    text: 'a@example.com',
    user: mara,
    askerId: 'held',
    standing: { kind: 'failed', at, failure: { kind: 'not-found', correlationId: 'c-2' } },
  },
  {
    line: 6,
    text: 'b@example.com',
    user: mara,
    askerId: 'let go of',
    standing: { kind: 'unclear', at, failure: { kind: 'server', status: 503 } },
  },
  { line: 7, text: 'c@example.com', user: mara, askerId: 'held', standing: { kind: 'waiting', self: false } },
];
const rows = given.map((row, n) => ({ n, ...row }));

test('the saved table has every line with what came of it, and no cell that a spreadsheet would run', () => {
  const cells = readCsv(toCsv(listTable(rows, organization, askers))).rows.map((row) => row.cells);
  const name = `'${mara.name}`;
  const [header, ...lines] = cells;
  expect(header).toHaveLength(12);
  expect(lines).toEqual([
    [
      '2',
      'mara@example.com',
      id,
      name,
      mara.email,
      organizationId,
      'Jonas Keller',
      'accepted',
      '2031-05-06T07:08:09.000Z',
      '204',
      'c-1',
      expect.stringContaining('2031-05-06T07:08:10.000Z'),
    ],
    ['3', `'+1,"x"`, '', '', '', '', '', 'no id or e-mail address', '', '', '', ''],
    ['4', id, id, name, mara.email, organizationId, '', 'duplicate', '', '', '', 'Same user as line 2.'],
    [
      '5',
      'a@example.com',
      id,
      name,
      mara.email,
      organizationId,
      'Jonas Keller',
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
      'let go of',
      'not known',
      '2031-05-06T07:08:09.000Z',
      '503',
      '',
      expect.stringMatching(/503/),
    ],
    ['7', 'c@example.com', id, name, mara.email, organizationId, '', 'not asked for', '', '', '', ''],
  ]);
});

const uuid = (n: number): string => `0000000${n}-1a2b-4a2b-8a2b-1a2b3c4d5e6f`;
const opened = { t: 'opened', v: 1, id: uuid(9), sessionId: uuid(1), organization, at } as const;
const handedOver: ListRecord = { t: 'handed-over', at, sessionId: uuid(2) };
const accepted = (n: number): ListRecord => ({ t: 'accepted', n, entry: uuid(7), at, status: 204 });
const two = [0, 1].flatMap((n): readonly ListRecord[] => [
  { t: 'row', n, line: n + 1, id: uuid(3 + n) },
  { t: 'found', n, user: { id: uuid(3 + n) } },
]);
const sending = (n: number): ListRecord => ({ t: 'sending', n, at });

test.each<readonly [string, readonly ListRecord[], readonly [string, string]]>([
  ['nobody while nothing was sent', [handedOver], ['', '']],
  [
    'the former session for what it asked, and the next one for the rest',
    [sending(0), accepted(0), handedOver, sending(1), accepted(1)],
    ['Former', 'Next'],
  ],
  [
    'the former session for what is still in doubt after it',
    [sending(0), { t: 'unclear', n: 0, entry: uuid(7), at }, handedOver, { t: 'resumed', at }],
    ['Former', ''],
  ],
  [
    'the next session for what it had to ask again',
    [sending(0), { t: 'failed', n: 0, entry: uuid(7), at, failure: { kind: 'not-found' } }, handedOver, sending(0)],
    ['Next', ''],
  ],
  ['nobody where a request is known not to have been carried out', [sending(0), { t: 'waiting', n: 0 }], ['', '']],
])('the saved table says that %s asked', (_whom, records, expected) => {
  const started: ListRecord = { t: 'started', at, self: true };
  const state = stateOf([opened, ...two, { t: 'ready' }, started, ...records]);
  const names = new Map([
    [uuid(1), 'Former'],
    [uuid(2), 'Next'],
  ]);
  const [header, ...table] = listTable(state?.rows ?? [], organization, names);
  const column = header?.indexOf('Asked by') ?? -1;
  expect(table.map((cells) => cells[column])).toEqual(expected);
});
