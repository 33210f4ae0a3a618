import * as v from 'valibot';
import { languages } from './messages/language';

const clientSchema = v.object({
  regionId: v.pipe(v.string(), v.maxLength(253)),
  clientId: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(['browser', 'client-credentials']),
});

/** An OAuth client that a sign-in worked with. */
export type KnownClient = v.InferOutput<typeof clientSchema>;

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));

/**
 * A shortcut as Electron writes it: one to four different modifiers, Shift not alone among them, then one key. A key without
 * a modifier would be taken from every other program.
 */
const accelerator =
  /^(?!Shift\+[^+]+$)(?!.*\b(\w+)\+(?:.*\+)?\1\+)(?:(?:CommandOrControl|Command|Control|Alt|Option|AltGr|Shift|Super|Meta)\+){1,4}(?:[A-Z0-9]|F[1-9]|F1\d|F2[0-4]|[`\-=[\]\\;',./]|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape)$/;

/** What a person can set. Kept in settings.json; a value out of range falls back to its default. */
export const settingsSchema = v.object({
  version: v.literal(2),
  /** Seconds between two checks of a session; 15 to 3,600. */
  pollSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(3600)),
  /** Minutes before the idle timeout at which a person is told; 1 to 60. */
  idleWarningMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  /** Minutes without an answer after which a person is told; 1 to 120. */
  unreachableNoticeMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** Minutes before its expiry at which a person is told of a session that doesn't renew itself; 1 to 120. */
  expiryWarningMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** Which kinds of notice are shown. */
  notices: v.object({
    /** A session ended. */
    ended: v.boolean(),
    /** A session is about to expire or to idle out. */
    ending: v.boolean(),
    /** No answer for long, and the end of that. */
    unreachable: v.boolean(),
    /** What came of revocations. */
    revocations: v.boolean(),
    /** The keychain locked or opened. */
    keychain: v.boolean(),
  }),
  /** Hours of the day, by this machine's clock, in which no notice is shown. Minutes since midnight, 0 to 1,439; may pass midnight. */
  quietHours: v.object({ on: v.boolean(), from: minuteOfDay, to: minuteOfDay }),
  /** No notice is shown before this instant; epoch milliseconds, 0 for no pause. */
  quietUntil: v.pipe(v.number(), v.integer(), v.minValue(0)),
  startAtLogin: v.boolean(),
  /** A shortcut that opens the window from everywhere, as Electron's accelerator, e.g. `CommandOrControl+Shift+G`. */
  shortcut: v.object({ on: v.boolean(), keys: v.pipe(v.string(), v.maxLength(60), v.regex(accelerator)) }),
  language: v.picklist(['system', ...languages]),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Days for which the audit trail is kept; 7 to 3,650. */
  auditDays: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(3650)),
  /** OAuth clients that sign-ins worked with, newest first, to be offered the next time. Ids are no secrets. */
  clients: v.pipe(v.array(clientSchema), v.maxLength(50)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 2,
  pollSeconds: 60,
  idleWarningMinutes: 5,
  unreachableNoticeMinutes: 5,
  expiryWarningMinutes: 10,
  notices: { ended: true, ending: true, unreachable: true, revocations: true, keychain: true },
  quietHours: { on: false, from: 1320, to: 420 },
  quietUntil: 0,
  startAtLogin: false,
  shortcut: { on: false, keys: 'CommandOrControl+Shift+G' },
  language: 'system',
  theme: 'system',
  auditDays: 365,
  clients: [],
};

/** Most clients that are remembered. */
const mostClients = 50;

/** The settings with a client at the head of those that are remembered. */
export const withClient = (settings: Settings, client: KnownClient): Settings => {
  const isSame = (other: KnownClient): boolean =>
    other.regionId === client.regionId && other.clientId === client.clientId && other.kind === client.kind;
  const others = settings.clients.filter((other) => !isSame(other));
  return { ...settings, clients: [client, ...others].slice(0, mostClients) };
};

/** What a person can change by themselves; the rest is kept by the program. */
export type SettingsChange = Partial<Omit<Settings, 'version' | 'clients'>>;
