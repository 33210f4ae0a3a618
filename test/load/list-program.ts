import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import { createCore, type Core } from '../../src/main/composition/core';
import { coreFiles } from '../../src/main/composition/core-files';
import { createUserListCommands, type UserListCommands } from '../../src/main/composition/user-list-commands';
import { Secret } from '../../src/main/credentials/secret';
import { succeed } from '../../src/shared/failure';
import type { UserList } from '../../src/shared/user-list';
import { fastTime } from './fast-time';
import type { ProgramOrder } from './list-process';

/*
 * The app without its surfaces, as a process of its own that can be killed: the real core with its real files and
 * sockets. Only the keychain is a stand-in, because there is one token and it outlives every process.
 */
const order = JSON.parse(process.argv[2] ?? '{}') as ProgramOrder;
const clock = fastTime(order.epoch, order.times);
const token = new Secret(order.token);

const core: Core = createCore({
  clock,
  random: seededRandom(process.pid),
  newId: randomUUID,
  fetch,
  userAgent: 'test',
  onCall: () => undefined,
  onTokensLeft: () => undefined,
  openBrowser: () => Promise.resolve(),
  keychain: {
    readAll: async (ids) => succeed(new Map(ids.map((id) => [id, { accessToken: token }]))),
    write: async () => succeed(null),
    erase: async () => succeed(null),
    close: () => undefined,
  },
  ...coreFiles(order.folder, clock.now),
  cloud: order.origin,
  app: {
    version: '0.0.0',
    packaged: false,
    platform: 'linux',
    trayHost: 'absent',
    systemLanguages: ['en'],
    shortcut: 'off',
    canStartAtLogin: false,
  },
  editSettings: () => undefined,
  onOffline: () => undefined,
  onLocked: () => undefined,
});
const commands: UserListCommands = createUserListCommands({
  lists: core.lists,
  chooseFile: async () => order.saveTo,
  sessions: () => core.source.snapshot().sessions,
  now: Date.now,
});

const must = async (what: Promise<{ readonly ok: boolean }>): Promise<void> => {
  const outcome = await what;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
};

/** What a person would do next, given what the window shows. */
const goOn = async ({ phase, counts }: UserList): Promise<void> => {
  switch (phase.kind) {
    case 'ready':
      return must(commands.startUserList({ users: counts.waiting + counts.self, includeSelf: true }));
    case 'paused':
      return phase.why === 'restart' ? must(commands.resumeUserList(undefined)) : undefined;
    case 'done':
      if (counts.unclear + counts.failed > 0) return must(commands.retryUserList(undefined));
      if (order.saveTo !== undefined) await must(commands.saveUserList(undefined));
      core.poller.stop();
      await core.save();
      return process.exit(0);
    case 'resolving':
    case 'running':
    case 'stopped':
      return;
    default:
      return phase satisfies never;
  }
};

let told = '';
core.source.onChange(({ userList }) => {
  if (userList === undefined) return;
  process.stdout.write(`${JSON.stringify(userList)}\n`);
  const { kind } = userList.phase;
  if (kind === told) return;
  told = kind;
  goOn(userList).catch((problem: unknown) => {
    process.stderr.write(String(problem));
    process.exit(1);
  });
});

const begin = async (): Promise<void> => {
  await core.listSessions();
  await core.readSecrets();
  core.poller.start();
  if (order.list === undefined) return;
  const added = await core.commands.addSession({
    token: token.reveal(),
    regionId: 'local',
    label: 'the one who asks',
    mode: 'observe',
    storage: 'keychain',
  });
  if (!added.ok) throw new Error(JSON.stringify(added));
  const { sessionId } = added.value;
  const text = readFileSync(order.list, 'utf8');
  await must(commands.openUserList({ sessionId, text, fileName: 'leavers.csv' }));
};
begin().catch((problem: unknown) => {
  process.stderr.write(String(problem));
  process.exit(1);
});
