import { lastVerificationOf } from '../../shared/last-verification';
import type { Session, Status, StatusSpan, Unconfirmed } from '../../shared/session';
import type { OAuthClient } from '../../shared/token-info';
import { historyAfterRestart } from './history';
import type { IndexEntry } from './index-entry';

/** How a session's keychain item stands; see `IndexEntry.secret`. */
export type SecretStage = IndexEntry['secret'];

/** The session's line in the index. */
export const toEntry = (session: Session, secret: SecretStage, forgotten: boolean): IndexEntry => {
  const { history } = session;
  const verified = lastVerificationOf(session.status);
  return {
    ...toLasting(session, secret, forgotten),
    ...(verified !== undefined && { verified }),
    ...(history !== undefined && history.length > 0 && { history: history.map(({ at, kind }) => `${at} ${kind}`) }),
  };
};

/** What of the line must not be lost, and is written at once. The rest changes with every check, and is written now and then. */
export const toLasting = (session: Session, secret: SecretStage, forgotten: boolean): IndexEntry => {
  const { organization, oauthClient } = session.info ?? {};
  const fate = fateOf(session.status);
  return {
    id: session.id,
    label: session.label,
    regionId: session.regionId,
    apiOrigin: session.apiOrigin,
    addedAt: session.addedAt,
    mode: session.mode,
    secret,
    ...(forgotten && { forgotten }),
    ...(session.person !== undefined && { person: session.person }),
    ...(organization !== undefined && { organization }),
    ...(oauthClient !== undefined && {
      client: clientOf(oauthClient),
    }),
    source: session.source,
    ...(session.issuedAt !== undefined && { issuedAt: session.issuedAt }),
    ...(session.expiresAt !== undefined && { expiresAt: session.expiresAt }),
    ...(session.clockSkewMs !== undefined && { clockSkewMs: session.clockSkewMs }),
    ...(session.signedInAt !== undefined && { signedInAt: session.signedInAt }),
    ...(session.renewsWith !== undefined && { renewsWith: session.renewsWith }),
    ...(session.seen !== undefined && { seen: session.seen }),
    ...(fate !== undefined && { fate }),
  };
};

/**
 * A session as it stands after a start: what the index knows, and everything else to be found out. `left`: when the last
 * run of the app wrote the index last, epoch milliseconds.
 */
export const fromEntry = (entry: IndexEntry, left?: number): Session => {
  const { organization, client } = entry;
  const history = historyOf(entry, left);
  return {
    id: entry.id,
    label: entry.label,
    regionId: entry.regionId,
    apiOrigin: entry.apiOrigin,
    addedAt: entry.addedAt,
    mode: entry.mode,
    storage: 'keychain',
    generation: 0,
    status: statusOf(entry),
    ...(history.length > 0 && { history }),
    ...(entry.person !== undefined && { person: entry.person }),
    source: entry.source,
    ...(entry.issuedAt !== undefined && { issuedAt: entry.issuedAt }),
    ...(entry.expiresAt !== undefined && { expiresAt: entry.expiresAt }),
    ...(entry.clockSkewMs !== undefined && { clockSkewMs: entry.clockSkewMs }),
    ...(entry.signedInAt !== undefined && { signedInAt: entry.signedInAt }),
    ...(entry.renewsWith !== undefined && { renewsWith: entry.renewsWith }),
    ...(entry.seen !== undefined && { seen: entry.seen }),
    ...((organization !== undefined || client !== undefined) && {
      info: {
        ...(organization !== undefined && { organization }),
        ...(client !== undefined && { oauthClient: client }),
      },
    }),
  };
};

/** The session with the times of another of its tokens, as far as those were told. */
export const withTimesOf = (session: Session, { issuedAt, expiresAt, clockSkewMs }: Session): Session => {
  const { issuedAt: _issued, expiresAt: _expires, clockSkewMs: _skew, ...rest } = session;
  return {
    ...rest,
    ...(issuedAt !== undefined && { issuedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
};

const fateOf = (status: Status): IndexEntry['fate'] => {
  switch (status.kind) {
    case 'revoking':
      // After a crash nobody knows how far the request came.
      return { kind: 'unconfirmed', requestedAt: status.requestedAt };
    case 'unconfirmed':
      return unconfirmedFate(status);
    case 'locked':
      return fateOf(status.before);
    case 'revoked':
    case 'ended':
      return status;
    case 'unchecked':
    case 'active':
    case 'unreachable':
      return undefined;
    default:
      return status satisfies never;
  }
};

const unconfirmedFate = ({ requestedAt, accepted }: Unconfirmed): IndexEntry['fate'] => ({
  kind: 'unconfirmed',
  requestedAt,
  ...(accepted !== undefined && { accepted }),
});

const statusOf = ({ fate, verified }: IndexEntry): Status => {
  if (fate === undefined) return { kind: 'unchecked', ...(verified !== undefined && { lastVerified: verified }) };
  return fate.kind === 'unconfirmed' ? { ...fate, attempts: 0, retryAt: 0 } : fate;
};

/** What was proven, or asked for, stays so while the app is not running; of a live session nothing is known then. */
const historyOf = ({ fate, history = [] }: IndexEntry, left: number | undefined): readonly StatusSpan[] => {
  const spans = history.flatMap((line) => {
    const [at, word] = line.split(' ');
    const kind = spanKinds.find((one) => one === word);
    return kind === undefined ? [] : [{ at: Number(at), kind }];
  });
  return fate === undefined ? historyAfterRestart(spans, left) : spans;
};

const spanKinds = ['active', 'unreachable', 'ended', 'revoked', 'unconfirmed', 'unknown'] as const;

const clientOf = ({ id, name, authorizedGrantType }: OAuthClient): NonNullable<IndexEntry['client']> => ({
  ...(id !== undefined && { id }),
  ...(name !== undefined && { name }),
  ...(authorizedGrantType !== undefined && { authorizedGrantType }),
});
