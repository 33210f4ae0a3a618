import type { AuditEntry } from '../../shared/audit';
import { toRecord } from './audit-line';

type Column = readonly [name: string, value: (entry: AuditEntry) => string | number | undefined];

/** The trail as a table, in the order of its columns; docs/audit-trail.md names them. */
const columns: readonly Column[] = [
  ['time', (entry) => toRecord(entry).at],
  ['event', ({ kind }) => kind],
  ['session', ({ session }) => session?.id],
  ['label', ({ session }) => session?.label],
  ['region', ({ session }) => session?.regionId],
  ['organization', ({ session }) => session?.organization],
  ['client', ({ session }) => session?.client],
  ['signed_in_id', ({ session }) => session?.person?.id],
  ['signed_in_name', ({ session }) => session?.person?.name],
  ['signed_in_email', ({ session }) => session?.person?.email],
  ['user_id', ({ user }) => user?.id],
  ['user_name', ({ user }) => user?.name],
  ['user_email', ({ user }) => user?.email],
  ['request', ({ request }) => request],
  ['status', ({ answer }) => answer?.status],
  ['correlation_id', ({ answer }) => answer?.correlationId],
  ['failure', ({ failure }) => failure],
  ['reason', ({ reason }) => reason],
  ['proof_method', ({ proof }) => proof?.by],
  ['proof_told_by', ({ proof }) => proof?.toldBy],
  ['proof_code', ({ proof }) => proof?.code],
  ['proof_correlation_id', ({ proof }) => proof?.correlationId],
  [
    'counts',
    ({ counts }) =>
      Object.entries(counts ?? {})
        .map(([name, count]) => `${name}=${count}`)
        .join(' '),
  ],
  ['id', ({ id }) => id],
];

export const auditColumns: readonly string[] = columns.map(([name]) => name);

/** An entry as a row of that table; what it does not say is empty. */
export const auditRow = (entry: AuditEntry): readonly string[] =>
  columns.map(([, value]) => String(value(entry) ?? ''));
