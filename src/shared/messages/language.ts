/** The languages that every text is there in. */
export const languages = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;

export type Language = (typeof languages)[number];

/** What is spoken: the texts' language, and the BCP 47 tag by which dates and numbers are written. */
export interface Speech {
  readonly language: Language;
  /** e.g. `en-GB`: the system's own variety of the language where it names one. */
  readonly locale: string;
}

const languageOf = (tag: string): Language | undefined => {
  const [first] = tag.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === first);
};

/** Whether Intl takes the tag; a system may name what is no BCP 47 tag. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/**
 * The language that a person chose, or the first of the system's that there are texts in; English where there is none.
 * `systemLanguages`: BCP 47 tags, best first.
 */
export const speechOf = (chosen: Language | 'system', systemLanguages: readonly string[]): Speech => {
  const tags = systemLanguages.filter(isTag);
  const language = chosen === 'system' ? (tags.map(languageOf).find((one) => one !== undefined) ?? 'en') : chosen;
  return { language, locale: tags.find((tag) => languageOf(tag) === language) ?? language };
};
