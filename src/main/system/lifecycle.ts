import type { Log } from './log';

/** The part of Electron's `app` that is asked here. */
export interface LivingApp {
  readonly on: (
    event: 'second-instance' | 'activate' | 'window-all-closed' | 'before-quit' | 'will-quit',
    listener: (event: { readonly preventDefault: () => void }) => void,
  ) => unknown;
  readonly quit: () => void;
  readonly exit: (code: number) => void;
}

/** The part of Node's `process` that is asked here. */
export interface Signals {
  readonly on: (signal: 'SIGTERM' | 'SIGINT' | 'SIGHUP', listener: () => void) => unknown;
}

export interface LifecycleOptions {
  readonly app: LivingApp;
  readonly signals: Signals;
  readonly log: Log;
  /** Somebody started the app again, or clicked its icon in the dock. What they typed behind the name is not looked at. */
  readonly onShow: () => void;
  /** Quitting has begun: windows may close for good now. */
  readonly onQuitting: () => void;
  /** Ends what must not be cut off, e.g. a write to disk. Waited for, but not for ever. */
  readonly finish: () => Promise<void>;
}

/** How long `finish` may take, in milliseconds, before the app goes anyway. */
const finishDeadline = 3000;

/** Holds the app's end together: one way out for the menu, the desktop's log-out and signals. To be called once. */
export const governLife = ({ app, signals, log, onShow, onQuitting, finish }: LifecycleOptions): void => {
  let finishing = false;
  app.on('second-instance', onShow);
  app.on('activate', onShow);
  // The app lives in the tray: without a listener Electron would quit with the last window.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', onQuitting);
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (finishing) return;
    finishing = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        log.warn('quit: something was not finished in time');
        resolve();
      }, finishDeadline);
    });
    const finished = finish().catch((problem: unknown) => log.error('quit: finishing failed', problem));
    void Promise.race([finished, late]).then(() => {
      clearTimeout(timer);
      // Not from within the event: Electron still takes itself to be quitting there, and would not listen.
      setImmediate(() => app.exit(0));
    });
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    signals.on(signal, () => {
      // Asked twice: somebody is in a hurry.
      if (finishing) app.exit(1);
      else app.quit();
    });
  }
};
