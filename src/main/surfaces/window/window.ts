import { BrowserWindow, nativeTheme, screen, session as sessions } from 'electron';
import { snapshotChannel } from '../../../shared/command-names';
import type { Snapshot } from '../../../shared/snapshot';
import type { CancelTimer, Clock } from '../../system/clock';
import type { JsonFile } from '../../system/json-file';
import type { Log } from '../../system/log';
import { createPageServer } from './app-protocol';
import type { TrustedSender } from './command-server';
import { offerEditMenu } from './edit-menu';
import { pageScheme, type PageAddress } from './page-address';
import { createPageGuard, type Denials } from './page-guard';
import type { Anchor } from './popover-place';
import { createSnapshotFeed } from './snapshot-feed';
import { webPreferences } from './web-preferences';
import {
  boundsToSave,
  placeToSave,
  placeWindow,
  smallest,
  type Bounds,
  type Placed,
  type SavedBounds,
} from './window-bounds';

export interface AppWindowOptions {
  readonly address: PageAddress;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** The preload's file. */
  readonly preload: string;
  readonly packaged: boolean;
  readonly title: string;
  /** The window's icon where the desktop shows one (Linux). */
  readonly icon?: string;
  readonly boundsFile: JsonFile<SavedBounds>;
  readonly clock: Clock;
  readonly log: Log;
  /** The person closed the window; the app goes on in the tray, or without one. */
  readonly onHidden: () => void;
}

/** The one window: made when it is asked for, gone some time after it was hidden. */
export interface AppWindow {
  /** `anchor`: what it is opened from, where it is to stand unless a person moved it elsewhere. */
  readonly show: (anchor?: Anchor) => void;
  readonly hide: () => void;
  readonly isVisible: () => boolean;
  /** Every snapshot comes here; the window gets those that it can still draw. */
  readonly update: (snapshot: Snapshot) => void;
  /** Whose commands are heard. */
  readonly trusted: () => TrustedSender | undefined;
  readonly denials: () => Denials;
  /** The app quits: the window closes for good. Resolves once its place is remembered. */
  readonly destroy: () => Promise<void>;
}

/** A hidden window keeps its page this long, in milliseconds, so that a second look is immediate; then its memory goes. */
const keepHidden = 60_000;

/** Time for the desktop to put its frame around a new window, in milliseconds; nobody has moved it by then. */
const dressing = 300;

/** The page's own background in both themes, so that nothing flashes before its stylesheet is there. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#1c1d21' : '#ffffff');

export const createAppWindow = (options: AppWindowOptions): AppWindow => {
  const { address, clock, log } = options;
  const guard = createPageGuard(address.origin, log);
  let window: BrowserWindow | undefined;
  let closing: CancelTimer | undefined;
  let shown = false;
  const feed = createSnapshotFeed(clock, (snapshot) => window?.webContents.send(snapshotChannel, snapshot));

  // In memory, and apart from the session that speaks to Genesys Cloud: the page has no network, cache or cookies.
  let pageSession: Electron.Session | undefined;
  const openSession = (): Electron.Session => {
    if (pageSession === undefined) {
      pageSession = sessions.fromPartition('page');
      pageSession.protocol.handle(pageScheme, createPageServer(options.pageFolder));
      guard.guardSession(pageSession);
    }
    return pageSession;
  };

  /** Where the window was placed, and where it said that it was once the desktop had dressed it. */
  let asked: Placed = { width: 0, height: 0, chosen: false };
  let settled: Bounds | undefined;
  let remembered: Promise<unknown> = Promise.resolve();
  const rememberPlace = (): void => {
    if (window === undefined || !shown || window.isDestroyed()) return;
    remembered = options.boundsFile.write(boundsToSave(placeToSave(window.getNormalBounds(), asked, settled), asked));
  };

  const forget = (): void => {
    closing?.();
    closing = undefined;
    feed.stop();
    shown = false;
    const gone = window;
    window = undefined;
    if (gone !== undefined && !gone.isDestroyed()) gone.destroy();
  };

  const hide = (): void => {
    if (window === undefined || !shown) return;
    rememberPlace();
    shown = false;
    feed.stop();
    window.hide();
    closing?.();
    closing = clock.setTimer(keepHidden, forget);
    options.onHidden();
  };

  const create = async (anchor: Anchor | undefined): Promise<void> => {
    const saved = await options.boundsFile.read();
    if (!shown || window !== undefined) return;
    const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
    asked = placeWindow(saved.ok ? saved.value : undefined, screens, anchor);
    const { chosen: _chosen, ...bounds } = asked;
    settled = undefined;
    const made = new BrowserWindow({
      ...bounds,
      minWidth: smallest.width,
      minHeight: smallest.height,
      title: options.title,
      ...(options.icon === undefined ? {} : { icon: options.icon }),
      show: false,
      fullscreenable: false,
      backgroundColor: background(),
      webPreferences: webPreferences(options.preload, openSession(), options.packaged),
    });
    window = made;
    guard.guardContents(made.webContents);
    offerEditMenu(made.webContents);
    made.once('ready-to-show', () => {
      if (!shown || window !== made) return;
      made.show();
      clock.setTimer(dressing, () => {
        if (shown && window === made) settled = made.getNormalBounds();
      });
    });
    made.on('close', (event) => {
      event.preventDefault();
      hide();
    });
    // The title is the program's, whatever the page calls itself.
    made.on('page-title-updated', (event) => event.preventDefault());
    made.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      log.error('window: its process is gone', undefined, { reason, exitCode });
      if (window === made) forget();
    });
    try {
      await made.loadURL(address.url);
    } catch (problem) {
      // A window that was closed while it loaded is no problem.
      if (window === made) log.error('window: the page did not load', problem);
    }
  };

  nativeTheme.on('updated', () => window?.setBackgroundColor(background()));

  return {
    show: (anchor) => {
      closing?.();
      closing = undefined;
      if (window !== undefined) {
        if (window.isMinimized()) window.restore();
        shown = true;
        window.show();
        window.focus();
        return;
      }
      if (shown) return;
      shown = true;
      create(anchor).catch((problem: unknown) => {
        shown = false;
        log.error('window: could not be made', problem);
      });
    },
    hide,
    isVisible: () => shown,
    update: (snapshot) => {
      if (window !== undefined && shown) feed.push(snapshot);
    },
    trusted: () => (window === undefined ? undefined : { contentsId: window.webContents.id, origin: address.origin }),
    denials: guard.denials,
    destroy: async () => {
      rememberPlace();
      forget();
      await remembered;
    },
  };
};
