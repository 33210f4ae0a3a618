/**
 * The name that a network stack gives to a failure, e.g. `ERR_CERT_DATE_INVALID`; undefined where it has none.
 * Chromium's stack throws an error whose message is the name and nothing else (`net::ERR_…`); Node's puts it into
 * `code`, of the error or of its cause. A message with any other word in it is never looked at: it may hold what was sent.
 */
export const errorName = (problem: unknown): string | undefined => {
  if (!(problem instanceof Error)) return undefined;
  const chromium = /^net::(ERR_[A-Z0-9_]+)$/.exec(problem.message)?.[1];
  return chromium ?? codeOf(problem) ?? errorName(problem.cause);
};

const codeOf = (problem: Error & { readonly code?: unknown }): string | undefined =>
  typeof problem.code === 'string' && /^[A-Z][A-Z0-9_]{1,80}$/.test(problem.code) ? problem.code : undefined;
