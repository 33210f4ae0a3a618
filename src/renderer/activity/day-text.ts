import { inLocale, inLocaleAndZone } from '../../shared/messages';

const dayFormat = inLocaleAndZone((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full' }));
const relative = inLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const timeFormat = inLocaleAndZone((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }));

const midnight = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);

/** A day as people say it: "today", "yesterday", or its full date. Epoch milliseconds, by this machine's clock. */
export const formatDay = (instant: number, now: number): string => {
  // Rounded: between two midnights are 23 or 25 hours where the clocks change.
  const days = Math.round((midnight(instant) - midnight(now)) / 86_400_000);
  return days === 0 || days === -1 ? relative().format(days, 'day') : dayFormat().format(instant);
};

/** The time of day with seconds. */
export const formatClock = (instant: number): string => timeFormat().format(instant);
