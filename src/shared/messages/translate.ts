import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import type { Language, Speech } from './language';

export type MessageKey = keyof typeof en;

/** Every text, in one language. A language without one of them does not compile. */
export type Texts = Readonly<Record<MessageKey, string>>;

/** Values for a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The languages but English, each loaded when it is first spoken. */
const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Texts>>> = {
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ja: async () => (await import('./ja')).ja,
  pt: async () => (await import('./pt')).pt,
};

let texts: Texts = en;
let speech: Speech = { language: 'en', locale: 'en' };
const parsed = new Map<MessageKey, IntlMessageFormat>();

// The library would ask which languages there are, and have all their number formats listed for it: 7 ms that the tray icon
// would come later. The one that is spoken here is known to be there.
IntlMessageFormat.resolveLocale = () => new Intl.Locale(speech.locale);

/** What `t` and the formats of durations, instants and numbers speak now. */
export const spoken = (): Speech => speech;

/** Has every text from now on in another language; what is on screen is for the caller to draw anew. */
export const speak = async (wanted: Speech): Promise<void> => {
  const { language } = wanted;
  const loaded = language === 'en' ? en : await others[language]();
  texts = loaded;
  speech = wanted;
  parsed.clear();
};

/** The text of a message in the language that is spoken. Messages are ICU MessageFormat; see the files in `en/`. */
export const t = (key: MessageKey, values?: MessageValues): string => {
  let message = parsed.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(texts[key], speech.locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
  }
  return String(message.format(values === undefined ? undefined : { ...values }));
};
