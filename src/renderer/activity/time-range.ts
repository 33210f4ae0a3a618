/** The spans of time that a person can narrow the activity to. */
export const timeChoices = ['all', 'today', 'week', 'month', 'between'] as const;

export type TimeChoice = (typeof timeChoices)[number];

/** `from` inclusive, `to` exclusive; epoch milliseconds. Either may be open. */
export interface TimeRange {
  readonly from?: number;
  readonly to?: number;
}

/** The first instant of the day of `instant` by this machine's clock, `days` days on. A day is not always 24 hours. */
const dayStart = (instant: number, days = 0): number => {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
};

/** The first instant of a day as `<input type="date">` gives it (`2026-03-12`), `days` days on; undefined where it is none. */
const dayOf = (typed: string, days = 0): number | undefined => {
  const [year = 0, month = 0, day = 0] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(typed)?.slice(1).map(Number) ?? [];
  if (year === 0) return undefined;
  const instant = new Date(year, month - 1, day + days).getTime();
  return Number.isNaN(instant) || instant < 0 ? undefined : instant;
};

/** The instants behind a choice; whole days by this machine's clock, the last one included. `now` in epoch milliseconds. */
export const timeRange = (choice: TimeChoice, from: string, to: string, now: number): TimeRange => {
  switch (choice) {
    case 'all':
      return {};
    case 'today':
      return { from: dayStart(now) };
    case 'week':
      return { from: dayStart(now, -6) };
    case 'month':
      return { from: dayStart(now, -29) };
    case 'between': {
      const [start, end] = [dayOf(from), dayOf(to, 1)];
      return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
    }
    default:
      return choice satisfies never;
  }
};
