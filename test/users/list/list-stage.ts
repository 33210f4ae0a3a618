import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { DemoCloud, DemoCloudOptions } from '../../../src/demo';
import { seededRandom } from '../../../src/demo/faults/seeded-random';
import { Secret } from '../../../src/main/credentials/secret';
import { createHttp } from '../../../src/main/genesys/http';
import { createTokensApi } from '../../../src/main/genesys/tokens-api';
import { createUsersApi } from '../../../src/main/genesys/users-api';
import { createUsersById } from '../../../src/main/genesys/users-by-id';
import { createListJournal, type ListJournal } from '../../../src/main/users/list/list-journal';
import { ListWork } from '../../../src/main/users/list/list-work';
import { fail, succeed, type DiskFailure, type Result } from '../../../src/shared/failure';
import type { Session } from '../../../src/shared/session';
import { waitsForPerson, type UserList, type UserListShow } from '../../../src/shared/user-list';
import { runningCloud } from '../../demo/running-cloud';
import { eventually } from '../../driver/eventually';
import { fastTime } from '../../load/fast-time';

/** A list's work over real sockets and a real disk, and what it told others. */
export interface ListStage {
  readonly cloud: DemoCloud;
  readonly path: string;
  /** One life of the app: the first, and after a restart another one. */
  readonly work: ListWork;
  readonly live: (journal?: (real: ListJournal) => ListJournal) => ListWork;
  readonly sessionId: string;
  /** Sessions that the app holds, for their proof. */
  held: readonly Session[];
  /** Another session that can ask; with the same token. */
  heir: Session | undefined;
  /** Set: the session can't ask. */
  refusal: Result<never> | undefined;
  readonly told: {
    readonly turns: string[];
    readonly outcomes: string[];
    readonly proven: string[];
    /** Whether the list waited for a person, each time that something had changed. */
    readonly waits: boolean[];
    readonly rechecked: string[];
    readonly permissions: boolean[];
    readonly held: string[];
    readonly disk: (DiskFailure | undefined)[];
  };
  readonly idOf: (token: string) => string;
  readonly session: Session;
  /** The time of app and cloud; epoch milliseconds. */
  readonly now: () => number;
}

const folders: string[] = [];
const lives: ListWork[] = [];
afterEach(async () => {
  await Promise.all(lives.splice(0).map((work) => work.quit()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Both live fifty times as fast as the world. */
const times = 50;

/** A cloud, and a session of the seeded `token` in it that asks. */
export const listStage = async (token = 'jonas', options: DemoCloudOptions = {}): Promise<ListStage> => {
  const clock = fastTime(Date.now(), times);
  const cloud = await runningCloud({ now: clock.now, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'list-stage-'));
  folders.push(folder);
  const path = join(folder, 'user-list', 'list.jsonl');
  const http = createHttp({ fetch, userAgent: 'test', allowLoopbackHttp: true, now: clock.now });
  const target = { origin: cloud.origin, token: new Secret(cloud.token(token).secret) };
  const session: Session = {
    id: randomUUID(),
    label: '',
    regionId: 'local',
    apiOrigin: cloud.origin,
    addedAt: clock.now(),
    mode: 'observe',
    storage: 'keychain',
    source: { kind: 'pasted' },
    generation: 1,
    person: { id: cloud.token(token).userId ?? '' },
    status: { kind: 'unchecked' },
  };
  const told: ListStage['told'] = {
    turns: [],
    outcomes: [],
    proven: [],
    waits: [],
    rechecked: [],
    permissions: [],
    held: [],
    disk: [],
  };
  const live: ListStage['live'] = (wrapped = (real) => real) => {
    const work = new ListWork({
      clock,
      random: seededRandom(3),
      newId: randomUUID,
      tokens: createTokensApi(http),
      users: createUsersApi(http),
      usersById: createUsersById(http),
      sessions: () => stage.held,
      held: { of: (userId) => [`session of ${userId}`], revoke: async (ids) => void told.held.push(...ids) },
      audit: {
        outcome: async (_, { line }, { t }) => told.outcomes.push(`${line} ${t}`) > 0,
        proven: (_, { line }, { sessionId: by }) => void told.proven.push(`${line} by ${by}`),
        turn: (kind, _, { accepted }, failure) =>
          void told.turns.push([kind, accepted, ...(failure === undefined ? [] : [failure.kind])].join(' ')),
        written: async () => new Set(),
      },
      journal: wrapped(createListJournal(path)),
      asking: (id) => stage.refusal ?? succeed(id === stage.heir?.id ? stage.heir : session),
      target: () => stage.refusal ?? succeed(target),
      onPermission: (_, allowed) => void told.permissions.push(allowed),
      recheck: (id) => void told.rechecked.push(id),
      onDisk: (failure) => void told.disk.push(failure),
      onChange: () => {
        const list = work.view();
        if (list !== undefined) told.waits.push(waitsForPerson(list));
      },
    });
    lives.push(work);
    return work;
  };
  const stage: ListStage = {
    cloud,
    path,
    work: live(),
    live,
    sessionId: session.id,
    held: [],
    heir: undefined,
    refusal: undefined,
    told,
    idOf: (name) => cloud.token(name).userId ?? '',
    session,
    now: clock.now,
  };
  return stage;
};

/** The session that asks can't any more. */
export const gone: Result<never> = fail({ kind: 'session-not-live' });

/** Waits until the list is so. */
export const until = (work: ListWork, kind: UserList['phase']['kind'], limitMs = 10_000): Promise<UserList> =>
  eventually(
    `the list is ${kind}`,
    () => {
      const list = work.view();
      return list?.phase.kind === kind ? list : undefined;
    },
    limitMs,
  );

/** Opens a list of these lines and waits until everybody is looked up. */
export const opened = async ({ work, sessionId }: ListStage, ...lines: readonly string[]): Promise<UserList> => {
  const open = await work.open(sessionId, lines.join('\n'), undefined);
  if (!open.ok) throw new Error(JSON.stringify(open));
  return until(work, 'ready');
};

/** Opens a list and starts it, for everyone on it. */
export const started = async (stage: ListStage, ...lines: readonly string[]): Promise<void> => {
  const { counts } = await opened(stage, ...lines);
  const users = counts.waiting + counts.self;
  const start = await stage.work.with((list) => list.start(users, true));
  if (!start.ok) throw new Error(JSON.stringify(start));
};

/** Rows as `line standing`. */
export const shown = (work: ListWork, show: UserListShow = 'all'): readonly string[] =>
  work.page(show, 0, 200).rows.map(({ line, standing }) => `${line} ${standing.kind}`);

/** Requests for users' tokens since the start, as `line status` by the user's place in `users`. */
export const revokes = (cloud: DemoCloud): readonly string[] =>
  cloud.requests
    .filter(({ method }) => method === 'DELETE')
    .map(({ path, status }) => `${path.slice('/api/v2/tokens/'.length)} ${status ?? 'lost'}`);

/** What is on disk, parsed line by line. */
export const journalOf = (path: string): readonly { readonly t: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly t: string });
