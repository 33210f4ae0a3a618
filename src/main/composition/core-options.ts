import type { Settings } from '../../shared/settings';
import type { AppFacts } from '../../shared/snapshot';
import type { CredentialStore } from '../credentials/credential-store';
import type { HttpOptions } from '../genesys/http';
import type { IndexDocument } from '../sessions/index-entry';
import type { DocumentFile } from '../sessions/session-index';
import type { SweepDocument } from '../sessions/sweep-record';
import type { Clock } from '../system/clock';
import type { UserRevocationDocument } from '../users/user-revocation-record';

/** What the core gets from outside. */
export interface CoreOptions {
  readonly clock: Clock;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
  /** A new UUID. */
  readonly newId: () => string;
  readonly fetch: HttpOptions['fetch'];
  readonly userAgent: string;
  /** Told of every call to Genesys Cloud when it is over. */
  readonly onCall: NonNullable<HttpOptions['log']>;
  /** Told of tokens that are not kept and are not asked to end any more, though nobody knows whether they live. */
  readonly onTokensLeft: (left: { readonly why: string; readonly tokens: number }) => void;
  /** Opens an address in the system's browser. */
  readonly openBrowser: (url: string) => Promise<unknown>;
  readonly keychain: CredentialStore;
  readonly indexFile: DocumentFile<IndexDocument>;
  readonly userRevocationFile: DocumentFile<UserRevocationDocument>;
  readonly sweepFile: DocumentFile<SweepDocument>;
  /** Of the journal of a list of users, in a folder of its own. */
  readonly userListPath: string;
  /** Where the audit trail lies. */
  readonly auditFolder: string;
  /** Origin of a cloud on this machine, given on the command line of an unpackaged run. */
  readonly cloud: string | undefined;
  readonly app: AppFacts;
  /** What was done changes the person's settings, once they are read; to be kept. */
  readonly editSettings: (edit: (settings: Settings) => Settings) => void;
  /** A check found the network gone. */
  readonly onOffline: () => void;
  /** The keychain did not give out what was asked. */
  readonly onLocked: () => void;
}
