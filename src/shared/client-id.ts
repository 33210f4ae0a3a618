import { fail, succeed, type InputFailure, type Result } from './failure';

/** The id of an OAuth client as typed or pasted, in lower case, or why it can't be one: client ids are UUIDs. */
export const parseClientId = (typed: string): Result<string, InputFailure> => {
  const id = typed.trim().toLowerCase();
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? succeed(id) : fail({ kind: 'malformed-client-id' });
};
