/** The height of a row in CSS pixels, as list-run.css sets it: rows out of sight are not drawn, only counted. */
export const rowHeight = 52;
/** Rows drawn above and below those in sight, so that a quick scroll meets no gap. */
const margin = 8;

/** Which rows to draw, from `first` to before `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** The rows to draw of `total` where `top` pixels are scrolled away and `height` are in sight. */
export const rowRange = (top: number, height: number, total: number): RowRange => {
  const first = Math.max(0, Math.floor(top / rowHeight) - margin);
  const end = Math.min(total, Math.ceil((top + height) / rowHeight) + margin);
  return { first: Math.min(first, end), end };
};

/** How far to scroll so that a row is in sight, from where it stands now. */
export const scrollTo = (index: number, top: number, height: number): number => {
  const start = index * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : top;
};

/** Where a key leads to in a list of `total` rows from the row `at` (-1: none yet); undefined where the key means nothing here. */
export const rowStep = (key: string, at: number, total: number, page: number): number | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: total - 1,
  };
  const target = steps[key];
  return target === undefined || total === 0 ? undefined : Math.min(Math.max(target, 0), total - 1);
};
