import { inspect } from 'node:util';
import { fail, succeed, type InputFailure, type Result } from '../../shared/failure';

/** An access token, or what renews one, in a type that cannot print itself. Only `reveal` gives the text. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. To be called where it leaves the process (the network, the keychain) and nowhere else. */
  reveal(): string {
    return this.#text;
  }

  /** Whether both hold the same text. */
  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

/** Shorter than any token that Genesys Cloud issues, long enough to refuse a slip of the hand. */
const shortest = 8;
/** What every platform's keychain takes (Windows: 2,560 bytes) less the envelope around the token. */
export const longestToken = 2500;

/** What stands before a token in a request's header, from where it is often copied. */
const scheme = /^(?:authorization:\s*)?bearer\s+/i;

/** A token as a person pasted it, with or without what stands before it in a header; see `parseToken`. */
export const parsePasted = (pasted: string): Result<Secret, InputFailure> =>
  parseToken(pasted.trim().replace(scheme, ''));

/**
 * A token as pasted, or why it can't be one. White space around it is cut off; inside it is refused, and
 * so is all that is not printable ASCII, because it could not travel in a header.
 */
export const parseToken = (pasted: string): Result<Secret, InputFailure> => {
  const text = pasted.trim();
  const refuse = (why: Extract<InputFailure, { kind: 'malformed-token' }>['why']) =>
    fail({ kind: 'malformed-token', why } as const);
  if (text === '') return refuse('empty');
  if (/\s/.test(text)) return refuse('white-space');
  if (!/^[\x21-\x7e]+$/.test(text)) return refuse('characters');
  if (text.length < shortest) return refuse('too-short');
  if (text.length > longestToken) return refuse('too-long');
  return succeed(new Secret(text));
};
