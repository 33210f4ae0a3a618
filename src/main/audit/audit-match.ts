import type { AuditEntry, AuditFilter } from '../../shared/audit';
import { toRecord } from './audit-line';

/** Whether an entry is let through: pure. */
export type AuditMatch = (entry: AuditEntry) => boolean;

/** The filter as a question to ask of each entry; everything given must hold. */
export const auditMatch = ({ text, kinds, from, to }: AuditFilter): AuditMatch => {
  const wantedKinds = new Set<string>(kinds);
  const wanted = text.trim().toLowerCase();
  return (entry) =>
    (from === undefined || entry.at >= from) &&
    (to === undefined || entry.at < to) &&
    (wantedKinds.size === 0 || wantedKinds.has(entry.kind)) &&
    (wanted === '' || holds(toRecord(entry), wanted));
};

/** Looks at values alone: the names of fields stand in every line and would be found everywhere. */
const holds = (value: unknown, wanted: string): boolean => {
  if (typeof value === 'string') return value.toLowerCase().includes(wanted);
  if (typeof value === 'number') return String(value).includes(wanted);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, wanted));
};
