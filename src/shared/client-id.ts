import { fail, succeed, type InputFailure, type Result } from './failure';
import { parseUuid } from './uuid';

/** The id of an OAuth client as typed or pasted, in lower case, or why it can't be one: client ids are UUIDs. */
export const parseClientId = (typed: string): Result<string, InputFailure> => {
  const id = parseUuid(typed);
  return id === undefined ? fail({ kind: 'malformed-client-id' }) : succeed(id);
};
