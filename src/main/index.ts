import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, clipboard, nativeTheme, net, powerMonitor, protocol, shell } from 'electron';
import { speak, speechOf, t } from '../shared/messages';
import { appFacts } from './composition/app-facts';
import { createCoreLog } from './composition/call-log';
import { createCore } from './composition/core';
import { coreFiles } from './composition/core-files';
import { createDesk, type Desk } from './composition/desk';
import { earlyEnd } from './composition/early-end';
import { settingsFollowers } from './composition/followers';
import { createHealing } from './composition/healing';
import { livingApp } from './composition/living-app';
import { createLoginStart, isStartedAtLogin } from './composition/login-starting';
import { createPreferences } from './composition/preferences';
import { createProgramSpeech } from './composition/speech';
import { followTrayHost } from './composition/tray-watch';
import { forkKeychainWorker } from './credentials/fork-keychain-worker';
import { createKeychain } from './credentials/keychain';
import { cloudArgument } from './genesys/cloud-argument';
import { createNetFetch } from './genesys/http/net-fetch';
import { pageSchemePrivileges } from './surfaces/window/app-protocol';
import { setApplicationMenu } from './surfaces/window/edit-menu';
import { trapBugs } from './system/bug-trap';
import { systemClock as clock } from './system/clock';
import { forbidCoreFiles } from './system/core-files';
import { demoFolder, isDemoRun } from './system/demo-run';
import { isOnlyInstance, spareLockFolder } from './system/instance-lock';
import { dropKeyLog } from './system/key-log';
import { setLaunchFlags } from './system/launch-flags';
import { governLife } from './system/lifecycle';
import { createLog, logFolder } from './system/log';
import { createNetworkReturn } from './system/network-return';
import { watchSleep } from './system/power';
import { isSecretServiceOpen } from './system/secret-service';
import { joinSessionBus, type SessionBus } from './system/session-bus';
import { settingsFile } from './system/settings-file';
import { terminalLanguages } from './system/terminal-languages';

/** Checks after sleep or a lost network are spread over this time, in milliseconds. */
const spreadMs = 5000;

/**
 * Milliseconds in which nothing else is begun once the tray icon is made: the desktop is told of it by the same thread
 * that would load and run all the rest, and would be told that much later.
 */
const trayFirstMs = 100;

const isDemo = isDemoRun(process.argv, app.isPackaged);

