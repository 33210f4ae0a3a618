import type { AuditEntry, AuditFilter } from '../../shared/audit';
import { toRecord } from './audit-line';

/** What a filter lets through. */
export interface AuditMatch {
  readonly entry: (entry: AuditEntry) => boolean;
  /**
   * False only for a line whose entry is certainly not let through, known without reading all of it: most lines of a long
   * trail are none that somebody looks for. A damaged line may be either.
   */
  readonly line: (line: string) => boolean;
}

/** The head of a line as this program writes it: what is in front of all else. */
const lineHead = /^\{"v":1,"id":"[^"\\]*","at":"([^"\\]*)","kind":"([a-z-]+)"/;

/** The filter as questions to ask of lines and entries; everything given must hold. Pure. */
export const auditMatch = ({ text, kinds, from, to }: AuditFilter): AuditMatch => {
  const wantedKinds = new Set<string>(kinds);
  const wanted = text.trim().toLowerCase();
  const wantedInLine = JSON.stringify(wanted).slice(1, -1);
  const isWithin = (at: number): boolean => (from === undefined || at >= from) && (to === undefined || at < to);
  const isOfKind = (kind: string): boolean => wantedKinds.size === 0 || wantedKinds.has(kind);
  return {
    entry: (entry) => isWithin(entry.at) && isOfKind(entry.kind) && (wanted === '' || holds(toRecord(entry), wanted)),
    line: (line) => {
      const [head, at = '', kind = ''] = lineHead.exec(line) ?? [];
      if (head === undefined || !line.trimEnd().endsWith('}')) return true;
      const instant = Date.parse(at);
      if (Number.isNaN(instant)) return true;
      return isWithin(instant) && isOfKind(kind) && (wanted === '' || line.toLowerCase().includes(wantedInLine));
    },
  };
};

/** Looks at values alone: the names of fields stand in every line and would be found everywhere. */
const holds = (value: unknown, wanted: string): boolean => {
  if (typeof value === 'string') return value.toLowerCase().includes(wanted);
  if (typeof value === 'number') return String(value).includes(wanted);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, wanted));
};
