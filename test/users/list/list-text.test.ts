import { describe, expect, test } from 'vitest';
import { readListText } from '../../../src/main/users/list/list-text';
import { valueOf } from '../../../src/shared/failure';

const ids = [
  '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
  '2a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
  '3a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
] as const;
const [mara, tomas, aiko] = ['mara@example.com', 'tomas@example.com', 'aiko@example.com'];

/** Whom a list names, line by line: `line:user`, or `line!text` where a line names nobody. */
const read = (text: string): readonly string[] => {
  const list = valueOf(readListText(text));
  const lines = (list?.lines ?? []).map(({ line, text: shown, mention }) => {
    if (mention === undefined) return `${line}!${shown}`;
    return `${line}:${mention.kind === 'id' ? mention.id : mention.email}`;
  });
  return list?.column === undefined ? lines : [`[${list.column}]`, ...lines];
};

describe('one user per line', () => {
  test.each([
    ['plain', `${mara}\n${tomas}`, [`1:${mara}`, `2:${tomas}`]],
    ['with the line ends of Windows and empty lines', `\r\n${mara}\r\n\r\n${tomas}\r\n`, [`2:${mara}`, `4:${tomas}`]],
    ['with the line ends of old Macs', `${mara}\r${tomas}`, [`1:${mara}`, `2:${tomas}`]],
    ['with a byte order mark', `\uFEFF${mara}\n${ids[0]}`, [`1:${mara}`, `2:${ids[0]}`]],
    ['under a header', `E-Mail\n${mara}\n${tomas}`, ['[E-Mail]', `2:${mara}`, `3:${tomas}`]],
    ['under a header in quotes', `"User Id"\n"${ids[0]}"`, ['[User Id]', `2:${ids[0]}`]],
    ['with names that hold commas', `"Doe, Jane" <${mara}>\nDoe, Tom <${tomas}>`, [`1:${mara}`, `2:${tomas}`]],
    ['with lines that name nobody', `${mara}\nsomebody else\n${tomas}`, [`1:${mara}`, '2!somebody else', `3:${tomas}`]],
    ['mostly names', `Jane\nTom\nAnn\n${mara}`, ['1!Jane', '2!Tom', '3!Ann', `4:${mara}`]],
    ['just one', mara, [`1:${mara}`]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a table', () => {
  test.each([
    ['with commas', `name,email\nMara,${mara}\nTomas,${tomas}`, ['[email]', `2:${mara}`, `3:${tomas}`]],
    ['with semicolons', `Name;Department;E-mail\nMara;IT;${mara}`, ['[E-mail]', `2:${mara}`]],
    ['with tabs', `${mara}\tIT\n${tomas}\tClaims`, [`1:${mara}`, `2:${tomas}`]],
    [
      'that prefers ids',
      `email,userId\n${mara},${ids[0]}\n${tomas},${ids[1]}`,
      ['[userId]', `2:${ids[0]}`, `3:${ids[1]}`],
    ],
    [
      'whose id is a number of the staff',
      `id,name,email\n17,Mara,${mara}\n18,Tomas,${tomas}`,
      ['[email]', `2:${mara}`, `3:${tomas}`],
    ],
    [
      'with the ids of other things beside',
      `divisionId,user\n${ids[2]},${ids[0]}\n${ids[2]},${ids[1]}`,
      ['[user]', `2:${ids[0]}`, `3:${ids[1]}`],
    ],
    [
      'whose header says nothing',
      `a,b\nMara,${mara}\nTomas,${tomas}\nAiko,${aiko}`,
      ['[b]', `2:${mara}`, `3:${tomas}`, `4:${aiko}`],
    ],
    [
      'whose fitting header has hardly any users',
      `email,contact\n,${mara}\nx,${tomas}\n,${aiko}`,
      ['[contact]', `2:${mara}`, `3:${tomas}`, `4:${aiko}`],
    ],
    [
      'with a row that has no user',
      `name,email\nMara,${mara}\nNobody,\nTomas,${tomas}`,
      ['[email]', `2:${mara}`, '3!Nobody', `4:${tomas}`],
    ],
    [
      'with line breaks in quotes, and still tells the true lines',
      `name,email\n"Mara\nLindqvist",${mara}\nTomas,${tomas}`,
      ['[email]', `2:${mara}`, `4:${tomas}`],
    ],
    ['that is an address field', `Mara <${mara}>; ${tomas}; nobody`, [`1:${mara}`, `1:${tomas}`, '1!nobody']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is no list of users', () => {
  test.each([
    ['nothing', '', { why: 'empty' }],
    ['white space', ' \n\t\r\n\uFEFF', { why: 'empty' }],
    ['prose', 'Dear all,\nplease find attached', { why: 'no-users' }],
    ['a table of other things', 'name,team\nMara,IT\nTomas,Claims', { why: 'no-users' }],
    ['a header alone', 'email', { why: 'no-users' }],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\u0000', { why: 'not-text' }],
    ['text of two bytes a character', 'm\u0000a\u0000', { why: 'not-text' }],
  ])('%s', (_, text, failure) => {
    expect(readListText(text)).toEqual({ ok: false, failure: { kind: 'user-list', ...failure } });
  });

  test('too many lines, and says how many there are', () => {
    const lines = (count: number) => Array.from({ length: count }, (__, index) => `u${index}@example.com`).join('\n');
    expect(readListText(lines(20_001))).toEqual({
      ok: false,
      failure: { kind: 'user-list', why: 'too-many', rows: 20_001, most: 20_000 },
    });
    expect(valueOf(readListText(`email\n${lines(20_000)}`))?.lines).toHaveLength(20_000);
  });
});

test('a line is shown up to 320 characters, and no character is cut in half', () => {
  const long = `${'é'.repeat(319)}🦊`;
  const list = valueOf(readListText(`${mara}\n${long}`));
  expect(list?.lines[1]?.text).toBe('é'.repeat(319));
});

describe('a token that stands where a user should', () => {
  const token = 'fake-token-of-a-length-that-genesys-cloud-gives-0123456789';
  test.each([
    ['as a line', `${mara}\n${token}`, ['fake-tok…']],
    ['after other words', `${mara}\nBearer ${token}`, ['Bearer fake-tok…']],
    ['in the column of users', `user;why\n${mara};left\n${token};left`, ['fake-tok…']],
    ['beside an empty cell', `user;why\n${mara};left\n;${token}`, ['fake-tok…']],
    ['as a signed web token', `${mara}\neyJhbGciOiJub25lIn0.${'e'.repeat(30)}.`, ['eyJhbGci…']],
  ])('is kept with its beginning alone, %s', (_, text, expected) => {
    const list = valueOf(readListText(text));
    expect(list?.lines.filter(({ mention }) => mention === undefined).map((line) => line.text)).toEqual(expected);
    expect(JSON.stringify(list)).not.toContain(token.slice(0, 20));
  });

  test('is not kept as the name of a column either', () => {
    const list = valueOf(readListText(`${token};why\n${mara};left\n${tomas};left`));
    expect(list?.column).toBe('fake-tok…');
  });

  test('is told from an id and an address, however long', () => {
    const long = `${'a'.repeat(60)}@example.com`;
    const id = '5CA8EF8D-F767-5A89-9A9C-FC5B679F475E';
    expect(valueOf(readListText(`<${long}>\n"${id}"`))?.lines.map(({ text }) => text)).toEqual([
      `<${long}>`,
      `"${id}"`,
    ]);
  });
});
