import { inLocale, inLocaleAndZone } from './in-locale';

const styled = (style: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  inLocaleAndZone((locale) => new Intl.DateTimeFormat(locale, style));

// Each costs milliseconds to make, and most starts need none of them before the tray icon stands.
const formats = {
  time: styled({ timeStyle: 'medium' }),
  minute: styled({ timeStyle: 'short' }),
  day: styled({ dateStyle: 'medium' }),
  dayAndTime: styled({ dateStyle: 'medium', timeStyle: 'short' }),
} as const;

const format = (style: keyof typeof formats, instant: number): string => formats[style]().format(instant);

const sameDay = (instant: number, now: number): boolean => format('day', instant) === format('day', now);

/** The time of day with seconds; with the date too where `instant` is not on the day of `now`. Epoch milliseconds. */
export const formatInstant = (instant: number, now: number): string =>
  sameDay(instant, now) ? format('time', instant) : format('dayAndTime', instant);

/** The time of day to the minute, for places that must stay calm; else as `formatInstant`. */
export const formatTime = (instant: number, now: number): string =>
  sameDay(instant, now) ? format('minute', instant) : format('dayAndTime', instant);

/** Day and time to the minute, for what may be read on another day. The minute is the next full one: what ends has ended by then. */
export const formatDayAndTime = (instant: number): string => format('dayAndTime', Math.ceil(instant / 60_000) * 60_000);

const dayTimes = inLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }));

/** A time of day that is of no one day, as the language writes it; `minutes` since midnight, 0 to 1,439. */
export const formatTimeOfDay = (minutes: number): string => dayTimes().format(minutes * 60_000);
