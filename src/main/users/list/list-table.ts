import { correlationIdOf, type Failure } from '../../../shared/failure';
import { describeListFailure, t } from '../../../shared/messages';
import type { Organization } from '../../../shared/organization';
import type { UserListRow, UserListStanding } from '../../../shared/user-list';

const columns = [
  'line',
  'input',
  'id',
  'name',
  'email',
  'organization',
  'outcome',
  'at',
  'status',
  'correlation',
  'detail',
] as const;

/**
 * The table that a person saves of a list: a header, then every line of the list with what came of it. A user's id means
 * something in `organization` only, so each user is told with it.
 */
export const listTable = (rows: Iterable<UserListRow>, organization: Organization): readonly (readonly string[])[] => [
  columns.map((column) => t(`user-list.table.${column}`)),
  ...Array.from(rows, (row) => cellsOf(row, organization.id ?? '')),
];

const cellsOf = ({ line, text, user, standing }: UserListRow, organization: string): readonly string[] => {
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
    t(`user-list.outcome.${standing.kind}`),
    at,
    status === undefined ? '' : String(status),
    correlationId ?? '',
    detailOf(standing),
  ];
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
