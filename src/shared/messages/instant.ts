import { language } from './translate';

type Style = 'time' | 'minute' | 'day' | 'dayAndTime';

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  time: { timeStyle: 'medium' },
  minute: { timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  dayAndTime: { dateStyle: 'medium', timeStyle: 'short' },
};

// Each costs milliseconds to make, and most starts need none of them before the tray icon stands.
const formats = new Map<Style, Intl.DateTimeFormat>();

const format = (style: Style, instant: number): string => {
  let made = formats.get(style);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, styles[style]);
    formats.set(style, made);
  }
  return made.format(instant);
};

const sameDay = (instant: number, now: number): boolean => format('day', instant) === format('day', now);

/** The time of day with seconds; with the date too where `instant` is not on the day of `now`. Epoch milliseconds. */
export const formatInstant = (instant: number, now: number): string =>
  sameDay(instant, now) ? format('time', instant) : format('dayAndTime', instant);

/** The time of day to the minute, for places that must stay calm; else as `formatInstant`. */
export const formatTime = (instant: number, now: number): string =>
  sameDay(instant, now) ? format('minute', instant) : format('dayAndTime', instant);
