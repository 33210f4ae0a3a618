import { fail, succeed, type InputFailure, type Result } from '../../shared/failure';

const longest = 60;

/** A label as typed, white space around it cut off: one line of at most 60 characters, or none. */
export const parseLabel = (typed: string): Result<string, InputFailure> => {
  const label = typed.trim();
  // Control characters and the marks that turn the direction of text could make one session look like another.
  return label.length > longest || /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(label)
    ? fail({ kind: 'malformed-label' })
    : succeed(label);
};
