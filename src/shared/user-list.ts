import type { Failure } from './failure';
import type { Organization } from './organization';
import type { FoundUser } from './user';

/**
 * A list of users whose tokens are to be revoked, and how far that is. There is one at a time; it outlives a crash and a
 * restart. Its rows are read page by page, because there can be thousands.
 *
 *   resolving ──► ready ──► running ◄──► paused ──► running …
 *       │           │          │            │
 *       └───────────┴──────────┴── stop ────┴──► stopped      running ──► done ── retry the failed ──► running
 */
export interface UserList {
  readonly id: string;
  /** The file's name without its folder, where it was a file. */
  readonly fileName?: string;
  /** The column that the users were read from, as the file names it; absent where the list had one column only. */
  readonly column?: string;
  /** The session whose token looks up and revokes. */
  readonly sessionId: string;
  /** Where the users' ids mean something: whoever asks has to belong there. */
  readonly organization: Organization;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly phase: UserListPhase;
  readonly counts: UserListCounts;
  /** The rate limit's say while the run waits for it: nothing is sent before this instant. */
  readonly waitsUntil?: number;
  /** When the run will be over at its present pace. */
  readonly endsAbout?: number;
}

export type UserListPhase =
  | { readonly kind: 'resolving' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly startedAt: number }
  /** `restart`: the app ended in the middle of a run, which goes on only when a person says so. */
  | { readonly kind: 'paused'; readonly why: 'person' | 'restart' }
  /**
   * Nothing can be sent with the session now. Goes on by a person's click, and where the network or Genesys Cloud is the
   * reason also by itself at `retryAt`, unless the app ends before.
   */
  | { readonly kind: 'paused'; readonly why: 'failure'; readonly failure: Failure; readonly retryAt?: number }
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'done'; readonly at: number };

/** Numbers of rows by standing; `rows` is their sum. */
export interface UserListCounts {
  readonly rows: number;
  readonly lookingUp: number;
  /** Known users whose turn has not come. */
  readonly waiting: number;
  readonly sending: number;
  /** Genesys Cloud accepted the request, or a 401 proves that it was carried out although its answer was lost. */
  readonly accepted: number;
  readonly failed: number;
  /** The answer was lost: the request may or may not have been carried out. */
  readonly unclear: number;
  readonly duplicate: number;
  /** Nobody in the organization goes by it. */
  readonly unknown: number;
  readonly malformed: number;
  readonly lookupFailed: number;
  /** Rows that mean the very user whose token asks, until their turn comes; revoked last, and only if wished. */
  readonly self: number;
  /** The same, once a run began without them. */
  readonly selfLeftOut: number;
}

/** Users that a run has not come to the end of: whose turn has not come, is under way, or left it unclear what came of it. */
export const usersLeft = ({ waiting, sending, self, unclear }: UserListCounts): number =>
  waiting + sending + self + unclear;

/** All users that a run is about, from its beginning to its end. */
export const usersOfRun = (counts: UserListCounts): number => counts.accepted + counts.failed + usersLeft(counts);

/** How many users a start would revoke: what a person has to agree to. */
export const usersToRevoke = (counts: UserListCounts, includeSelf: boolean): number =>
  counts.waiting + (includeSelf ? counts.self : 0);

/** Whether nothing of a list goes on before a person says so: it is to be kept in mind, across restarts too. */
export const waitsForPerson = ({ phase }: UserList): boolean =>
  phase.kind === 'paused' && (phase.why !== 'failure' || phase.retryAt === undefined);

/** One line of the list. */
export interface UserListRow {
  /** Of the text that was given, from 1. */
  readonly line: number;
  /** What stood there; at most 320 characters. */
  readonly text: string;
  readonly user?: FoundUser;
  readonly standing: UserListStanding;
}

export type UserListStanding =
  | { readonly kind: 'looking-up' }
  /** `askedAt`: when it was last sent, in this run or an earlier one, without an answer that settles it. */
  | { readonly kind: 'waiting'; readonly self: boolean; readonly askedAt?: number }
  | { readonly kind: 'sending'; readonly self: boolean; readonly askedAt?: number }
  /** Genesys Cloud accepted the request; `provenAt`: a session of that user held here was refused since. */
  | {
      readonly kind: 'accepted';
      readonly at: number;
      readonly status: number;
      readonly correlationId?: string;
      readonly askedAt?: number;
      readonly provenAt?: number;
    }
  /** No answer came, but a session of that user held here was refused since: it was carried out. */
  | { readonly kind: 'proven'; readonly at: number }
  | { readonly kind: 'failed'; readonly at: number; readonly failure: Failure }
  | { readonly kind: 'unclear'; readonly at: number; readonly askedAt?: number; readonly failure?: Failure }
  | { readonly kind: 'duplicate'; readonly ofLine: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'lookup-failed'; readonly failure: Failure }
  /** The very user whose token asks, left out because nobody said to include them. */
  | { readonly kind: 'self-left-out' };

/** Which rows to read. `problems`: all that are left out, and look-ups that failed; `open`: failed and unclear. */
export type UserListShow = 'all' | 'to-revoke' | 'problems' | 'open' | 'accepted';

/** Most lines that a list may have, header and empty lines not counted. */
export const mostUserListRows = 20_000;
