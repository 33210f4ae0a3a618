import * as v from 'valibot';
import type { CommandName } from './command-names';
import type { Result } from './failure';
import type { Snapshot } from './snapshot';

const nothing = v.optional(v.undefined());
const sessionId = v.pipe(v.string(), v.uuid());
/** Bounds only: what the text must be is checked where the failure can be told to the person. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const bySession = v.strictObject({ sessionId });

/** The IPC contract: what each command takes. Anything else is refused before it reaches the program. */
export const commandSchemas = {
  getSnapshot: nothing,
  addSession: v.strictObject({
    /** The one place where a token comes from the window; it never goes back. */
    token: text(20_000),
    regionId: text(253),
    label: text(200),
    mode: v.picklist(['observe', 'keep-alive']),
    storage: v.picklist(['keychain', 'memory']),
  }),
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
