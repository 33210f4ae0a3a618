import type { DiskFailure } from '../../shared/failure';
import type { UserRevocation } from '../../shared/user-revocation';
import type { TokensApi } from '../genesys/tokens-api';
import type { UsersApi } from '../genesys/users-api';
import { proofDelayMs } from '../polling/backoff';
import type { Revocation } from '../sessions/revocation';
import type { SessionHolding } from '../sessions/session-holding';
import type { DocumentFile } from '../sessions/session-index';
import type { SessionStore } from '../sessions/session-store';
import type { Clock } from '../system/clock';
import { HeldRevoking } from '../users/held-revoking';
import { KnownUsers } from '../users/known-users';
import { createUserCommands, type UserCommands } from '../users/user-commands';
import { UserFinding } from '../users/user-finding';
import { UserRevocationLog } from '../users/user-revocation-log';
import type { UserRevocationDocument } from '../users/user-revocation-record';
import { UserRevoking } from '../users/user-revoking';

interface Options {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'tokenOf' | 'absenceOf'>;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly revocation: Pick<Revocation, 'revoke'>;
  readonly clock: Pick<Clock, 'now' | 'setTimer'>;
  readonly random: () => number;
  readonly newId: () => string;
  readonly reachable: (apiOrigin: string) => boolean;
  readonly recheck: (sessionId: string) => void;
  readonly file: DocumentFile<UserRevocationDocument>;
  readonly onFile: (failure: DiskFailure | undefined) => void;
  readonly onChange: (after: UserRevocation, before: UserRevocation | undefined) => void;
}

/** All that is about users one by one. */
export interface UserParts {
  readonly revoking: UserRevoking;
  readonly held: HeldRevoking;
  readonly known: KnownUsers;
  readonly commands: UserCommands;
}

/** Builds what finds users and revokes one. */
export const createUserParts = (options: Options): UserParts => {
  const { store, holding, tokens, users, revocation, clock, random, newId, reachable, recheck } = options;
  const asking = { store, holding, reachable, recheck };
  const known = new KnownUsers();
  const held = new HeldRevoking(store, revocation);
  const log = new UserRevocationLog(options);
  const retryDelay = (attempts: number, failure: Parameters<typeof proofDelayMs>[1]): number =>
    proofDelayMs(attempts, failure, random);
  const revoking = new UserRevoking({ ...asking, tokens, held, log, known, clock, newId, retryDelay });
  const finding = new UserFinding({ ...asking, users, known, now: clock.now });
  return { revoking, held, known, commands: createUserCommands(finding, revoking) };
};
