/** The part of a request that says whether it can be the browser coming back. */
export interface CallbackRequest {
  readonly method: string | undefined;
  /** As it stands in the request line. */
  readonly target: string | undefined;
  /** Names and values in turn, as they came: headers that stand twice stand here twice. */
  readonly rawHeaders: readonly string[];
}

/** A callback's query, or the status with which to refuse. */
export type CallbackVerdict = URLSearchParams | 400 | 404 | 405;

/**
 * Judges a request before anything in it is believed. What another program or page sends with a foreign `Host` (DNS
 * rebinding) or `Origin` (a script of a page) is refused whatever else is right. A browser that comes back from the login
 * page sends no `Origin` at all.
 */
export const callbackQuery = (request: CallbackRequest, port: number | undefined): CallbackVerdict => {
  const { method, target = '', rawHeaders } = request;
  const own = `localhost:${String(port)}`;
  const values = (wanted: string): readonly string[] =>
    rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === wanted);
  const [host, ...moreHosts] = values('host');
  if (host?.toLowerCase() !== own || moreHosts.length > 0) return 400;
  if (values('origin').some((origin) => origin !== `http://${own}`)) return 400;
  // An absolute address, as to a proxy, or the `*` of OPTIONS.
  if (!target.startsWith('/')) return 400;
  if (method !== 'GET') return 405;
  const [path, ...query] = target.split('?');
  return path === '/' ? new URLSearchParams(query.join('?')) : 404;
};
