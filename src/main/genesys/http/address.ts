import { parseUrl } from '../../../shared/parse-url';

/** Where a call goes: an origin, a path in it and what is asked there. */
export interface Place {
  readonly origin: string;
  /** Starts with a slash. */
  readonly path: string;
  /** Several values of one name go as `name=one&name=other`. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The address of a call; undefined where no token may travel. That is everywhere but on https, and on plain http to
 * this very machine where that is allowed: a tampered list of sessions must not lead a token out in the open.
 */
export const addressOf = (place: Place, allowLoopbackHttp: boolean): string | undefined => {
  if (!isSafeOrigin(place.origin, allowLoopbackHttp)) return undefined;
  const url = new URL(place.origin);
  url.pathname = place.path;
  const pairs = Object.entries(place.query ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
  url.search = new URLSearchParams(pairs).toString();
  return url.href;
};

/** Whether a token may travel to this origin at all. */
export const isSafeOrigin = (origin: string, allowLoopbackHttp: boolean): boolean => {
  const url = parseUrl(origin);
  // Only what is an origin and nothing more: no name and password, no path, not written in some other way.
  if (url?.origin !== origin) return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && allowLoopbackHttp && isLoopback(url.hostname);
};

/** Whether a host, as `URL` writes it, is this machine by its name or number alone, without asking anybody. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
