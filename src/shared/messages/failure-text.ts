import { needsOf } from '../ability';
import type { DiskFailure, Failure, SignInFailure, UserListFailure } from '../failure';
import { formatDuration } from './duration';
import { formatDayAndTime } from './instant';
import { listText } from './list-text';
import { t } from './translate';

/** The sentence a person sees for a failure; the correlation id stands beside it, not in it. */
export const describeFailure = (failure: Failure): string => {
  const sentence = sentenceOf(failure);
  if (failure.unended === undefined) return sentence;
  const { until } = failure.unended;
  return until === undefined
    ? t('failure.unended', { sentence })
    : t('failure.unended.until', { sentence, time: formatDayAndTime(until) });
};

const sentenceOf = (failure: Failure): string => {
  switch (failure.kind) {
    case 'network':
      return t(`failure.network.${failure.cause}`);
    case 'rejected':
      return failure.code === 'credentials.expired' ? t('failure.rejected.expired') : t('failure.rejected');
    case 'forbidden':
      return forbiddenText(failure);
    case 'rate-limited':
      return failure.retryAfterMs === undefined
        ? t('failure.rate-limited')
        : t('failure.rate-limited.wait', { wait: formatDuration(failure.retryAfterMs) });
    case 'server':
      return t('failure.server', { status: String(failure.status) });
    case 'bad-reply':
      return t(`failure.bad-reply.${failure.why}`, { status: String(failure.status) });
    case 'sign-in':
      return signInText(failure);
    case 'malformed-region':
      return t(`failure.malformed-region.${failure.why}`);
    case 'user-list':
      return userListText(failure);
    case 'keychain':
      return t(`failure.keychain.${failure.why}`);
    case 'disk':
      return diskText(failure);
    case 'malformed-token':
      return t(`failure.malformed-token.${failure.why}`);
    case 'secret-unreadable':
      return t(`failure.secret-unreadable.${failure.why}`);
    case 'not-found':
    case 'malformed-user-id':
    case 'empty-query':
    case 'interrupted':
    case 'malformed-label':
    case 'malformed-client-id':
    case 'malformed-client-secret':
    case 'not-renewable':
    case 'unknown-region':
    case 'unknown-session':
    case 'session-not-live':
    case 'secret-missing':
    case 'region-unavailable':
    case 'duplicate-session':
    case 'command-refused':
      return t(`failure.${failure.kind}`);
    default:
      return failure satisfies never;
  }
};

/** The code by which Genesys Cloud says that the token's client lacks a scope, whatever its user may do. */
const scopeCode = 'not.authorized';

/** Names what is missing, and what to ask an administrator for, where it is known what the action needs. */
const forbiddenText = ({ action, code, message }: Extract<Failure, { kind: 'forbidden' }>): string => {
  const said = message === undefined ? {} : { message };
  const ending = message === undefined ? '' : '.message';
  if (action === undefined) return t(`failure.forbidden${ending}`, said);
  const needs = needsOf[action];
  const [scope] = needs.scopes;
  if (!('permission' in needs) || code === scopeCode) return t(`failure.forbidden.scope${ending}`, { scope, ...said });
  return t(`failure.forbidden.permission${ending}`, { permission: needs.permission, ...said });
};

const signInText = ({ why, error, message }: SignInFailure): string => {
  const sentence = t(`failure.sign-in.${why}`);
  const words = message ?? (why === 'refused' ? error : undefined);
  return words === undefined ? sentence : t('failure.sign-in.says', { sentence, message: words });
};

const userListText = (failure: UserListFailure): string => {
  if (failure.why === 'too-many') {
    return t('failure.user-list.too-many', { rows: failure.rows, most: failure.most });
  }
  if (failure.why === 'other-number') return t('failure.user-list.other-number', { users: failure.users });
  return t(`failure.user-list.${failure.why}`);
};

const diskText = ({ why, file, salvage }: DiskFailure): string => {
  if (why !== 'damaged' || salvage === undefined) return t(`failure.disk.${why}`, { file });
  const { kept, lost, lostNames } = salvage;
  if (lost === 0) return t('failure.disk.salvaged', { file, kept });
  if (lostNames.length === 0) return t('failure.disk.salvaged.lost', { file, kept, lost });
  return t('failure.disk.salvaged.named', { file, kept, lost, names: listText(lostNames.slice(0, 5)) });
};
