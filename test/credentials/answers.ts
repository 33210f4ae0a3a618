import { expect } from 'vitest';
import type { Held } from '../../src/main/credentials/credential-store';
import type { KeychainFailure, Result } from '../../src/shared/failure';

/** The tokens of an answer by session, in the clear; throws when the answer is a failure. */
export const tokensOf = (
  answer: Result<ReadonlyMap<string, Held>, KeychainFailure>,
): Readonly<Record<string, string>> => {
  if (!answer.ok) throw new Error(`The keychain failed: ${answer.failure.why}`);
  return Object.fromEntries(
    [...answer.value].map(([id, held]) => [
      id,
      'unreadable' in held ? `unreadable: ${held.unreadable}` : held.accessToken.reveal(),
    ]),
  );
};

/** Asserts that the keychain failed for this reason. */
export const expectFailure = (answer: Result<unknown, KeychainFailure>, why: KeychainFailure['why']): void => {
  expect(answer).toEqual({ ok: false, failure: { kind: 'keychain', why } });
};
