import type { Session, Status, Unconfirmed } from '../../shared/session';
import type { OAuthClient } from '../../shared/token-info';
import type { IndexEntry } from './index-entry';

/** How a session's keychain item stands; see `IndexEntry.secret`. */
export type SecretStage = IndexEntry['secret'];

/** The session's line in the index. */
export const toEntry = (session: Session, secret: SecretStage, forgotten: boolean): IndexEntry => {
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
    ...(session.renewsWith !== undefined && { renewsWith: session.renewsWith }),
    ...(session.seen !== undefined && { seen: session.seen }),
    ...(fate !== undefined && { fate }),
  };
};

/** A session as it stands after a start: what the index knows, and everything else to be found out. */
export const fromEntry = (entry: IndexEntry): Session => {
  const { organization, client } = entry;
  return {
    id: entry.id,
    label: entry.label,
    regionId: entry.regionId,
    apiOrigin: entry.apiOrigin,
    addedAt: entry.addedAt,
    mode: entry.mode,
    storage: 'keychain',
    generation: 0,
    status: statusOf(entry.fate),
    ...(entry.person !== undefined && { person: entry.person }),
    source: entry.source,
    ...(entry.issuedAt !== undefined && { issuedAt: entry.issuedAt }),
    ...(entry.expiresAt !== undefined && { expiresAt: entry.expiresAt }),
    ...(entry.clockSkewMs !== undefined && { clockSkewMs: entry.clockSkewMs }),
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

const statusOf = (fate: IndexEntry['fate']): Status => {
  if (fate === undefined) return { kind: 'unchecked' };
  return fate.kind === 'unconfirmed' ? { ...fate, attempts: 0, retryAt: 0 } : fate;
};

const clientOf = ({ id, name, authorizedGrantType }: OAuthClient): NonNullable<IndexEntry['client']> => ({
  ...(id !== undefined && { id }),
  ...(name !== undefined && { name }),
  ...(authorizedGrantType !== undefined && { authorizedGrantType }),
});
