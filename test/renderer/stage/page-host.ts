/*
 * A program for Electron that shows the built page as the app does (own scheme, policy, sandbox, the real preload) and
 * answers its commands as the test tells it to. Only main's own part is played; the page can't tell the difference.
 */
import { dirname } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import { createPageServer, pageSchemePrivileges } from '../../../src/main/surfaces/window/app-protocol';
import { pageAddress, pageScheme } from '../../../src/main/surfaces/window/page-address';
import { commandChannel, snapshotChannel, type CommandName } from '../../../src/shared/command-names';
import type { Snapshot } from '../../../src/shared/snapshot';

/** A command as the page sent it. */
export interface SentCommand {
  readonly name: CommandName;
  readonly input: unknown;
}

/** What commands are answered with. */
export interface GivenAnswers {
  /** Answered as they stand. */
  readonly fixed: Partial<Record<CommandName, unknown>>;
  /** Rows of which a command with `offset` and `limit` gets its part. */
  readonly paged: Partial<Record<CommandName, readonly unknown[]>>;
}

/** What the test holds of the program, as `globalThis.pageHost`. */
export interface PageHost {
  /** Sends the snapshot, and answers `getSnapshot` with it from now on. */
  readonly show: (snapshot: Snapshot) => void;
  /** What a command is answered with from now on; without one it succeeds with nothing to say. `never` leaves it open. */
  readonly answer: (name: CommandName, answer: unknown) => void;
  /** Answers, late, those that were left open. */
  readonly settle: (name: CommandName, answer: unknown) => void;
  /** The commands sent since the last call, without those for a snapshot. */
  readonly take: () => readonly SentCommand[];
  /** Loads the page anew with this snapshot; `given` answers commands from its first one on. */
  readonly load: (snapshot: Snapshot, answers: 'always' | 'never', given: GivenAnswers) => Promise<void>;
  readonly resize: (width: number, height: number) => void;
}

declare global {
  var pageHost: PageHost;
}

/** Holds what was built for this run: this program, the preload and the page. */
const folder = dirname(__dirname);
protocol.registerSchemesAsPrivileged([pageSchemePrivileges]);
app.disableHardwareAcceleration();

const numberIn = (input: unknown, name: 'offset' | 'limit'): number => {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  return typeof value === 'number' ? value : 0;
};

/** The rows that a command asks for, as the app answers it. */
const partOf = (rows: readonly unknown[] | undefined, input: unknown): unknown => {
  if (rows === undefined) return undefined;
  const offset = numberIn(input, 'offset');
  return { ok: true, value: { rows: rows.slice(offset, offset + numberIn(input, 'limit')), total: rows.length } };
};

const start = async (): Promise<void> => {
  await app.whenReady();
  let current: Snapshot | undefined;
  let sent: SentCommand[] = [];
  let open: readonly { readonly name: CommandName; readonly resolve: (answer: unknown) => void }[] = [];
  const answers = new Map<string, unknown>();
  const paged = new Map<string, readonly unknown[]>();
  const pageSession = session.fromPartition('page');
  pageSession.protocol.handle(pageScheme, createPageServer(`${folder}/renderer`));
  ipcMain.handle(commandChannel, (_event, name: CommandName, input: unknown) => {
    if (name !== 'getSnapshot') sent.push({ name, input });
    const answer = answers.get(name) ?? partOf(paged.get(name), input);
    // Held on to: Electron answers for a promise that was collected.
    if (answer === 'never') {
      return new Promise((resolve) => {
        open = [...open, { name, resolve }];
      });
    }
    if (answer !== undefined) return answer;
    return name === 'getSnapshot' ? { ok: true, value: current } : { ok: true, value: null };
  });
  const window = new BrowserWindow({
    width: 440,
    height: 640,
    useContentSize: true,
    show: true,
    webPreferences: {
      preload: `${folder}/preload/index.js`,
      session: pageSession,
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
    },
  });
  globalThis.pageHost = {
    show: (snapshot) => {
      current = snapshot;
      window.webContents.send(snapshotChannel, snapshot);
    },
    answer: (name, answer) => {
      answers.set(name, answer);
    },
    settle: (name, answer) => {
      for (const one of open) if (one.name === name) one.resolve(answer);
      open = open.filter((one) => one.name !== name);
    },
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    load: async (snapshot, answering, given) => {
      // First the page that was there goes: neither snapshot nor answers are meant for it.
      await window.loadURL('about:blank');
      current = snapshot;
      answers.clear();
      paged.clear();
      for (const [name, answer] of Object.entries(given.fixed)) answers.set(name, answer);
      for (const [name, rows] of Object.entries(given.paged)) paged.set(name, rows);
      if (answering === 'never') answers.set('getSnapshot', 'never');
      sent = [];
      await window.loadURL(pageAddress(true, undefined).url);
    },
    resize: (width, height) => window.setContentSize(width, height),
  };
  await window.loadURL('about:blank');
};

void start();
