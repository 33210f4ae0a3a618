/** What is left of a text in base64 where it begins after so many other bytes: the letters that stand for it alone. */
const inBase64 = (text: string, before: number): string => {
  const letters = Buffer.from(`${' '.repeat(before)}${text}`)
    .toString('base64')
    .replace(/=+$/, '');
  return letters.slice(before === 0 ? 0 : before + 1, -1);
};

/** Shorter pieces would be found by chance. */
const shortestPiece = 12;

/**
 * The forms in which a careless program writes a text, as bytes: as it is, two bytes a letter, in hexadecimal, as a part
 * of an address, of JSON, and of base64 of either alphabet, wherever in it the text begins.
 */
export const textForms = (text: string): readonly Buffer[] => {
  const base64 = [0, 1, 2].map((before) => inBase64(text, before)).filter(({ length }) => length >= shortestPiece);
  const urlSafe = base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = Buffer.from(text).toString('hex');
  const words = [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), hex, ...base64, ...urlSafe];
  return [...[...new Set(words)].map((word) => Buffer.from(word)), Buffer.from(text, 'utf16le')];
};
