import * as v from 'valibot';

const clientSchema = v.object({
  regionId: v.pipe(v.string(), v.maxLength(253)),
  clientId: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(['browser', 'client-credentials']),
});

/** An OAuth client that a sign-in worked with. */
export type KnownClient = v.InferOutput<typeof clientSchema>;

/** What a person can set. Kept in settings.json; a value out of range falls back to its default. */
export const settingsSchema = v.object({
  version: v.literal(1),
  /** Seconds between two checks of a session; 15 to 3,600. */
  pollSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(3600)),
  /** Minutes before the idle timeout at which a person is told; 1 to 60. */
  idleWarningMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  /** Minutes without an answer after which a person is told; 1 to 120. */
  unreachableNoticeMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** Minutes before its expiry at which a person is told of a session that doesn't renew itself; 1 to 120. */
  expiryWarningMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** OAuth clients that sign-ins worked with, newest first, to be offered the next time. Ids are no secrets. */
  clients: v.pipe(v.array(clientSchema), v.maxLength(50)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  pollSeconds: 60,
  idleWarningMinutes: 5,
  unreachableNoticeMinutes: 5,
  expiryWarningMinutes: 10,
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
