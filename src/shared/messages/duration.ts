import { inLocale } from './in-locale';

type Unit = 'day' | 'hour' | 'minute' | 'second';

const smallest = ['second', 1000] as const;

const sizes: readonly (readonly [Unit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  smallest,
];

const unitFormat = (unit: Unit): (() => Intl.NumberFormat) =>
  inLocale((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }));

const formats: Readonly<Record<Unit, () => Intl.NumberFormat>> = {
  day: unitFormat('day'),
  hour: unitFormat('hour'),
  minute: unitFormat('minute'),
  second: unitFormat('second'),
};

const formatUnit = (unit: Unit, count: number): string => formats[unit]().format(count);

/**
 * A length of time in the person's language, by its two largest units: `1 hr 12 min`, `45 sec`.
 * Rounded down, so that a countdown never promises more than there is. Negative counts as none.
 */
export const formatDuration = (milliseconds: number): string => {
  const whole = Math.max(0, milliseconds);
  const first = sizes.findIndex(([, size]) => whole >= size);
  const [unit, size] = sizes[first] ?? smallest;
  const count = Math.floor(whole / size);
  const next = first === -1 ? undefined : sizes[first + 1];
  if (next === undefined) return formatUnit(unit, count);
  const rest = Math.floor((whole - count * size) / next[1]);
  // Seconds beside minutes only while they matter: a calm surface does not tick for an hour.
  const worthSaying = rest > 0 && (next[0] !== 'second' || whole < 600_000);
  return worthSaying ? `${formatUnit(unit, count)} ${formatUnit(next[0], rest)}` : formatUnit(unit, count);
};
