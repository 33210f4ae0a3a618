import { language } from './translate';

const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
const dayAndTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** The time of day with seconds; with the date too where `instant` is not on the day of `now`. Epoch milliseconds. */
export const formatInstant = (instant: number, now: number): string =>
  day.format(instant) === day.format(now) ? time.format(instant) : dayAndTime.format(instant);
