import { fail, succeed, type Result } from '../../shared/failure';
import type { SessionHolding } from '../sessions/session-holding';
import type { SessionIndex } from '../sessions/session-index';
import type { SessionStore } from '../sessions/session-store';
import type { SnapshotSource } from '../sessions/snapshot-source';

interface Parts {
  readonly store: Pick<SessionStore, 'all'>;
  readonly holding: Pick<SessionHolding, 'forget' | 'abandon' | 'catchUp'>;
  /** `erasing`: ids of the sessions whose secret still lies in the keychain and is to go. */
  readonly index: Pick<SessionIndex, 'erasing'>;
  readonly source: Pick<SnapshotSource, 'keychain'>;
}

/**
 * Drops every session and its secret here, and revokes none. A failure of the keychain means that the sessions are gone from
 * the list and their secrets go as soon as it answers; another one, that some session is held as before.
 */
export const forgetAll = async ({ store, holding, index, source }: Parts): Promise<Result<null>> => {
  const results = await Promise.all(store.all().map(({ id }) => holding.forget(id)));
  results.push(await holding.abandon());
  await holding.catchUp();
  const failed = results.find((result) => !result.ok && result.failure.kind !== 'unknown-session');
  if (failed !== undefined) return failed;
  if (index.erasing().length === 0) return succeed(null);
  return fail({ kind: 'keychain', why: source.keychain.kind === 'missing' ? 'missing' : 'locked' });
};
