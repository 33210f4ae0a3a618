/** One file of the trail: all its entries are of this one day (UTC). */
export interface AuditFile {
  readonly name: string;
  /** e.g. `2031-05-06`. */
  readonly day: string;
  /** Within the day, from 1: a file that grew too large is followed by another. */
  readonly part: number;
}

const dayMs = 86_400_000;

/** The day of an instant, e.g. `2031-05-06`. Epoch milliseconds from 0 to the end of the year 9999. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The first instant after the file's day, in epoch milliseconds. */
export const endOf = ({ day }: AuditFile): number => Date.parse(`${day}T00:00:00.000Z`) + dayMs;

/** The first instant of the file's day, in epoch milliseconds. */
export const startOf = ({ day }: AuditFile): number => Date.parse(`${day}T00:00:00.000Z`);

/** `audit-2031-05-06-001.jsonl`; names sort as their days do. */
export const auditFile = (day: string, part: number): AuditFile => ({
  name: `audit-${day}-${String(part).padStart(3, '0')}.jsonl`,
  day,
  part,
});

/** The file of a name; undefined where it is no file of the trail. */
export const parseFileName = (name: string): AuditFile | undefined => {
  const [, day, part] = /^audit-(\d{4}-\d{2}-\d{2})-(\d{3,6})\.jsonl$/.exec(name) ?? [];
  if (day === undefined || part === undefined) return undefined;
  const file = { name, day, part: Number(part) };
  return Number.isNaN(startOf(file)) || file.part < 1 ? undefined : file;
};

/** Oldest first. */
export const byAge = (one: AuditFile, other: AuditFile): number =>
  one.day === other.day ? one.part - other.part : one.day < other.day ? -1 : 1;
