import { join } from 'node:path';
import { app, globalShortcut, ipcMain, screen, shell } from 'electron';
import type { CommandHandlers } from '../../shared/commands';
import { t } from '../../shared/messages';
import type { Focus } from '../../shared/snapshot';
import { hiddenNotice } from '../surfaces/notifications/notice';
import type { OnActivate } from '../surfaces/notifications/notifier';
import { parseUntold } from '../surfaces/notifications/untold';
import { createShortcut, type Shortcut } from '../surfaces/shortcut';
import { createTray, type TrayShell } from '../surfaces/tray/tray';
import { trayAnchor } from '../surfaces/tray/tray-anchor';
import { trayModel } from '../surfaces/tray/tray-model';
import { serveCommands } from '../surfaces/window/command-channel';
import { createCommandServer } from '../surfaces/window/command-server';
import { createFileDialog } from '../surfaces/window/file-dialog';
import { pageAddress } from '../surfaces/window/page-address';
import type { Anchor } from '../surfaces/window/popover-place';
import { createSnapshotFeed } from '../surfaces/window/snapshot-feed';
import { createAppWindow, type AppWindow } from '../surfaces/window/window';
import { parseBounds, savedBoundsVersion } from '../surfaces/window/window-bounds';
import { systemClock } from '../system/clock';
import { jsonFile } from '../system/json-file';
import { eraseKeptFiles } from '../system/kept-files';
import { logFolder, type Log } from '../system/log';
import { redact } from '../system/redaction';
import type { SessionBus } from '../system/session-bus';
import { createAuditCommands } from './audit-commands';
import type { Core } from './core';
import { machineFacts } from './machine-facts';
import { createNotices } from './notices';
import type { Preferences } from './preferences';
import { createProgramCommands } from './program-commands';
import { runTrayCommand } from './tray-commands';
import { followTurns } from './turns';
import { createUserListCommands } from './user-list-commands';

export interface DeskOptions {
  readonly core: Core;
  readonly log: Log;
  /** Folder of the built output, which main, preload and page lie in. */
  readonly outFolder: string;
  /** Folder of the drawings. */
  readonly iconFolder: string;
  /** Linux's session bus; joined only once the tray stands. */
  readonly joinBus: () => Promise<SessionBus | undefined>;
  readonly preferences: Preferences;
  readonly retryKeychain: () => Promise<unknown>;
  readonly copyText: (text: string) => void;
}

