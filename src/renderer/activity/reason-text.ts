import type { AuditEntry } from '../../shared/audit';
import type { Failure, NetworkFailure } from '../../shared/failure';
import { describeFailure, t } from '../../shared/messages';

const causes: readonly NetworkFailure['cause'][] = [
  'offline',
  'dns',
  'refused',
  'certificate',
  'tls',
  'proxy',
  'redirect',
  'timeout',
  'aborted',
  'lost',
];

/** The failure that the trail names by its code, as far as this version knows it. */
const failureOf = (code: string): Failure | undefined => {
  const [kind, ...rest] = code.split('.');
  const detail = rest.join('.');
  switch (kind) {
    case 'network': {
      const cause = causes.find((known) => known === detail);
      return cause === undefined ? undefined : { kind, cause };
    }
    case 'server':
      return /^5\d\d$/.test(detail) ? { kind, status: Number(detail) } : undefined;
    case 'rejected':
    case 'forbidden':
      return detail === '' ? { kind } : { kind, code: detail };
    case 'rate-limited':
    case 'not-found':
    case 'session-not-live':
    case 'secret-missing':
    case 'interrupted':
      return { kind };
    default:
      return undefined;
  }
};

/** Why something did not work, in a sentence; what this version doesn't know stands as it was written down. */
export const reasonText = ({ failure }: AuditEntry): string | undefined => {
  if (failure === undefined) return undefined;
  const known = failureOf(failure);
  return known === undefined ? t('window.entry.failure', { why: failure }) : describeFailure(known);
};
