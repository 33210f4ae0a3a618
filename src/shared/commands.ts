import * as v from 'valibot';
import type { CommandName } from './command-names';
import type { Result } from './failure';
import type { Snapshot } from './snapshot';

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
  cancelSignIn: nothing,
  signInAsClient: v.strictObject({ ...signingIn, clientSecret: text(5000), keepSecret: v.boolean() }),
  renewSession: bySession,
  renameSession: v.strictObject({ sessionId, label: text(200) }),
  setMode: v.strictObject({ sessionId, mode: v.picklist(['observe', 'keep-alive']) }),
  checkSession: bySession,
  checkAll: nothing,
  revokeSession: bySession,
  forgetSession: bySession,
  revokeUser: v.strictObject({ sessionId, userId: text(200) }),
  retryKeychain: nothing,
  copyText: v.strictObject({ text: text(2000) }),
  hideWindow: nothing,
  quit: nothing,
} as const satisfies Record<CommandName, v.GenericSchema>;

export type CommandInput<Name extends CommandName> = v.InferOutput<(typeof commandSchemas)[Name]>;

interface Outputs {
  readonly getSnapshot: Snapshot;
  /** The new session's id. */
  readonly addSession: { readonly sessionId: string };
  /** `renewed`: a session that was in the list already has a new token now. */
  readonly signInWithBrowser: { readonly sessionId: string; readonly renewed: boolean };
  readonly signInAsClient: { readonly sessionId: string; readonly renewed: boolean };
  /** The id of the UserRevocation whose outcome the snapshots will show. */
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
