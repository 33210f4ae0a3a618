/** A table's rows, the first of them its heading, as lines of text: the first column starts at the left, the others end at the right. */
export const tableLines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    widths
      .map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width)))
      .join('   ')
      .trimEnd(),
  );
};

/** A number with so many digits behind the point, and its unit; a dash where there is none. */
export const figure = (value: number, digits: number, unit: string): string => {
  if (!Number.isFinite(value)) return '–';
  return unit === '' || unit === '×' ? `${value.toFixed(digits)}${unit}` : `${value.toFixed(digits)} ${unit}`;
};
