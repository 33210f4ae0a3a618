import { createHash, timingSafeEqual } from 'node:crypto';

/** A verifier of RFC 7636: 43 to 128 unreserved characters. */
const VERIFIER = /^[A-Za-z0-9\-._~]{43,128}$/;
/** The base64url form of a SHA-256 hash. */
const CHALLENGE = /^[A-Za-z0-9\-_]{43}$/;

export const isChallenge = (text: string): boolean => CHALLENGE.test(text);

/** Whether a verifier is the one that a challenge was made of, by the method S256. */
export function verifierMatches(verifier: string, challenge: string): boolean {
  if (!VERIFIER.test(verifier)) return false;
  const made = createHash('sha256').update(verifier).digest();
  const given = Buffer.from(challenge, 'base64url');
  return made.length === given.length && timingSafeEqual(made, given);
}
