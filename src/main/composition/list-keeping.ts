import { auditKinds } from '../../shared/audit';
import { succeed, type DiskFailure } from '../../shared/failure';
import { auditSession } from '../audit/audit-session';
import { failureCode } from '../audit/failure-code';
import { listCounts, listedUserEntry, provenUserEntry } from '../audit/user-list-entries';
import type { Http } from '../genesys/http';
import type { TokensApi } from '../genesys/tokens-api';
import type { UsersApi } from '../genesys/users-api';
import { createUsersById } from '../genesys/users-by-id';
import type { SessionStore } from '../sessions/session-store';
import type { Clock } from '../system/clock';
import { askingOf, type AskingParts } from '../users/asking';
import type { HeldRevoking } from '../users/held-revoking';
import type { ListAudit } from '../users/list/list-audit';
import { createListJournal } from '../users/list/list-journal';
import { ListWork } from '../users/list/list-work';
import type { AuditKeeping } from './audit-keeping';

interface Options extends AskingParts {
  readonly store: Pick<SessionStore, 'get' | 'all' | 'apply' | 'onChange'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly http: Http;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly held: Pick<HeldRevoking, 'of' | 'revoke'>;
  readonly audit: Pick<AuditKeeping, 'folder' | 'trail' | 'add'>;
  readonly recheck: (sessionId: string) => void;
  /** Of the list's journal, in a folder of its own. */
  readonly path: string;
  readonly onFile: (failure: DiskFailure | undefined) => void;
  readonly onChange: () => void;
}

/** Entries that tell of one user. */
const ofUsers = auditKinds.filter((kind) => kind.startsWith('user-revoke-'));

/** Builds what works on a list of users. */
export const createListKeeping = (options: Options): ListWork => {
  const { store, clock, http, audit, onFile } = options;
  const sessionOf = (id: string) => {
    const session = store.get(id);
    return session === undefined ? undefined : auditSession(session);
  };
  const listAudit: ListAudit = {
    outcome: async ({ id, sessionId }, { user }, { t: kind, ...outcome }) =>
      user !== undefined && audit.trail.add(listedUserEntry({ kind, ...outcome }, user, id, sessionOf(sessionId))),
    proven: ({ id }, { user }, proof) => {
      if (user === undefined) return;
      void audit.trail.add(provenUserEntry(options.newId(), proof, user, id, sessionOf(proof.sessionId)));
    },
    turn: (kind, head, counts, failure) => {
      const session = sessionOf(head.sessionId);
      void audit.add({
        kind,
        request: head.id,
        counts: listCounts(counts),
        ...(session !== undefined && { session }),
        ...(failure !== undefined && { failure: failureCode(failure) }),
      });
    },
    written: async (entries, from) => {
      const { matchingEntries } = await import('../audit/audit-reading');
      const found = new Set<string>();
      const filter = { text: '', kinds: ofUsers, from };
      try {
        for await (const { id } of matchingEntries(audit.folder, filter)) if (entries.has(id)) found.add(id);
      } catch {
        // A trail that can't be read is told twice rather than not at all.
      }
      return found;
    },
  };
  const work = new ListWork({
    ...options,
    audit: listAudit,
    usersById: createUsersById(http),
    journal: createListJournal(options.path),
    sessions: () => store.all(),
    onDisk: onFile,
    asking: (id) => {
      const asking = askingOf(options, id);
      return asking.ok ? succeed(asking.value.session) : asking;
    },
    target: (id) => {
      const asking = askingOf(options, id);
      return asking.ok ? succeed(asking.value.target) : asking;
    },
    onPermission: (id, allowed) =>
      void store.apply(id, { kind: 'permission-seen', at: clock.now(), action: 'revoke-users', allowed }),
  });
  store.onChange((after, before) => {
    if (after !== undefined && after.status.kind !== before?.status.kind) work.onSession(after);
  });
  return work;
};