/** What is drawn: tray, notifications and window, each from the same snapshots. */
export interface Desk {
  readonly tray: TrayShell;
  readonly window: AppWindow;
  readonly shortcut: Shortcut;
  /** Brings up the window, and in it what is asked for. */
  readonly show: OnActivate;
  /** Says once how to bring up the window where the desktop shows no tray icons. */
  readonly tellHidden: () => void;
  /** Tells what the last run held back in a quiet time. To be called once the settings are read. */
  readonly resumeNotices: () => Promise<void>;
  /** To be called when quitting has begun. */
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a window that is asked for has painted, on any machine that is not very busy. */
const windowFirstMs = 400;

/** Least milliseconds between two drawings of the tray: a thousand sessions may end in one moment, and a menu is made of all. */
const trayGapMs = 50;

/** Builds the surfaces and connects them; the tray icon is there when this returns. */
export const createDesk = (options: DeskOptions): Desk => {
  const { core, log, outFolder, iconFolder, preferences, copyText, retryKeychain } = options;
  const { source, poller } = core;
  const clock = systemClock;
  const dataPath = (name: string): string => join(app.getPath('userData'), name);

  const bringUp = (view: Focus['view'], anchor?: Anchor): void => {
    source.focusOn(view);
    window.show(anchor);
    // Once the window stands: requests would take the time in which it is made.
    clock.setTimer(windowFirstMs, () => poller.checkAll({ onlyStale: true }));
  };
  const show: OnActivate = (view) => bringUp(view);
  const showBesideTray: OnActivate = (view) => {
    const { platform, env } = process;
    const pointer = (): Anchor => screen.getCursorScreenPoint();
    bringUp(view, trayAnchor({ platform, sessionType: env['XDG_SESSION_TYPE'], icon: tray.bounds, pointer }));
  };
  const commands = {
    ...core.commands,
    show: showBesideTray,
    copyText,
    retryKeychain,
    pauseNotices: (quietUntil: number) => preferences.change({ quietUntil }),
    now: clock.now,
    quit: () => app.quit(),
  };
  const tray = createTray({
    iconFolder: join(iconFolder, 'tray'),
    platform: process.platform,
    onCommand: (command) => runTrayCommand(command, commands, log),
    onOpen: () => showBesideTray({ kind: 'sessions' }),
  });
  tray.show(trayModel(source.snapshot(), clock.now()));

  const notices = createNotices({
    clock,
    log,
    bus: options.joinBus(),
    iconFolder,
    untoldFile: jsonFile({ path: dataPath('untold.json'), version: 1, parse: parseUntold, now: clock.now }),
    onActivate: show,
    isWindowShown: () => window.isVisible(),
  });
  const window = createAppWindow({
    address: pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']),
    pageFolder: join(outFolder, 'renderer'),
    preload: join(outFolder, 'preload', 'index.js'),
    packaged: app.isPackaged,
    title: t('program.name'),
    ...(process.platform === 'linux' && { icon: join(iconFolder, 'app', '128x128.png') }),
    boundsFile: jsonFile({
      path: dataPath('window.json'),
      version: savedBoundsVersion,
      parse: parseBounds,
      now: clock.now,
    }),
    clock,
    log,
    onHidden: () => {
      if (source.snapshot().app.trayHost === 'absent') notices.tellOnce(hiddenNotice());
    },
  });

  const chooseFile = createFileDialog(() => window.trusted()?.contentsId);
  const handlers: CommandHandlers = {
    ...core.commands,
    ...createAuditCommands({ audit: core.audit, chooseFile, now: clock.now }),
    ...createUserListCommands({
      lists: core.lists,
      chooseFile,
      sessions: () => source.snapshot().sessions,
      now: clock.now,
    }),
    ...createProgramCommands({
      snapshot: () => source.snapshot(),
      preferences,
      forgetAll: core.forgetAll,
      // The trail last: what goes before is noted in it.
      clearings: [() => core.lists.clear(), core.clearRequests, core.audit.clear],
      eraseFiles: () => eraseKeptFiles(app.getPath('userData'), logFolder(app)),
      machine: () => machineFacts(screen),
      redact: (text) => redact(text, core.secrets()),
      folders: { logs: logFolder(app), data: app.getPath('userData') },
      openPath: (path) => shell.openPath(path),
      copyText,
      retryKeychain,
      hideWindow: window.hide,
      quit: () => app.quit(),
    }),
  };
  serveCommands(ipcMain, createCommandServer({ trusted: window.trusted, handlers, log }));

  const drawing = createSnapshotFeed(clock, (snapshot) => tray.show(trayModel(snapshot, clock.now())), trayGapMs);
  const stopTurns = followTurns(source, clock, (snapshot, now) => {
    drawing.push(snapshot);
    // With every change that matters, also of many in one moment: what came and went is told.
    notices.update(snapshot, now);
  });
  source.onChange(window.update);
  const shortcut = createShortcut(globalShortcut, () => show({ kind: 'sessions' }), log);

  return {
    tray,
    window,
    shortcut,
    show,
    tellHidden: () => notices.tellOnce(hiddenNotice()),
    resumeNotices: () => notices.resume(() => source.snapshot()),
    close: async () => {
      stopTurns();
      drawing.stop();
      shortcut.release();
      await notices.stop();
      tray.destroy();
      await window.destroy();
    },
  };
};
