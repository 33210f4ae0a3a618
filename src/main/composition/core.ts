import { failureOf, type DiskFailure, type KeychainFailure, type Result } from '../../shared/failure';
import type { Secret } from '../credentials/secret';
import { AfterUse } from '../polling/after-use';
import { backoffMs, proofDelayMs } from '../polling/backoff';
import { Poller } from '../polling/poller';
import { keepIndex } from '../sessions/index-keeper';
import { Opening } from '../sessions/opening';
import { Revocation } from '../sessions/revocation';
import { SessionCheck } from '../sessions/session-check';
import { createSessionCommands, type SessionCommands } from '../sessions/session-commands';
import { SessionHolding } from '../sessions/session-holding';
import { SessionIndex } from '../sessions/session-index';
import { SessionStore } from '../sessions/session-store';
import type { SignInCommands } from '../sessions/sign-in-commands';
import { SnapshotSource } from '../sessions/snapshot-source';
import { Sweeping } from '../sessions/sweeping';
import type { ListWork } from '../users/list/list-work';
import type { UserCommands } from '../users/user-commands';
import { forgetAll } from './all-forgotten';
import { createAuditKeeping, type AuditKeeping } from './audit-keeping';
import { createCloudParts } from './cloud-parts';
import type { CoreOptions } from './core-options';
import { createSignInParts } from './sign-in-parts';
import { createUserParts } from './user-parts';

/** Everything that is not drawn: sessions, their secrets, checks and revocations. */
export interface Core {
  readonly source: SnapshotSource;
  readonly poller: Poller;
  readonly audit: AuditKeeping;
  readonly lists: ListWork;
  readonly commands: SessionCommands & SignInCommands & UserCommands;
  /** Lists the sessions of the last run. True where there never was one: the app runs for the first time. */
  readonly listSessions: () => Promise<boolean>;
  /** Asks the keychain for the secrets that are not here yet. */
  readonly readSecrets: () => Promise<boolean>;
  /** Every secret that is in memory now, for the log to leave out. */
  readonly secrets: () => Iterable<Secret>;
  /** Drops every session and its secret here, and revokes none. */
  readonly forgetAll: () => Promise<Result<null>>;
  /** Forgets which users, and that all sessions, were to be revoked. */
  readonly clearRequests: () => Promise<Result<null>>;
  /** Writes what must outlive the process. */
  readonly save: () => Promise<void>;
}

const indexName = 'sessions.json';

/** For the person to come back from the browser, in milliseconds. */
const signInMs = 300_000;

