import type { Failure } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { plainText } from '../surfaces/plain-text';

/** What the machine is. */
export interface MachineFacts {
  /** e.g. `linux x64 6.1.0`. */
  readonly system: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  /** As the desktop names itself, e.g. `XFCE, x11`; empty where it does not. */
  readonly desktop: string;
  /** e.g. `1280x800@1`, one for each. */
  readonly screens: readonly string[];
  /** Seconds since the app started. */
  readonly uptime: number;
  /** The person's own folder, whose path holds their name. */
  readonly home: string;
}

const longestName = 80;

const named = (value: string | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : JSON.stringify(plainText(value, longestName));

const failureCode = (failure: Failure): string =>
  [
    failure.kind,
    'cause' in failure ? failure.cause : undefined,
    'why' in failure ? failure.why : undefined,
    'code' in failure ? failure.code : undefined,
    'correlationId' in failure ? failure.correlationId : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const statusWords = ({ status }: Session, now: number): string => {
  const ago = (instant: number): string => `${Math.round((now - instant) / 1000)} s ago`;
  switch (status.kind) {
    case 'active':
      return `active, verified ${ago(status.verifiedAt)} by ${status.verifiedBy}`;
    case 'unreachable':
      return `unreachable since ${ago(status.since)}, ${status.attempts} attempts, ${failureCode(status.failure)}`;
    case 'unconfirmed':
      return `unconfirmed, asked ${ago(status.requestedAt)}, ${status.attempts} attempts`;
    case 'ended':
      return `ended ${ago(status.at)}, ${status.reason}`;
    case 'revoked':
      return `revoked, proven ${ago(status.confirmedAt)} by ${status.proof.by}`;
    case 'revoking':
    case 'locked':
    case 'unchecked':
      return status.kind;
    default:
      return status satisfies never;
  }
};

const sessionLine = (session: Session, place: number, names: boolean, now: number): string => {
  const { mode, storage, source, renewsWith, info, person } = session;
  const facts = [
    statusWords(session, now),
    mode,
    storage,
    source.kind,
    ...(renewsWith === undefined ? [] : [`renews with ${renewsWith}`]),
    ...(session.renewalFailure === undefined ? [] : [`not renewed: ${failureCode(session.renewalFailure.failure)}`]),
    ...(names
      ? [
          session.regionId,
          ...[session.label, info?.organization?.name, info?.oauthClient?.name, person?.name].map(named),
        ]
      : []),
  ];
  return `  ${place + 1}. ${facts.filter((fact) => fact !== undefined).join(', ')}`;
};

const countLine = (sessions: readonly Session[]): string => {
  const counts = new Map<string, number>();
  for (const { status } of sessions) counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
};

/** Without hosts, which may be a person's own, and without what Genesys Cloud wrote in its answers, which may name anybody. */
const nameless = (log: string): string =>
  log.replaceAll(/https?:\/\/[^\s"'/]+/g, 'https://…').replaceAll(/"message":"(?:[^"\\]|\\.)*"/g, '"message":"…"');

/** More sessions than these are only counted. */
const mostSessions = 100;

/**
 * What a support engineer needs, as plain text in the words of the program, whatever language is spoken: what runs where, how
 * it is set, the state of every session, and the log's end. Holds no token; names of people and organizations, and regions, only
 * with `names`: hosts and Genesys Cloud's own words in the log too. `log`: redacted already.
 */
export const diagnosticsText = (snapshot: Snapshot, machine: MachineFacts, log: string, names: boolean): string => {
  const { app, sessions, now, keychain, diskFailures, userRevocations } = snapshot;
  const { clients, ...settings } = snapshot.settings;
  const lines = [
    `token-tray ${app.version}${app.packaged ? '' : ' (not packaged)'}, ${new Date(now).toISOString()}`,
    `system: ${machine.system}`,
    `electron: ${machine.electron}, chrome ${machine.chrome}, node ${machine.node}`,
    `desktop: ${machine.desktop}`,
    `screens: ${machine.screens.join(', ')}`,
    `running for: ${Math.round(machine.uptime)} s`,
    `tray host: ${app.trayHost}, keychain: ${keychain.kind}, shortcut: ${app.shortcut}`,
    `system languages: ${app.systemLanguages.join(', ')}`,
    `settings: ${JSON.stringify(settings)}, ${clients.length} clients`,
    `disk: ${diskFailures.length === 0 ? 'well' : diskFailures.map(({ why, file }) => `${file} ${why}`).join(', ')}`,
    `users revoked: ${userRevocations.length}`,
    `sessions: ${sessions.length}${sessions.length === 0 ? '' : ` (${countLine(sessions)})`}`,
    ...sessions.slice(0, mostSessions).map((session, place) => sessionLine(session, place, names, now)),
    'log:',
    (names ? log : nameless(log)).trim(),
  ];
  const text = lines.join('\n');
  return machine.home.length > 1 ? `${text.replaceAll(machine.home, '~')}\n` : `${text}\n`;
};
