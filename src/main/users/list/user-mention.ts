import { isUuid } from '../../../shared/uuid';

/** Whom a piece of text names: a user by id, or by e-mail address; both in lower case. */
export type UserMention =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'email'; readonly email: string };

/** Longest address that mail knows (RFC 5321). */
const longestAddress = 254;

/** A name in front of the @ may have an apostrophe (o'hara), a domain can't. */
const name = String.raw`[^\s@<>()[\]\\,;:"\p{C}]+`;
const domain = String.raw`[^\s@<>()[\]\\,;:"'\p{C}]+`;
const address = new RegExp(`^${name}@${domain}\\.${domain}$`, 'u');

/** What copying leaves at the ends of a word: quotes of any kind, brackets, and what stood between it and the next one. */
const wrapping = new Set(' \t\u00A0\r\n"\'`“”„«»‘’‚(){}[]<>,;');
/** Characters that nobody sees: of no width, soft hyphens, a byte order mark in the middle. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;

const unwrapped = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && wrapping.has(text.charAt(start))) start += 1;
  while (end > start && wrapping.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** The address in `Name <address>`, however the name is written; else the text itself. */
const unnamed = (text: string): string => {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  return open !== -1 && close !== -1 && unwrapped(text.slice(close)) === '' ? text.slice(open, close) : text;
};

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const bare = (text: string): string => {
  const word = unwrapped(unnamed(text));
  const link = /^mailto:([^?]*)/i.exec(word)?.[1];
  return link === undefined ? word : unwrapped(unescaped(link));
};

/**
 * The one user that a line or a cell names: an id, or an e-mail address as people and programs write them (with quotes,
 * brackets, `mailto:` or a name in front). Undefined where it names none, or more than one.
 */
export const readMention = (text: string): UserMention | undefined => {
  const word = bare(text.replace(invisible, ''));
  if (isUuid(word)) return { kind: 'id', id: word.toLowerCase() };
  if (word.length > longestAddress || !address.test(word)) return undefined;
  return { kind: 'email', email: word.toLowerCase() };
};

/** The same text for the same user named in the same way. */
export const mentionKey = (mention: UserMention): string => (mention.kind === 'id' ? mention.id : mention.email);
