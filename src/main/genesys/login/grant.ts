import type { Secret } from '../../credentials/secret';

/** What a sign-in or a renewal brought. */
export interface Grant {
  readonly accessToken: Secret;
  /**
   * When the token expires, epoch milliseconds by this machine's clock. Counted from when it was asked for, so it is early
   * by the time that the answer took, and never late. Absent where the answer named no lifetime of 1 to 172,800 s.
   */
  readonly expiresAt?: number;
  /** Good for one renewal. Genesys Cloud gives none to public clients, nor under an idle timeout. */
  readonly refreshToken?: Secret;
}
