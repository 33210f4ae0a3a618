import type { AuditEntry } from '../../shared/audit';
import { formatDay } from './day-text';

/** The entries of one day, newest first. */
export interface DayGroup {
  readonly day: string;
  readonly entries: readonly AuditEntry[];
}

/** Entries by day of this machine's clock, in the order in which they come. */
export const groupByDay = (entries: readonly AuditEntry[], now: number): readonly DayGroup[] => {
  const groups: { day: string; entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = formatDay(entry.at, now);
    const last = groups.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else groups.push({ day, entries: [entry] });
  }
  return groups;
};
