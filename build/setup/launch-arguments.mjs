/**
 * The arguments that every start of Electron needs on this machine, before the app's own. Chromium's sandbox refuses to
 * run as root, where it would protect nothing: `--no-sandbox` is for root alone, and never for a person's own start.
 * @returns {readonly string[]}
 */
export function launchArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
