/** Seconds between two checks that are offered; 15 to 3,600. */
export const pollSteps = [15, 30, 60, 120, 300, 600, 900, 1800, 3600];

/** Minutes of warning that are offered; 1 to 60, which every warning takes. */
export const minuteSteps = [1, 2, 3, 5, 10, 15, 20, 30, 60];

/** Days for which the activity is kept; 7 to 3,650. */
export const daySteps = [7, 30, 90, 180, 365, 730, 1825, 3650];

/** The half hours of a day, in minutes since midnight; 0 to 1,410. */
export const halfHours = Array.from({ length: 48 }, (_, index) => index * 30);

/** The steps with what is set among them, where a file or an older version has set something between. */
export const withStep = (steps: readonly number[], set: number): readonly number[] =>
  steps.includes(set) ? steps : [...steps, set].toSorted((one, other) => one - other);

/** Days in the unit that a person says them in. */
export const daysIn = (days: number): { readonly unit: 'day' | 'year'; readonly count: number } =>
  days % 365 === 0 ? { unit: 'year', count: days / 365 } : { unit: 'day', count: days };
