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
 * live one first. An account that nobody could tell is no other's. A session that is being revoked is left to that, and
 * one that is kept elsewhere than the person wants it now is another one.
 */
export const formerSession = (
  sessions: readonly Session[],
  { apiOrigin, storage, replaces, source }: Wanted,
  { answer, person }: Admitted,
): Session | undefined => {
  const account = accountOf(source, answer.value, person);
  if (account === undefined) return undefined;
  const ofAccount = sessions.filter(
    (one) =>
      one.apiOrigin === apiOrigin &&
      one.storage === storage &&
      !keepsToken(one) &&
      accountOf(one.source, one.info ?? {}, one.person) === account,
  );
  const named = ofAccount.find(({ id }) => id === replaces);
  const ofClient = ofAccount.filter((one) => isSameClient(one.source, source));
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

const isSameClient = (one: Session['source'], other: Session['source']): boolean =>
  one.kind !== 'pasted' && other.kind !== 'pasted' && one.kind === other.kind && one.clientId === other.clientId;