const start = (): void => {
  const cloud = cloudArgument(process.argv, app.isPackaged);
  const outFolder = join(__dirname, '..');
  const iconFolder = join(app.getAppPath(), 'resources', 'icons');
  const facts = appFacts(app);

  let trayIsMade = (): void => undefined;
  const trayStands = new Promise<void>((resolve) => {
    trayIsMade = () => void clock.setTimer(trayFirstMs, resolve);
  });
  let bus: Promise<SessionBus | undefined> | undefined;
  const joinBus = (): Promise<SessionBus | undefined> =>
    (bus ??= trayStands.then(() =>
      process.platform === 'linux' ? joinSessionBus(process.env['DBUS_SESSION_BUS_ADDRESS']) : undefined,
    ));

  const { log, open: openLog } = createLog({
    folder: logFolder(app),
    console: !app.isPackaged,
    secrets: () => core.secrets(),
    now: clock.now,
  });
  const keychain = createKeychain({
    fork: forkKeychainWorker(join(__dirname, 'keychain-worker.js'), { apart: isDemo }),
    clock,
    platform: process.platform,
    isOpen: async () => {
      const joined = await joinBus();
      return joined !== undefined && isSecretServiceOpen(joined);
    },
  });
  const networkReturn = createNetworkReturn(
    clock,
    () => net.isOnline(),
    () => core.poller.checkAll({ spreadMs }),
  );
  const healing = createHealing(clock, joinBus, () => {
    keychain.askAnew();
    return core.readSecrets();
  });
  const core = createCore({
    clock,
    random: Math.random,
    newId: randomUUID,
    fetch: createNetFetch(net),
    openBrowser: (url) => shell.openExternal(url),
    editSettings: (edit) => void preferences.edit(edit),
    ...createCoreLog(log),
    userAgent: `Token-Tray/${facts.version}`,
    keychain,
    ...coreFiles(app.getPath('userData'), clock.now),
    cloud: cloud.ok ? cloud.value : undefined,
    app: facts,
    onOffline: networkReturn.await,
    onLocked: () => {
      healing.await();
      // Sessions that need no keychain need not wait for it.
      core.poller.start();
    },
  });
  let desk: Desk | undefined;
  const speech = createProgramSpeech({ ...facts, source: core.source, log });
  const preferences = createPreferences({
    source: core.source,
    file: settingsFile(join(app.getPath('userData'), 'settings.json'), clock.now),
    loginStart: createLoginStart(app, iconFolder),
    followers: [speech.follow, ...settingsFollowers({ ...core, shortcut: () => desk?.shortcut, theme: nativeTheme })],
  });
  // Read while Chromium starts up, so that the tray icon shows the sessions from its first moment.
  const listed = core.listSessions();

  const whenReady = async (): Promise<void> => {
    const [isFirstRun] = await Promise.all([listed, app.whenReady(), speech.begin()]);
    setApplicationMenu(process.platform);
    const drawn = createDesk({
      core,
      log,
      outFolder,
      iconFolder,
      joinBus,
      preferences,
      retryKeychain: core.readSecrets,
      copyText: (text) => void clipboard.writeText(text),
    });
    desk = drawn;
    const atLogin = isStartedAtLogin(app);
    const show = (): void => drawn.show({ kind: 'sessions' });
    governLife({
      app: livingApp(app),
      signals: process,
      log,
      onShow: show,
      // A window that is only hidden would keep the app from quitting.
      onQuitting: () => void drawn.window.destroy(),
      finish: async () => {
        core.poller.stop();
        healing.stop();
        networkReturn.stop();
        await drawn.close();
        await core.save();
        keychain.close();
        (await bus)?.close();
      },
    });
    trayIsMade();
    if (isFirstRun && !atLogin) show();
    // All that follows may take its time.
    await trayStands;
    void openLog().then(() => log.info('started', { version: facts.version, packaged: facts.packaged }));
    // Before any secret is here.
    if (platform === 'linux' && !(await forbidCoreFiles(process.pid))) log.warn('core files: could not be turned off');
    await preferences.load();
    void drawn.resumeNotices();
    core.audit.begin();
    // Not waited for: a keychain that asks for its password can take a minute.
    void core.readSecrets().then(() => core.poller.start());
    const sleep: NodeJS.EventEmitter = powerMonitor;
    watchSleep(sleep, {
      onSuspend: () => undefined,
      onResume: () => core.poller.checkAll({ spreadMs }),
    });
    if (process.platform !== 'linux') return;
    await followTrayHost(await joinBus(), { clock, source: core.source, desk: drawn, atLogin });
  };
  trapBugs(process, log);
  whenReady().catch((problem: unknown) => {
    log.error('start failed', problem);
    app.exit(1);
  });
};

const { argv, platform } = process;
const early = earlyEnd({ argv, platform, packaged: app.isPackaged, version: app.getVersion() });
if (early !== undefined) {
  const { to, text, exitCode } = early;
  const end = (): void => {
    process[to].write(`${text()}\n`);
    app.exit(exitCode);
  };
  // Spoken before Electron does anything else: a language is a file of the package.
  speak(speechOf('system', terminalLanguages(process.env))).then(end, end);
} else {
  if (app.isPackaged) dropKeyLog(process.env);
  app.setName(t('program.name'));
  if (isDemo) app.setPath('userData', join(app.getPath('appData'), demoFolder));
  setLaunchFlags(app, platform);
  protocol.registerSchemesAsPrivileged([pageSchemePrivileges]);
  if (isOnlyInstance(app, spareLockFolder(platform, process.env))) start();
  else app.quit();
}
