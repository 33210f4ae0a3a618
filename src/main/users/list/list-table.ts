import { correlationIdOf, type Failure } from '../../../shared/failure';
import { describeListFailure, t } from '../../../shared/messages';
import type { Organization } from '../../../shared/organization';
import type { UserListStanding } from '../../../shared/user-list';
import type { ListRow } from './list-rows';

const columns = [
  'line',
  'input',
  'id',
  'name',
  'email',
  'organization',
  'asked-by',
  'outcome',
  'at',
  'status',
  'correlation',
  'detail',
] as const;

/**
 * The table that a person saves of a list: a header, then every line of the list with what came of it. A user's id means
 * something in `organization` only, so each user is told with it.
 *
 * @param askers what the held sessions are called, by their ids; one that is not held any more is told by its id, as the
 *   audit trail knows it
 */
export const listTable = (
  rows: Iterable<ListRow>,
  organization: Organization,
  askers: ReadonlyMap<string, string>,
): readonly (readonly string[])[] => [
  columns.map((column) => t(`user-list.table.${column}`)),
  ...Array.from(rows, (row) => cellsOf(row, organization.id ?? '', askers)),
];

const cellsOf = (
  { line, text, user, askerId, standing }: ListRow,
  organization: string,
  askers: ReadonlyMap<string, string>,
): readonly string[] => {
  const at = 'at' in standing ? new Date(standing.at).toISOString() : '';
  const failure = 'failure' in standing ? standing.failure : undefined;
  const status = standing.kind === 'accepted' ? standing.status : standing.kind === 'proven' ? 401 : statusOf(failure);
  const correlationId =
    standing.kind === 'accepted'
      ? standing.correlationId
      : failure === undefined
        ? undefined
        : correlationIdOf(failure);
  return [
    String(line),
    text,
    user?.id ?? '',
    user?.name ?? '',
    user?.email ?? '',
    user === undefined ? '' : organization,
    askerId === undefined || !wasAsked(standing) ? '' : (askers.get(askerId) ?? askerId),
    t(`user-list.outcome.${standing.kind}`),
    at,
    status === undefined ? '' : String(status),
    correlationId ?? '',
    detailOf(standing),
  ];
};

/** Whether a request was sent whose end, or whose doubt, the row tells. */
const wasAsked = (standing: UserListStanding): boolean => {
  switch (standing.kind) {
    case 'sending':
    case 'accepted':
    case 'proven':
    case 'failed':
    case 'unclear':
      return true;
    case 'waiting':
      return standing.askedAt !== undefined;
    default:
      return false;
  }
};

/** The status that an answer had, where the failure was an answer. */
const statusOf = (failure: Failure | undefined): number | undefined => {
  switch (failure?.kind) {
    case 'rejected':
      return 401;
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'rate-limited':
      return 429;
    case 'server':
    case 'bad-reply':
      return failure.status;
    default:
      return undefined;
  }
};

const detailOf = (standing: UserListStanding): string => {
  switch (standing.kind) {
    case 'accepted':
      return standing.provenAt === undefined
        ? ''
        : t('user-list.detail.proven', { time: new Date(standing.provenAt).toISOString() });
    case 'proven':
      return t('user-list.detail.proven', { time: new Date(standing.at).toISOString() });
    case 'duplicate':
      return t('user-list.detail.duplicate', { line: standing.ofLine });
    case 'failed':
    case 'lookup-failed':
      return describeListFailure(standing.failure);
    case 'unclear':
      return standing.failure === undefined ? '' : describeListFailure(standing.failure);
    default:
      return '';
  }
};
