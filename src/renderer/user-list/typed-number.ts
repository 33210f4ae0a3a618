/** The whole number in what was typed, with or without the separators of thousands; undefined where there is none. */
export const typedNumber = (typed: string): number | undefined => {
  const digits = typed.normalize('NFKC').replaceAll(/[\s.,'’_]/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
};
