/** `EX_CONFIG` of sysexits: the way the app is started is wrong, and starting it again so will not help. */
export const refusedExitCode = 78;

/**
 * What may be given to a packaged run. Chromium and Node know some 1,500 switches, and many of them open the app to
 * whoever starts it: a debugging port, another certificate check, another proxy or host table, a network log with
 * tokens in it. So the harmless ones that desktops and their launchers do use are named, and the rest is refused.
 */
const harmless = new Set([
  // The program's own.
  'help',
  'version',
  'at-login',
  // Display, scale, language, accessibility.
  'class',
  'name',
  'lang',
  'display',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'wayland-text-input-version',
  'force-device-scale-factor',
  'high-dpi-support',
  'force-color-profile',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
  // Graphics trouble.
  'disable-gpu',
  'disable-software-rasterizer',
  'in-process-gpu',
  'disable-dev-shm-usage',
  // AppImage launchers and containers; the page's sandbox is then as good as what is left.
  'no-sandbox',
  'disable-setuid-sandbox',
]);

/** Wayland launchers turn these on; any other feature by name could be any part of Chromium. */
const harmlessFeatures = new Set(['UseOzonePlatform', 'WaylandWindowDecorations', 'WaylandLinuxDrmSyncobj']);

/** The switch in an argument as Chromium reads it, without its prefix; undefined for plain arguments. */
const switchIn = (argument: string, platform: NodeJS.Platform): string | undefined => {
  const text = argument.trim();
  if (/^--?[^-]/.test(text)) return text.replace(/^--?/, '');
  // On Windows a slash starts a switch too, and the case of its name does not count.
  if (platform === 'win32' && /^\/[^/\\]/.test(text)) return text.slice(1);
  return undefined;
};

const isHarmless = (given: string, platform: NodeJS.Platform): boolean => {
  const at = given.indexOf('=');
  const name = (at === -1 ? given : given.slice(0, at)).toLowerCase();
  if (name === 'enable-features') {
    return given
      .slice(at + 1)
      .split(',')
      .every((feature) => harmlessFeatures.has(feature));
  }
  // Older macOS names the process when the Finder starts it.
  if (platform === 'darwin' && /^psn_\d+_\d+$/.test(name)) return true;
  return harmless.has(name);
};

/**
 * The switches in `given` (the arguments after the program) that a packaged run refuses, by name, each once. Also those
 * behind `--`, because not every reader of the command line in Chromium and Node stops there.
 */
export const refusedSwitches = (given: readonly string[], platform: NodeJS.Platform): readonly string[] => {
  const refused = given.flatMap((argument) => {
    const found = switchIn(argument, platform);
    return found === undefined || isHarmless(found, platform) ? [] : [`--${found.replace(/=.*$/s, '')}`];
  });
  return [...new Set(refused)];
};
