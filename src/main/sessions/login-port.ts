import type { Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { Secret } from '../credentials/secret';

/** What a sign-in brings. */
export interface Grant {
  readonly accessToken: Secret;
  /** When the token came; epoch milliseconds by this machine's clock. */
  readonly issuedAt: number;
  /** Counted from when it was asked for, so never too late. Absent where the answer named no usable lifetime. */
  readonly expiresAt?: number;
  readonly refreshToken?: Secret;
}

/** The ways to a token. Failures are values. */
export interface LoginPort {
  /** Authorization code with PKCE through the system's browser. Ends with a failure when `signal` aborts. */
  readonly browser: (region: Region, clientId: string, signal: AbortSignal) => Promise<Result<Grant>>;
  readonly clientCredentials: (region: Region, clientId: string, clientSecret: Secret) => Promise<Result<Grant>>;
  readonly refresh: (region: Region, clientId: string, refreshToken: Secret) => Promise<Result<Grant>>;
}
