/** The part of Electron's `app` that is asked here. */
export interface FlaggedApp {
  readonly disableHardwareAcceleration: () => void;
  readonly commandLine: { readonly appendSwitch: (name: string, value?: string) => void };
}

/**
 * Chromium is told to leave out what a tray icon and a small window of text never need: the graphics process's acceleration,
 * its software fallback, and (Linux) that process itself, whose rest then runs inside main. There it must also be told
 * not to load OpenGL, which it would do for nothing: drivers and their compiler take 38 MB. And no page looks names up. Must run before the app is ready.
 */
export const setLaunchFlags = (app: FlaggedApp, platform: NodeJS.Platform): void => {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-software-rasterizer');
  // A page's link could have any name looked up, past every filter of requests.
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
  if (platform === 'linux') {
    app.commandLine.appendSwitch('in-process-gpu');
    app.commandLine.appendSwitch('use-gl', 'disabled');
  }
};
