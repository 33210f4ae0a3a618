import { join } from 'node:path';
import { app, ipcMain } from 'electron';
import type { CommandHandlers } from '../../shared/commands';
import { succeed } from '../../shared/failure';
import { t } from '../../shared/messages';
import { hiddenNotice } from '../surfaces/notifications/notice';
import type { OnActivate } from '../surfaces/notifications/notifier';
import { createTray, type TrayShell } from '../surfaces/tray/tray';
import { trayModel } from '../surfaces/tray/tray-model';
import { serveCommands } from '../surfaces/window/command-channel';
import { createCommandServer } from '../surfaces/window/command-server';
import { createFileDialog } from '../surfaces/window/file-dialog';
import { pageAddress } from '../surfaces/window/page-address';
import { createAppWindow, type AppWindow } from '../surfaces/window/window';
import { parseBounds, savedBoundsVersion } from '../surfaces/window/window-bounds';
import { systemClock } from '../system/clock';
import { jsonFile } from '../system/json-file';
import type { Log } from '../system/log';
import type { SessionBus } from '../system/session-bus';
import { createAuditCommands } from './audit-commands';
import type { Core } from './core';
import { createNotices } from './notices';
import { pendingCommands } from './pending-commands';
import { runTrayCommand } from './tray-commands';
import { followTurns } from './turns';

export interface DeskOptions {
  readonly core: Core;
  readonly log: Log;
  /** Folder of the built output, which main, preload and page lie in. */
  readonly outFolder: string;
  /** Folder of the drawings. */
  readonly iconFolder: string;
  /** Linux's session bus; joined only once the tray stands. */
  readonly joinBus: () => Promise<SessionBus | undefined>;
  readonly retryKeychain: () => void;
  readonly copyText: (text: string) => void;
}

/** What is drawn: tray, notifications and window, each from the same snapshots. */
export interface Desk {
  readonly tray: TrayShell;
  readonly window: AppWindow;
  /** Brings up the window, and in it what is asked for. */
  readonly show: OnActivate;
  /** To be called when quitting has begun. */
  readonly close: () => Promise<void>;
}

/** Builds the surfaces and connects them; the tray icon is there when this returns. */
export const createDesk = (options: DeskOptions): Desk => {
  const { core, log, outFolder, iconFolder, copyText, retryKeychain } = options;
  const { source, poller } = core;
  const clock = systemClock;

  const show: OnActivate = (view) => {
    source.focusOn(view);
    window.show();
    poller.checkAll({ onlyStale: true });
  };
  const commands = { ...core.commands, show, copyText, retryKeychain, quit: () => app.quit() };
  const tray = createTray({
    iconFolder: join(iconFolder, 'tray'),
    platform: process.platform,
    onCommand: (command) => runTrayCommand(command, commands, log),
    onOpen: () => show({ kind: 'sessions' }),
  });
  tray.show(trayModel(source.snapshot(), clock.now()));

  const notices = createNotices({ clock, log, bus: options.joinBus(), iconFolder, onActivate: show });
  const window = createAppWindow({
    address: pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']),
    pageFolder: join(outFolder, 'renderer'),
    preload: join(outFolder, 'preload', 'index.js'),
    packaged: app.isPackaged,
    title: t('program.name'),
    ...(process.platform === 'linux' && { icon: join(iconFolder, 'app', '128x128.png') }),
    boundsFile: jsonFile({
      path: join(app.getPath('userData'), 'window.json'),
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

  const handlers: CommandHandlers = {
    ...pendingCommands,
    ...core.commands,
    ...createAuditCommands({
      audit: core.audit,
      chooseFile: createFileDialog(() => window.trusted()?.contentsId),
      now: clock.now,
    }),
    getSnapshot: async () => succeed(source.snapshot()),
    retryKeychain: async () => {
      retryKeychain();
      return succeed(null);
    },
    copyText: async ({ text }) => {
      copyText(text);
      return succeed(null);
    },
    hideWindow: async () => {
      window.hide();
      return succeed(null);
    },
    quit: async () => {
      app.quit();
      return succeed(null);
    },
  };
  serveCommands(ipcMain, createCommandServer({ trusted: window.trusted, handlers, log }));

  const stopTurns = followTurns(source, clock, (snapshot, now) => {
    tray.show(trayModel(snapshot, now));
    notices.update(snapshot, now);
  });
  source.onChange(window.update);

  return {
    tray,
    window,
    show,
    close: async () => {
      stopTurns();
      notices.stop();
      tray.destroy();
      await window.destroy();
    },
  };
};
