import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';

export type MessageKey = keyof typeof en;

/** Values for a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

const parsed = new Map<MessageKey, IntlMessageFormat>();

/** The language that `t` and the formats of durations and instants speak; a BCP 47 tag. */
export const language = 'en';

// The library would ask which languages there are, and have all their number formats listed for it: 7 ms that the tray icon
// would come later. The one that is spoken here is known to be there.
IntlMessageFormat.resolveLocale = () => new Intl.Locale(language);

/** The text of a message in the person's language. Messages are ICU MessageFormat; see the files in `en/`. */
export const t = (key: MessageKey, values?: MessageValues): string => {
  let message = parsed.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(en[key], language, undefined, { ignoreTag: true });
    parsed.set(key, message);
  }
  return String(message.format(values === undefined ? undefined : { ...values }));
};
