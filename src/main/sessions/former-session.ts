import { isLive, type Session } from '../../shared/session';
import type { Person, TokenInfo } from '../../shared/token-info';
import { hasNoUser, type Admitted } from './admission';
import { keepsToken } from './token-change';

/** What a person signed in for, as far as it tells which session that is. */
export interface Wanted {
  readonly apiOrigin: string;
  readonly storage: Session['storage'];
  /** The session that is to be signed in again, where one was named. */
  readonly replaces?: string;
  readonly source: Session['source'];
}

/**
 * The session that a sign-in is for: the one named, if it is of the same account, or one of the same account and client, a
 * live one first. An account that nobody could tell is no other's, but for one that is over and was named: there is
 * nobody to ask any more, and nothing to lose. A session that is being revoked is left to that. One that lives in memory
 * goes into the keychain where the person wants it there now; what lies there is never taken out of it.
 */
export const formerSession = (
  sessions: readonly Session[],
  { apiOrigin, storage, replaces, source }: Wanted,
  { answer, person }: Admitted,
): Session | undefined => {
  const account = accountOf(source, answer.value, person);
  if (account === undefined) return undefined;
  const possible = sessions.filter(
    (one) => one.apiOrigin === apiOrigin && !keepsToken(one) && (one.storage === storage || one.storage === 'memory'),
  );
  const isOfAccount = (one: Session): boolean => accountOf(one.source, one.info ?? {}, one.person) === account;
  const named = possible.find(
    (one) => one.id === replaces && (isOfAccount(one) || isUnknownAndOver(one, answer.value)),
  );
  // Where the account has two, the one that is kept where it is wanted comes first.
  const ofClient = possible
    .filter((one) => isOfAccount(one) && isSameClient(one.source, source))
    .toSorted((one, other) => Number(other.storage === storage) - Number(one.storage === storage));
  return named ?? ofClient.find(({ status }) => isLive(status)) ?? ofClient[0];
};

/** A machine's account is its client; a person's is the user in an organization. Undefined where it is not known. */
const accountOf = (source: Session['source'], info: TokenInfo, person: Person | undefined): string | undefined => {
  if (source.kind === 'client-credentials') return `client ${source.clientId}`;
  if (hasNoUser(info)) {
    const id = info.oauthClient?.id?.toLowerCase();
    return id === undefined ? undefined : `client ${id}`;
  }
  return person === undefined ? undefined : `user ${person.id} of ${info.organization?.id ?? 'unknown'}`;
};

const isUnknownAndOver = ({ status, source, info, person }: Session, told: TokenInfo): boolean => {
  const over = status.kind === 'ended' || status.kind === 'revoked';
  const [organization, other] = [info?.organization?.id, told.organization?.id];
  const same = organization === undefined || other === undefined || organization === other;
  return over && same && accountOf(source, info ?? {}, person) === undefined;
};

const isSameClient = (one: Session['source'], other: Session['source']): boolean =>
  one.kind !== 'pasted' && other.kind !== 'pasted' && one.kind === other.kind && one.clientId === other.clientId;
