import type { AuditEntry } from '../../shared/audit';
import { fail, succeed, type DiskFailure, type Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import type { UserRevocation } from '../../shared/user-revocation';
import { AuditFolder } from '../audit/audit-folder';
import { AuditRetention } from '../audit/audit-retention';
import { auditSession } from '../audit/audit-session';
import { AuditTrail } from '../audit/audit-trail';
import { sessionEntries } from '../audit/session-entries';
import { userRevocationEntries } from '../audit/user-revocation-entries';
import type { Secret } from '../credentials/secret';
import type { SessionStore } from '../sessions/session-store';
import type { SnapshotSource } from '../sessions/snapshot-source';
import type { Clock } from '../system/clock';
import { withoutHeld } from '../system/redaction';

interface Options {
  /** The trail's folder; made with the first entry. */
  readonly path: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly secrets: () => Iterable<Secret>;
  readonly store: Pick<SessionStore, 'get' | 'onChange'>;
  readonly source: () => Pick<SnapshotSource, 'settings' | 'setDiskFailure' | 'onChange'>;
}

/** The audit trail, told of everything that it keeps. */
export interface AuditKeeping {
  readonly folder: AuditFolder;
  readonly trail: AuditTrail;
  /** Notes something that is no change of a session; true once it is on disk, false where it waits for that in memory. */
  readonly add: (happening: Omit<AuditEntry, 'id' | 'at'>) => Promise<boolean>;
  /** Notes what happens to sessions from now on: to be called once those of the last run are listed. */
  readonly follow: () => void;
  readonly onUserRevocation: (after: UserRevocation, before: UserRevocation | undefined) => void;
  /**
   * Waits for a write, and for the trail beside it: what is noted before a request leaves is noted in both, and takes no
   * longer than the slower of the two.
   */
  readonly besides: <Outcome>(write: Promise<Outcome>) => Promise<Outcome>;
  /** Begins to let go of what is too old. To be called once the person's settings are known. */
  readonly begin: () => void;
  /** Deletes the trail, and begins a new one with saying so. */
  readonly clear: () => Promise<Result<null>>;
  /** The app quits: what still waits is written. */
  readonly close: () => Promise<void>;
}

/** Builds the audit trail and connects it to what it is told of. */
export const createAuditKeeping = (options: Options): AuditKeeping => {
  const { path, clock, newId, secrets, store, source } = options;
  const { now } = clock;
  const folder = new AuditFolder(path);
  const trail = new AuditTrail({
    folder,
    clock,
    newId,
    withoutSecrets: (text) => withoutHeld(text, secrets()),
    onDisk: failureTeller((file, failure) => source().setDiskFailure(file, failure)),
  });
  const retention = new AuditRetention({ folder, clock, days: () => source().settings.auditDays });
  const addAll = (entries: readonly AuditEntry[]): void => {
    for (const entry of entries) void trail.add(entry);
  };
  const sessionOf = (id: string) => {
    const session = store.get(id);
    return session === undefined ? undefined : auditSession(session);
  };
  const add: AuditKeeping['add'] = (happening) => trail.add({ id: newId(), at: now(), ...happening });
  let stopFollowing = (): void => undefined;
  return {
    folder,
    trail,
    add,
    follow: () =>
      void store.onChange((after: Session | undefined, before: Session | undefined) =>
        addAll(sessionEntries(after, before, { newId, now })),
      ),
    onUserRevocation: (after, before) => addAll(userRevocationEntries(after, before, { newId, now, sessionOf })),
    besides: async (write) => {
      const [outcome] = await Promise.all([write, trail.settled()]);
      return outcome;
    },
    begin: () => {
      retention.start();
      let { auditDays: days } = source().settings;
      stopFollowing = source().onChange(({ settings }: Snapshot) => {
        const isLess = settings.auditDays < days;
        days = settings.auditDays;
        if (isLess) void retention.look({ isSure: true });
      });
    },
    clear: async () => {
      const failure = await trail.clear();
      await add({ kind: 'data-cleared' });
      return failure === undefined ? succeed(null) : fail(failure);
    },
    close: async () => {
      stopFollowing();
      retention.stop();
      await trail.close();
    },
  };
};

/** The trail is written to one file today and to another tomorrow: what was told of the former is taken back. */
const failureTeller = (
  tell: (file: string, failure: DiskFailure | undefined) => void,
): ((failure: DiskFailure | undefined) => void) => {
  let told: string | undefined;
  return (failure) => {
    if (told !== undefined && told !== failure?.file) tell(told, undefined);
    if (failure !== undefined) tell(failure.file, failure);
    told = failure?.file;
  };
};
