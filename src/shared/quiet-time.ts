import type { Settings } from './settings';

const minute = 60_000;
/** Quiet hours end within a day, also on the day on which clocks are set back; in minutes. */
const longestHours = 26 * 60;
/** A pause that ends later than this was made by a clock that was wrong: it is none. In milliseconds. */
const longestPause = 7 * 24 * 60 * minute;

/** Whether an instant lies in the quiet hours, by this machine's clock on the wall. The same hour twice means none. */
const inHours = ({ on, from, to }: Settings['quietHours'], instant: number): boolean => {
  if (!on || from === to) return false;
  const date = new Date(instant);
  const now = date.getHours() * 60 + date.getMinutes();
  return from < to ? from <= now && now < to : from <= now || now < to;
};

/**
 * The first minute after the quiet hours in which `instant` lies. Found by walking from minute to minute, so that an hour that
 * the clock on the wall leaves out or has twice is walked as it is.
 */
const endOfHours = (hours: Settings['quietHours'], instant: number): number => {
  let end = instant - (instant % minute) + minute;
  for (let walked = 0; walked < longestHours && inHours(hours, end); walked += 1) end += minute;
  return end;
};

/** When a person's pause ends; undefined where there is none. Epoch milliseconds. */
export const pauseEnd = ({ quietUntil }: Pick<Settings, 'quietUntil'>, now: number): number | undefined =>
  quietUntil > now && quietUntil - now <= longestPause ? quietUntil : undefined;

/** When notices may be shown again: the end of a pause, of the quiet hours, or of both; undefined where they may be shown now. */
export const quietEnd = (settings: Pick<Settings, 'quietHours' | 'quietUntil'>, now: number): number | undefined => {
  const pause = pauseEnd(settings, now);
  const { quietHours } = settings;
  if (inHours(quietHours, pause ?? now)) return endOfHours(quietHours, pause ?? now);
  // A pause that ends outside of the quiet hours covers whatever part of them lies before.
  return pause;
};
