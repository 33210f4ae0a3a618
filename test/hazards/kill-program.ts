import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createCore, type Core } from '../../src/main/composition/core';
import { coreFiles } from '../../src/main/composition/core-files';
import type { CredentialStore } from '../../src/main/credentials/credential-store';
import { createKeychain } from '../../src/main/credentials/keychain';
import { systemClock as clock } from '../../src/main/system/clock';
import { nodeFork } from '../credentials/node-fork';
import type { KillOrder, KillTask, KillWord } from './kill-life';

/*
 * The app without its surfaces, as a process of its own that kills itself with SIGKILL: the real core with its real files,
 * sockets, and the real keychain behind the app's own child process. It ends at one step, or at any moment.
 */
const order = JSON.parse(process.argv[2] ?? '{}') as KillOrder;
const say = (word: KillWord): void => void writeSync(1, `${JSON.stringify(word)}\n`);
const die = (): void => void process.kill(process.pid, 'SIGKILL');

let begun = false;
let steps = 0;
/** An effect on the world has two edges: just before it, and just after it. Each is a step that can be the last. */
const edge = (name: string): void => {
  if (!begun) return;
  if (steps === order.lastStep) {
    say({ kind: 'died', step: name });
    die();
  }
  steps += 1;
};
const edged = async <Value>(name: string, effect: () => Promise<Value>): Promise<Value> => {
  edge(`before ${name}`);
  const outcome = await effect();
  edge(`after ${name}`);
  return outcome;
};

// The parent's ways into the keychain, and nothing else of its environment.
const real = createKeychain({ fork: nodeFork(order.worker, order.env).fork, clock, platform: 'linux', idleMs: 5000 });
const keychain: CredentialStore = {
  readAll: (ids) => real.readAll(ids),
  write: (id, credential) => edged('write item', () => real.write(id, credential)),
  erase: (id) => edged('erase item', () => real.erase(id)),
  close: () => real.close(),
};
const files = coreFiles(order.folder, clock.now);
const core: Core = createCore({
  clock,
  random: Math.random,
  newId: randomUUID,
  fetch: (url, request) => edged(`${request.method} ${new URL(url).pathname}`, () => fetch(url, request)),
  userAgent: 'test',
  onCall: () => undefined,
  onTokensLeft: () => undefined,
  openBrowser: () => Promise.resolve(),
  keychain,
  ...files,
  indexFile: {
    read: files.indexFile.read,
    write: (document) => edged('write index', () => files.indexFile.write(document)),
  },
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

const carryOut = async (task: KillTask): Promise<{ readonly ok: boolean }> => {
  const { commands } = core;
  const keeping = { regionId: 'local', label: '', mode: 'observe', storage: 'keychain' } as const;
  switch (task.kind) {
    case 'add':
      return commands.addSession({ token: task.token, ...keeping });
    case 'sign-in':
      return commands.signInAsClient({
        ...keeping,
        clientId: task.clientId,
        clientSecret: task.clientSecret,
        keepSecret: true,
      });
    case 'renew':
      return commands.renewSession({ sessionId: task.sessionId });
    case 'revoke':
      return commands.revokeSession({ sessionId: task.sessionId });
    case 'forget':
      return commands.forgetSession({ sessionId: task.sessionId });
    case 'wait':
      return { ok: true };
  }
};

const live = async (): Promise<void> => {
  await core.listSessions();
  if (!(await core.readSecrets())) throw new Error('The keychain did not answer');
  say({ kind: 'opened' });
  for await (const line of createInterface({ input: process.stdin })) {
    const task = JSON.parse(line) as KillTask;
    begun = true;
    if (order.lastMs !== undefined) setTimeout(die, order.lastMs);
    if (task.kind === 'wait') core.poller.start();
    const outcome = await carryOut(task);
    say({ kind: 'done', ok: outcome.ok, why: outcome.ok ? '' : JSON.stringify(outcome) });
    if (task.kind === 'wait' || order.stays === true) continue;
    // What goes on in the background after the answer is still to be met by the kill; but not for ever.
    setTimeout(die, 400);
  }
};
live().catch((problem: unknown) => {
  process.stderr.write(String(problem));
  process.exit(1);
});
