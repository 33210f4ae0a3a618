import { fail, succeed, valueOf, type InputFailure, type Result } from './failure';
import { hostProblem } from './host-problem';
import { regions, type Region } from './region';
import type { RegionProblem } from './region-problem';

type MalformedRegion = Extract<InputFailure, { kind: 'malformed-region' }>;

/** Of a host, with room for `login.` before it: names in DNS end at 253 characters. */
const longestHost = 247;

/**
 * The region that a person typed for "Other…", or why a token must not be sent there. Never guessed and never resolved.
 *
 * What is understood is the domain of an environment, as `example.com`, or the address of one of its hosts, as it is
 * copied from a browser's address bar: `https://login.example.com/` (`api.`, `login.` or `apps.`). API and sign-in then
 * are at `https://api.example.com` and `https://login.example.com`. A port, as in `example.com:8443`, is that of both
 * hosts; 443 is what https has anyway and is left out. The region's id is the domain with its port, and is understood
 * again as the same region. A domain of the published list is that list's region.
 */
export const parseCustomRegion = (typed: string): Result<Region, MalformedRegion> => {
  const parsed = parse(typed.trim());
  if (typeof parsed === 'string') return fail({ kind: 'malformed-region', why: parsed });
  const id = `${parsed.domain}${parsed.port === 443 ? '' : `:${parsed.port}`}`;
  const published = regions.find((one) => one.id === id);
  return succeed(published ?? { id, name: id, apiOrigin: `https://api.${id}`, loginOrigin: `https://login.${id}` });
};

/**
 * The region that a longer address names beyond doubt, as it was copied from a browser:
 * `https://apps.example.com/directory/#/admin`. To be offered, and never used unasked.
 */
export const regionNamedIn = (typed: string): Region | undefined => {
  const text = typed.trim();
  const problem = parse(text);
  if (problem !== 'path' && problem !== 'query') return undefined;
  const origin = /^(?:[^/?#@]*:\/\/)?[^/?#]*/.exec(text)?.[0] ?? '';
  return valueOf(parseCustomRegion(origin));
};

interface Place {
  readonly domain: string;
  readonly port: number;
}

/*
 * Taken apart by hand: `URL` would accept, and quietly mend, what is to be refused here (`ex%61mple.com`, `0x7f.1`, tabs
 * inside, backslashes for slashes).
 */
const parse = (text: string): Place | RegionProblem => {
  if (text === '') return 'empty';
  const scheme = /^([^/?#@]*):\/\//.exec(text)?.[1];
  if (scheme !== undefined && scheme.toLowerCase() !== 'https') return 'scheme';
  const rest = scheme === undefined ? text : text.slice(scheme.length + 3);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  if (authority.includes('@')) return 'user-info';
  const tail = rest.slice(authority.length).replace(/^\//, '');
  if (/^[?#]/.test(tail)) return 'query';
  if (tail !== '') return 'path';
  return parseAuthority(authority);
};

const parseAuthority = (authority: string): Place | RegionProblem => {
  if (authority === '') return 'empty';
  // Before anything is written in lower case, which makes plain letters of some that are not (the Kelvin sign).
  if (/\P{ASCII}/u.test(authority)) return 'look-alike';
  if (authority.startsWith('[') || authority.split(':').length > 2) return 'ip-address';
  const [host = '', port = '443'] = authority.split(':');
  const domain = withoutService(host.toLowerCase());
  const problem = host.length > longestHost ? 'too-long' : hostProblem(domain);
  if (problem !== undefined) return problem;
  return /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535 ? { domain, port: Number(port) } : 'port';
};

/** The environment of a host: `api.example.com` is of `example.com`. A name of two parts is an environment itself. */
const withoutService = (host: string): string =>
  /^(api|login|apps)\.[^.]*\./.test(host) ? withoutService(host.slice(host.indexOf('.') + 1)) : host;
