import { inLocale } from './in-locale';

const formatter = inLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Names or words one after the other, as the language that is spoken lists them: “one, two, and three”. */
export const listText = (words: readonly string[]): string => formatter().format(words);
