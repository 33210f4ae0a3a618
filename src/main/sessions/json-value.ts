const scalar = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The JSON value that begins at this place of a text, whatever follows it; undefined where none does. */
export const jsonValueAt = (text: string, start: number): unknown => {
  const first = text[start];
  const end = first === '{' || first === '[' ? endOfNested(text, start) : endOfScalar(text, start);
  if (end === undefined) return undefined;
  try {
    return JSON.parse(text.slice(start, end)) as unknown;
  } catch {
    return undefined;
  }
};

const endOfScalar = (text: string, start: number): number | undefined => {
  scalar.lastIndex = start;
  const found = scalar.exec(text);
  return found === null ? undefined : start + found[0].length;
};

/** The place after the bracket that closes the one here; brackets in texts don't count. */
const endOfNested = (text: string, start: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      const end = endOfScalar(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if ('{['.includes(sign)) depth += 1;
    else if ('}]'.includes(sign)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};
