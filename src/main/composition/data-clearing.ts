import { succeed, type Result } from '../../shared/failure';
import type { Preferences } from './preferences';

/** One thing that is kept, and how it goes. */
export type Clearing = () => Promise<Result<null>>;

interface Parts {
  readonly preferences: Pick<Preferences, 'reset'>;
  readonly forgetAll: Clearing;
  /** What else is kept: lists of users, the audit trail. Each is cleared, whatever another says. */
  readonly others: readonly Clearing[];
  readonly eraseFiles: Clearing;
}

/**
 * Forgets every session, its secret, and everything else that is kept here; revokes nothing. Everything is tried, and the first
 * failure is told: what it names is still there, or goes as soon as the keychain answers.
 */
export const clearAllData = async ({ preferences, forgetAll, others, eraseFiles }: Parts): Promise<Result<null>> => {
  const results: Result<null>[] = [await forgetAll()];
  for (const clear of others) results.push(await clear());
  results.push(
    await preferences.reset(async () => {
      results.push(await eraseFiles());
    }),
  );
  return results.find((result) => !result.ok) ?? succeed(null);
};