/** Builds the core and connects its parts. */
export const createCore = (options: CoreOptions): Core => {
  const { clock, random, newId, keychain } = options;
  const now = clock.now;
  const store = new SessionStore();
  const afterUse = new AfterUse({ store, clock, poller: () => poller });
  const cloud = createCloudParts(options, signInMs, afterUse.see);
  const { http, tokens, users, regions, reachable } = cloud;
  const index = new SessionIndex(options.indexFile, () => store.all(), now);
  const onKeychain = (failure: KeychainFailure | undefined): void => {
    source.setKeychain(failure);
    if (failure !== undefined && failure.why !== 'refused') options.onLocked();
  };
  /** What was lost with a damaged file is not mended by writing the next. */
  let damage: DiskFailure | undefined;
  const onIndexSaved = (failure: DiskFailure | undefined): void => source.setDiskFailure(indexName, failure ?? damage);

  const holding = new SessionHolding({ store, index, keychain, onKeychain });
  const check = new SessionCheck({
    store,
    holding,
    tokens,
    now,
    reachable,
    retryDelay: (attempts, failure) => {
      if (failure.kind === 'network' && failure.cause === 'offline') options.onOffline();
      return backoffMs(attempts, failure, random, source.settings.pollSeconds * 1000);
    },
  });
  const retryProof = (attempts: number, failure: Parameters<typeof proofDelayMs>[1]): number =>
    proofDelayMs(attempts, failure, random);
  const secrets = (): Iterable<Secret> => [...holding.secrets(), ...signInParts.secrets()];
  const audit = createAuditKeeping({ path: options.auditFolder, clock, newId, secrets, store, source: () => source });
  const noted = { save: () => audit.besides(index.save()) };
  const revocation = new Revocation({ store, index: noted, holding, tokens, now, reachable, retryDelay: retryProof });
  const changed = (): void => source.changed();
  const setDiskFailure = (file: string, failure: DiskFailure | undefined): void => source.setDiskFailure(file, failure);
  const recheck = (id: string): void => void poller.checkNow(id);
  const ofUsers = { ...options, store, holding, http, tokens, users, revocation, audit, reachable };
  const userParts = createUserParts({ ...ofUsers, recheck, setDiskFailure, changed });
  const sweeping = new Sweeping({
    store,
    holding,
    revocation,
    now,
    file: options.sweepFile,
    onChange: changed,
    onRequested: ({ sessionIds: { length } }) =>
      void audit.add({ kind: 'sweep-requested', ...(length > 0 && { counts: { sessions: length } }) }),
    onFile: (failure) => setDiskFailure('sweep.json', failure),
  });
  const signInParts = createSignInParts({
    ...options,
    store,
    holding,
    cloud,
    audit,
    retryDelay: retryProof,
    signInMs,
    source: () => source,
  });
  const { adding, identify, renewal, unheld } = signInParts;
  const poller: Poller = new Poller({
    store,
    check,
    revocation,
    renewal,
    clock,
    random,
    intervalMs: () => source.settings.pollSeconds * 1000,
    onChecking: changed,
  });
  const source: SnapshotSource = new SnapshotSource({
    now,
    sessions: () => store.all(),
    checking: () => poller.checking(),
    userRevocations: () => userParts.revoking.all(),
    userList: () => userParts.lists.view(),
    sweep: () => sweeping.sweep(),
    regions,
    app: options.app,
  });
  const opening = new Opening({
    store,
    index,
    holding,
    keychain,
    now,
    setTimer: clock.setTimer,
    onKeychain,
    onFound: (id) => poller.hasten(id),
  });

  store.onChange(changed);
  return {
    source,
    poller,
    audit,
    lists: userParts.lists,
    commands: {
      ...signInParts.commands,
      ...userParts.commands,
      ...createSessionCommands({
        store,
        holding,
        adding,
        revocation,
        sweeping,
        checkNow: (id) => poller.checkNow(id),
        identify,
        checkAll: () => poller.checkAll(),
      }),
    },
    listSessions: async () => {
      damage = failureOf(await opening.listSessions());
      onIndexSaved(undefined);
      audit.follow();
      keepIndex({ store, index, setTimer: clock.setTimer, onSaved: onIndexSaved });
      if (index.isNew) onIndexSaved(failureOf(await index.begin()));
      return index.isNew;
    },
    readSecrets: async () => {
      // What was left unfinished is told at once, and goes on with the tokens that are there.
      void userParts.revoking.restore().then(changed);
      void userParts.lists.restore();
      // Nothing is checked before the last sweep is known: no session of it is to be renewed.
      const [answered] = await Promise.all([opening.readSecrets(), sweeping.restore()]);
      void sweeping.resume();
      return answered;
    },
    secrets,
    forgetAll: () => forgetAll({ store, holding, index, source }),
    clearRequests: async () => {
      const [cleared, swept] = await Promise.all([userParts.clear(), sweeping.clear()]);
      return cleared.ok ? swept : cleared;
    },
    save: async () => {
      userParts.revoking.stop();
      unheld.stop();
      await userParts.lists.quit();
      await Promise.all([index.saveAll().then((saved) => onIndexSaved(failureOf(saved))), audit.close()]);
    },
  };
};
