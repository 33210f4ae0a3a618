import * as v from 'valibot';
import { auditKinds, type AuditEntry } from '../../shared/audit';

/** Written as `v` into every line, so that each stands for itself. */
const version = 1;

/** The last instant that an ISO 8601 date with a year of four digits can tell. */
const lastInstant = 253_402_300_799_999;

/** A line of the trail as it stands on disk, without its line break; docs/audit-trail.md describes it. */
export const toLine = (entry: AuditEntry): string => JSON.stringify({ v: version, ...toRecord(entry) });

/** An entry as it is written anywhere: with its instant in ISO 8601, UTC, in milliseconds. */
export const toRecord = ({ id, at, ...rest }: AuditEntry): Omit<AuditEntry, 'at'> & { readonly at: string } => ({
  id,
  at: new Date(within(at)).toISOString(),
  ...rest,
});

/** A clock can be set to anything; a line has a date that sorts. */
export const within = (at: number): number => Math.min(Math.max(Math.round(at), 0), lastInstant);

const text = v.string();
const optional = v.exactOptional;
const person = v.object({ id: text, name: optional(text), email: optional(text) });
const instant = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.transform((iso) => Date.parse(iso)),
  v.number(),
);

const schema = v.object({
  v: v.literal(version),
  id: text,
  at: instant,
  kind: v.picklist(auditKinds),
  session: optional(
    v.object({
      id: text,
      label: optional(text),
      regionId: text,
      organization: optional(text),
      person: optional(person),
      client: optional(text),
    }),
  ),
  user: optional(person),
  request: optional(text),
  answer: optional(v.object({ status: optional(v.number()), correlationId: optional(text) })),
  failure: optional(text),
  proof: optional(
    v.object({
      by: v.picklist(['HEAD', 'GET', 'DELETE']),
      toldBy: optional(v.literal('GET')),
      code: optional(text),
      correlationId: optional(text),
    }),
  ),
  reason: optional(v.picklist(['expired', 'idled-out', 'rejected'])),
  counts: optional(v.record(text, v.number())),
});

/** The entry in a line; undefined where it is damaged, or of a version that this program does not know. */
export const fromLine = (line: string): AuditEntry | undefined => {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return undefined;
  const { v: _, ...entry } = parsed.output;
  return entry;
};
