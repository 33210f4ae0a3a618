import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { inProject } from '../../build/setup/project.mjs';
import type { IndexDocument } from '../../src/main/sessions/index-entry';
import { t } from '../../src/shared/messages';
import type { TrayEar } from './tray-ear';

/** What is measured: the app as it was built, or the bare tray app. */
export type SubjectName = 'app' | 'bare';

export interface Stage {
  readonly env: Readonly<Record<string, string>>;
  /** The program Electron. */
  readonly electron: string;
  /** Where profiles lie. */
  readonly folder: string;
  readonly ear: TrayEar;
}

/** A program that runs, and whose icon is in the tray. */
export interface Running {
  /** Leads the session that all its processes are in. */
  readonly pid: number;
  /** The icon's address on the bus. */
  readonly owner: string;
  /** From the moment before the program was started until its icon was announced on the bus, in milliseconds. */
  readonly spawnToTrayMs: number;
  /** Ends it, and returns when it is gone. */
  readonly stop: () => Promise<void>;
}

/** How long a program may take to end when it is asked to, in milliseconds. */
const graceMs = 5000;

const folders: Readonly<Record<SubjectName, string>> = { app: inProject(), bare: inProject('test/bench/bare') };

/**
 * A folder of settings of that name, with those of the desktop, kept from start to start as a person's is. The app finds
 * this index of sessions in it: with none at all it would run for the first time, and open its window.
 */
export const profile = (stage: Stage, name: string, index: IndexDocument = { version: 1, sessions: [] }): string => {
  const folder = join(stage.folder, name);
  cpSync(stage.env['XDG_CONFIG_HOME'] ?? '', folder, { recursive: true });
  const data = join(folder, t('program.name'));
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'sessions.json'), JSON.stringify(index));
  return folder;
};

/** The arguments with which a subject is started. */
export const subjectArguments = (subject: SubjectName, more: readonly string[] = []): readonly string[] => [
  ...launchArguments(),
  folders[subject],
  ...more,
];

/** What a subject's environment is, with that profile. */
export const subjectEnvironment = (stage: Stage, profileFolder: string): Readonly<Record<string, string>> => ({
  ...stage.env,
  XDG_CONFIG_HOME: profileFolder,
});

/** Starts a subject and waits for its icon. */
export const start = async (
  stage: Stage,
  subject: SubjectName,
  profileFolder: string,
  more: readonly string[] = [],
): Promise<Running> => {
  const icon = stage.ear.nextIcon();
  const started = performance.now();
  // Detached, so that it leads a session of its own: its processes are known by that.
  const child = spawn(stage.electron, subjectArguments(subject, more), {
    env: subjectEnvironment(stage, profileFolder),
    stdio: 'ignore',
    detached: true,
  });
  const gone = once(child, 'exit');
  const ended = gone.then(([code]) => Promise.reject(new Error(`${subject} ended with ${String(code)} as it started`)));
  const { at, owner } = await Promise.race([icon, ended]);
  ended.catch(() => undefined);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${subject} could not be started`);
  return {
    pid,
    owner,
    spawnToTrayMs: at - started,
    stop: async () => {
      child.kill('SIGTERM');
      const late = wait(graceMs, 'late' as const, { ref: false });
      if ((await Promise.race([gone, late])) === 'late') process.kill(-pid, 'SIGKILL');
      await gone;
    },
  };
};
