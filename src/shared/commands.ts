import * as v from 'valibot';
import { auditKinds, type AuditPage } from './audit';
import type { CommandName } from './command-names';
import type { Result } from './failure';
import { settingsSchema } from './settings';
import type { Snapshot } from './snapshot';
import type { UserFindings } from './user';
import { mostUserListRows, type UserListRow } from './user-list';

const nothing = v.optional(v.undefined());
const sessionId = v.pipe(v.string(), v.uuid());
/** Bounds only: what the text must be is checked where the failure can be told to the person. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const bySession = v.strictObject({ sessionId });

const place = {
  /** Of the list, or `other` for the host that was typed. */
  regionId: text(253),
  host: v.exactOptional(text(300)),
};
const keeping = {
  label: text(200),
  mode: v.picklist(['observe', 'keep-alive']),
  storage: v.picklist(['keychain', 'memory']),
};
const signingIn = {
  ...place,
  ...keeping,
  clientId: text(200),
  replaces: v.exactOptional(v.pipe(v.string(), v.uuid())),
};

const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const auditFilter = {
  text: text(200),
  kinds: v.pipe(v.array(v.picklist(auditKinds)), v.maxLength(auditKinds.length), v.readonly()),
  from: v.exactOptional(count(Number.MAX_SAFE_INTEGER)),
  to: v.exactOptional(count(Number.MAX_SAFE_INTEGER)),
};
/** Everything that a person can set; what is not given stays. */
const settingsChange = v.strictObject(v.partial(v.omit(settingsSchema, ['version', 'clients'])).entries);

/** The IPC contract: what each command takes. Anything else is refused before it reaches the program. */
export const commandSchemas = {
  getSnapshot: nothing,
  addSession: v.strictObject({
    /** The one place where a token comes from the window; it never goes back. */
    token: text(20_000),
    ...place,
    ...keeping,
  }),
  /** Comes back when the sign-in ended, after minutes perhaps. */
  signInWithBrowser: v.strictObject(signingIn),
  /** Gives up the browser sign-in that is under way; where none is, the last one's end has been seen. */
  cancelSignIn: nothing,
  signInAsClient: v.strictObject({ ...signingIn, clientSecret: text(5000), keepSecret: v.boolean() }),
  renewSession: bySession,
  renameSession: v.strictObject({ sessionId, label: text(200) }),
  setMode: v.strictObject({ sessionId, mode: v.picklist(['observe', 'keep-alive']) }),
  checkSession: bySession,
  checkAll: nothing,
  revokeSession: bySession,
  forgetSession: bySession,
  revokeAllSessions: nothing,
  /** `query`: a user's id, or (part of) a name or an e-mail address. */
  findUsers: v.strictObject({ sessionId, query: text(300) }),
  revokeUser: v.strictObject({ sessionId, userId: text(200) }),
  /** A pasted or dropped list of user ids and e-mail addresses: one per line, or CSV. At most 4 million characters. */
  openUserList: v.strictObject({ sessionId, text: text(4_000_000), fileName: v.exactOptional(text(255)) }),
  readUserListRows: v.strictObject({
    show: v.picklist(['all', 'to-revoke', 'problems', 'open', 'accepted']),
    offset: count(mostUserListRows),
    limit: count(200),
  }),
  /** `users`: how many a person agreed to; refused unless that is how many there are. */
  startUserList: v.strictObject({ users: count(mostUserListRows), includeSelf: v.boolean() }),
  pauseUserList: nothing,
  resumeUserList: nothing,
  stopUserList: nothing,
  /** Sends again for the users that failed or whose outcome is unclear, and looks up again what could not be looked up. */
  retryUserList: nothing,
  /** Has another session of the same organization ask from now on; sends nothing by itself. */
  handOverUserList: bySession,
  /** Lets go of a list that is not running. */
  closeUserList: nothing,
  /** Asks where to, then writes the result table as CSV. */
  saveUserList: nothing,
  readAudit: v.strictObject({ ...auditFilter, after: v.exactOptional(text(100)), limit: count(200) }),
  /** Asks where to, then writes what the filter lets through. */
  saveAudit: v.strictObject({ ...auditFilter, format: v.picklist(['csv', 'json']) }),
  changeSettings: settingsChange,
  /** Forgets every session, its secret, and everything else that is kept here; revokes nothing. */
  clearAllData: nothing,
  /** Puts on the clipboard what a support engineer needs; `names`: with names of people and organizations. */
  copyDiagnostics: v.strictObject({ names: v.boolean() }),
  openFolder: v.strictObject({ folder: v.picklist(['logs', 'data']) }),
  retryKeychain: nothing,
  copyText: v.strictObject({ text: text(2000) }),
  hideWindow: nothing,
  quit: nothing,
} as const satisfies Record<CommandName, v.GenericSchema>;

export type CommandInput<Name extends CommandName> = v.InferOutput<(typeof commandSchemas)[Name]>;

/** What came of writing a file where the person said; `saved` is false where they thought better of it. */
export type Saving = { readonly saved: false } | { readonly saved: true; readonly fileName: string };

interface Outputs {
  readonly getSnapshot: Snapshot;
  /** The new session's id. */
  readonly addSession: { readonly sessionId: string };
  /** `renewed`: a session that was in the list already has a new token now. */
  readonly signInWithBrowser: { readonly sessionId: string; readonly renewed: boolean };
  readonly signInAsClient: { readonly sessionId: string; readonly renewed: boolean };
  /** The id of the UserRevocation whose outcome the snapshots will show. */
  readonly findUsers: UserFindings;
  readonly readUserListRows: { readonly rows: readonly UserListRow[]; readonly total: number };
  readonly saveUserList: Saving;
  readonly readAudit: AuditPage;
  readonly saveAudit: Saving;
  readonly revokeUser: { readonly revocationId: string };
}

/** What a command brings back; `null` where there is nothing to say. */
export type CommandOutput<Name extends CommandName> = Name extends keyof Outputs ? Outputs[Name] : null;

/** Main's side: one handler per command. A handler never throws for an expected failure. */
export type CommandHandlers = {
  readonly [Name in CommandName]: (input: CommandInput<Name>) => Promise<Result<CommandOutput<Name>>>;
};

/** The window's side, as the preload exposes it at `window.tokenTray`. */
export type CommandClient = {
  readonly [Name in CommandName]: CommandInput<Name> extends undefined
    ? () => Promise<Result<CommandOutput<Name>>>
    : (input: CommandInput<Name>) => Promise<Result<CommandOutput<Name>>>;
} & {
  /** Calls back with every new snapshot, until the returned function is called. */
  readonly onSnapshot: (listener: (snapshot: Snapshot) => void) => () => void;
};
