import { correlationIdOf, type Failure } from '../../shared/failure';
import { formatInstant, t } from '../../shared/messages';
import type { UserListStanding } from '../../shared/user-list';
import type { ShapeName } from '../parts/shape';

/** How one line of the list stands, in a few words; `now` in epoch milliseconds. */
export const standingText = (standing: UserListStanding, now: number): string => {
  switch (standing.kind) {
    case 'waiting':
      return standing.self ? t('window.list.standing.waiting.self') : t('window.list.standing.waiting');
    case 'accepted':
      return standing.provenAt === undefined
        ? t('window.list.standing.accepted', {
            time: formatInstant(standing.at, now),
            status: String(standing.status),
          })
        : t('window.list.standing.proven', { time: formatInstant(standing.provenAt, now) });
    case 'proven':
      return t('window.list.standing.proven', { time: formatInstant(standing.at, now) });
    case 'duplicate':
      return t('window.list.standing.duplicate', { line: standing.ofLine });
    case 'looking-up':
    case 'sending':
    case 'failed':
    case 'unclear':
    case 'unknown':
    case 'malformed':
    case 'lookup-failed':
    case 'self-left-out':
      return t(`window.list.standing.${standing.kind}`);
    default:
      return standing satisfies never;
  }
};

/** The shape that goes with it. */
export const standingShape = (standing: UserListStanding): ShapeName => {
  switch (standing.kind) {
    case 'looking-up':
    case 'sending':
      return 'busy';
    case 'accepted':
    case 'proven':
      return 'active';
    case 'failed':
      return 'ended';
    case 'unclear':
      return 'unreachable';
    case 'lookup-failed':
    case 'unknown':
    case 'malformed':
      return 'attention';
    case 'waiting':
    case 'duplicate':
    case 'self-left-out':
      return 'empty';
    default:
      return standing satisfies never;
  }
};

/** What went wrong with a line, where something did. */
export const standingFailure = (standing: UserListStanding): Failure | undefined =>
  'failure' in standing ? standing.failure : undefined;

/** The id that support asks for, of the answer or of what went wrong. */
export const standingCorrelationId = (standing: UserListStanding): string | undefined => {
  const failure = standingFailure(standing);
  if (failure !== undefined) return correlationIdOf(failure);
  return standing.kind === 'accepted' ? standing.correlationId : undefined;
};
