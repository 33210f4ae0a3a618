import { regions } from './region';
import type { RegionProblem } from './region-problem';

/** Why a host, in ASCII and lower case, is no plain, unmistakable name; undefined where it is one. */
export const hostProblem = (host: string): RegionProblem | undefined => {
  if (host === '') return 'empty';
  // Punycode stands for letters of any alphabet.
  if (/(^|\.)xn--/.test(host)) return 'look-alike';
  if (host.endsWith('.')) return 'trailing-dot';
  const labels = host.split('.');
  // Whatever ends in a number is one whole number to a browser: `0x7f.1` is 127.0.0.1.
  if (/^(\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '')) return 'ip-address';
  if (labels.some((label) => label.length > 63)) return 'too-long';
  if (!labels.every((label) => /^[a-z\d]([a-z\d-]*[a-z\d])?$/.test(label))) return 'characters';
  if (labels.length < 2) return 'incomplete';
  return regions.some(({ id }) => looksLike(host, id)) ? 'look-alike' : undefined;
};

/** Whether a host could be read as `domain`, or as one in it, and is neither. */
const looksLike = (host: string, domain: string): boolean =>
  isIn(skeleton(host), skeleton(domain)) && !isIn(host, domain);

const isIn = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** A name with what looks alike written alike: 0 and o; 1, i and l; rn and m; vv and w. */
const skeleton = (host: string): string =>
  host.replaceAll('0', 'o').replaceAll(/[1i]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
