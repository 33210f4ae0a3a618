import type { EndReason, Proof } from './session';

/**
 * One line of the audit trail: what was asked, by whom, when, what came back and how it is known. Never holds a secret.
 * On disk it is one JSON object per line, with `at` as an ISO 8601 instant in UTC; docs/audit-trail.md describes it.
 */
export interface AuditEntry {
  /** UUID. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: AuditKind;
  /** The session that it is about, or whose token asked. */
  readonly session?: AuditSession;
  /** Whose tokens were to be revoked. */
  readonly user?: { readonly id: string; readonly name?: string; readonly email?: string };
  /** Ties together the entries of one request, or of one list. Opaque. */
  readonly request?: string;
  readonly answer?: { readonly status?: number; readonly correlationId?: string };
  /** Why it did not work, as the failure's `kind` and cause, e.g. `network.timeout`. */
  readonly failure?: string;
  /** The 401 by which it is known that a token is dead. */
  readonly proof?: Proof;
  /** Why a session ended by itself. */
  readonly reason?: EndReason;
  /** Numbers that belong to a list or a sweep, e.g. `{ users: 5000 }`. */
  readonly counts?: Readonly<Record<string, number>>;
}

export const auditKinds = [
  'session-added',
  'session-renewed',
  'session-ended',
  'session-forgotten',
  'revoke-requested',
  'revoke-accepted',
  'revoke-refused',
  /** The answer was lost; `revoke-proven` follows once it is known. */
  'revoke-unclear',
  'revoke-proven',
  'user-revoke-requested',
  'user-revoke-accepted',
  'user-revoke-refused',
  'user-revoke-unclear',
  'list-started',
  'list-paused',
  'list-stopped',
  'list-done',
  'sweep-requested',
  /** A token that was granted and is not kept could not be ended yet; `unheld-token-ended` follows once it is. */
  'unheld-token-unclear',
  'unheld-token-ended',
  'data-cleared',
  /** The disk took nothing for so long that entries were given up; `counts.entries` says how many. */
  'entries-lost',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Who a session was, as far as was known at that moment. */
export interface AuditSession {
  readonly id: string;
  readonly label?: string;
  readonly regionId: string;
  readonly organization?: string;
  readonly person?: { readonly id: string; readonly name?: string; readonly email?: string };
  /** The OAuth client's name. */
  readonly client?: string;
}

/** What to show of the trail. Everything given must hold. */
export interface AuditFilter {
  /** Found in any field, whatever the case; empty for all. */
  readonly text: string;
  /** Empty for all. */
  readonly kinds: readonly AuditKind[];
  /** Epoch milliseconds; from inclusive, to exclusive. */
  readonly from?: number;
  readonly to?: number;
}

/** A page of the trail, newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Give it back to read on; absent at the end. */
  readonly next?: string;
  /** Lines met on the way that could not be read. */
  readonly damaged: number;
}
