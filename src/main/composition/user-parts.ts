import type { DiskFailure, Result } from '../../shared/failure';
import type { Http } from '../genesys/http';
import type { TokensApi } from '../genesys/tokens-api';
import type { UsersApi } from '../genesys/users-api';
import { proofDelayMs } from '../polling/backoff';
import type { Revocation } from '../sessions/revocation';
import type { SessionStore } from '../sessions/session-store';
import type { AskingParts } from '../users/asking';
import { HeldRevoking } from '../users/held-revoking';
import { KnownUsers } from '../users/known-users';
import type { ListWork } from '../users/list/list-work';
import { createUserCommands, type UserCommands } from '../users/user-commands';
import { UserFinding } from '../users/user-finding';
import { UserRevocationLog } from '../users/user-revocation-log';
import { UserRevoking } from '../users/user-revoking';
import type { AuditKeeping } from './audit-keeping';
import type { CoreOptions } from './core-options';
import { createListKeeping } from './list-keeping';

interface Options
  extends AskingParts, Pick<CoreOptions, 'clock' | 'random' | 'newId' | 'userRevocationFile' | 'userListPath'> {
  readonly store: SessionStore;
  readonly http: Http;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly revocation: Pick<Revocation, 'revoke'>;
  readonly audit: AuditKeeping;
  /** Has a session checked, because its token was refused. */
  readonly recheck: (sessionId: string) => void;
  readonly setDiskFailure: (file: string, failure: DiskFailure | undefined) => void;
  readonly changed: () => void;
}

/** All that is about users, one by one and many at once. */
export interface UserParts {
  readonly revoking: UserRevoking;
  readonly held: HeldRevoking;
  readonly known: KnownUsers;
  readonly lists: ListWork;
  readonly commands: UserCommands;
  /** Forgets whom look-ups told of, and what was asked about users one by one. */
  readonly clear: () => Promise<Result<null>>;
}

/** Builds what finds users and revokes them. */
export const createUserParts = (options: Options): UserParts => {
  const { store, holding, reachable, recheck, tokens, users, revocation, clock, random, newId } = options;
  const { audit, setDiskFailure, changed, userRevocationFile: file } = options;
  const asking = { store, holding, reachable, recheck };
  const known = new KnownUsers();
  const held = new HeldRevoking(store, revocation);
  const log = new UserRevocationLog({
    file: { read: file.read, write: (document) => audit.besides(file.write(document)) },
    onFile: (failure) => setDiskFailure('user-revocations.json', failure),
    onChange: (after, before) => {
      audit.onUserRevocation(after, before);
      changed();
    },
  });
  const retryDelay = (attempts: number, failure: Parameters<typeof proofDelayMs>[1]): number =>
    proofDelayMs(attempts, failure, random);
  const revoking = new UserRevoking({ ...asking, tokens, held, log, known, clock, newId, retryDelay });
  const finding = new UserFinding({ ...asking, users, known, now: clock.now });
  const lists = createListKeeping({
    ...options,
    held,
    path: options.userListPath,
    onFile: (failure) => setDiskFailure('list.jsonl', failure),
    onChange: changed,
  });
  const clear = (): Promise<Result<null>> => {
    known.clear();
    return revoking.clear();
  };
  return { revoking, held, known, lists, commands: createUserCommands(finding, revoking), clear };
};
