/** Why a file or a pasted text can't be a list of users; found before it is handed over. */
export type ListProblem = 'empty' | 'paste-empty' | 'too-big' | 'spreadsheet' | 'not-text' | 'unreadable';

export type ListText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ListProblem };

/** Most characters that a list may have; the command takes no more. */
export const mostCharacters = 4_000_000;
/** Most bytes that are read at all: four for each character is the most that any of the encodings needs. */
export const mostBytes = mostCharacters * 4;

const problem = (what: ListProblem): ListText => ({ ok: false, problem: what });

/** Characters that no text has: what is below the space, but for tab, line feed, form feed and carriage return. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000e-\u001f]/;

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[index] === byte);

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const read = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
  // Spreadsheets on Windows still write CSV in the old code page; ids and addresses are the same in both.
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
};

/** The text, or why it can't be a list. Says nothing about what stands in its lines. */
export const checkText = (text: string): ListText => {
  if (text.length > mostCharacters) return problem('too-big');
  if (control.test(text)) return problem('not-text');
  return text.trim() === '' ? problem('empty') : { ok: true, text };
};

/** The text of a file, whatever common encoding it was written in. */
export const decodeList = (bytes: Uint8Array): ListText => {
  if (bytes.length > mostBytes) return problem('too-big');
  // The first bytes of a ZIP archive, which spreadsheets are, and of the older format of spreadsheets.
  const isArchive = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (isArchive) return problem('spreadsheet');
  const text = read(bytes);
  return text === undefined ? problem('not-text') : checkText(text);
};
