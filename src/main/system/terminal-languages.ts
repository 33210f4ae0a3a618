/** `de_DE.UTF-8@euro` names a language, a country, a character set and a variety; what names no language is left out. */
const tagOf = (locale: string): string | undefined => {
  const [name = ''] = locale.split(/[.@]/);
  return name === '' || name === 'C' || name === 'POSIX' ? undefined : name.replaceAll('_', '-');
};

/**
 * The languages that a terminal is set to, as BCP 47 tags, best first; empty where it is set to none, as on Windows.
 * Source: POSIX, "Internationalization Variables", and GNU gettext's `LANGUAGE`, which does not count beside the C locale.
 */
export const terminalLanguages = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const main = tagOf(locale ?? '');
  if (main === undefined) return [];
  const wished = (env['LANGUAGE'] ?? '').split(':').map(tagOf);
  return [...wished, main].filter((tag) => tag !== undefined);
};
