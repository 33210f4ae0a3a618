import { describe, expect, it } from 'vitest';
import { checkText, decodeList, mostBytes, mostCharacters } from '../../../src/renderer/user-list/list-text';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), little);
  return bytes;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = 'Jürgen;juergen@northwind.example';

describe('a file that is given as a list', () => {
  it.each<readonly [string, Uint8Array]>([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16 as Excel writes it', utf16(text, true)],
    ['UTF-16 the other way round', utf16(text, false)],
    ['Windows’ old code page', Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])('is read in %s', (_encoding, bytes) => {
    expect(decodeList(bytes)).toEqual({ ok: true, text });
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['nothing but lines', bytesOf('\r\n\n  '), 'empty'],
    ['a spreadsheet', bytesOf('PK\u0003\u0004xl/workbook.xml'), 'spreadsheet'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'spreadsheet'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not-text'],
    ['text with a NUL in it', bytesOf('a@b.example\u0000'), 'not-text'],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41), 'not-text'],
    ['more bytes than are read', new Uint8Array(mostBytes + 1).fill(97), 'too-big'],
    ['more characters than are taken', new Uint8Array(mostCharacters + 1).fill(97), 'too-big'],
  ])('is refused where it is %s', (_what, bytes, problem) => {
    expect(decodeList(bytes)).toEqual({ ok: false, problem });
  });

  it('may be just as long as the app takes it, tabs and line ends of every kind included', () => {
    expect(checkText('a'.repeat(mostCharacters)).ok).toBe(true);
    expect(checkText('id\tname\r\nx\ty\f\n').ok).toBe(true);
  });
});
