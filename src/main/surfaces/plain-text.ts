/**
 * What could make a foreign name look like something else in a menu or a notice: control characters, line ends, and the
 * marks that turn the direction of writing.
 */
const disguises = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text that came from outside, on one line and at most `longest` characters long. */
export const plainText = (text: string, longest: number): string => {
  const line = text
    .slice(0, longest * 8)
    .replace(disguises, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
