/**
 * What Electron does with `electron <options> <path>`: it becomes the app at that path. The registry-hosted runtime comes
 * without this part, so it is written here, for development only. `-r <module>` loads a module first, which is how
 * end-to-end tools attach.
 */
const { app } = require('electron');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { Module, createRequire } = require('node:module');
const path = require('node:path');

/** @param {readonly string[]} args everything after the program */
function parse(args) {
  /** @type {string[]} */
  const modules = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-r' || arg === '--require') modules.push(args[++at] ?? '');
    else if (!arg.startsWith('-')) return { modules, app: arg };
  }
  return { modules, app: undefined };
}

/** @typedef {Readonly<{ name?: string, productName?: string, version?: string, main?: string, desktopName?: string }>} Manifest */

/** Takes over name, version and place, so that `app` answers as it would for the packaged app. @param {string} folder */
function adopt(folder) {
  const about = /** @type {Manifest} */ (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  // Electron itself uses these two of app; they are not part of its public types.
  const self =
    /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void, setDesktopName(name: string): void }} */ (
      app
    );
  if (about.version !== undefined) self.setVersion(about.version);
  const name = about.productName ?? about.name;
  if (name !== undefined) {
    self.setName(name);
    self.setDesktopName(about.desktopName ?? `${name}.desktop`);
  }
  self.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  self.setAppPath(folder);
  return path.join(folder, about.main ?? 'index.js');
}

const { modules, app: wanted } = parse(process.argv.slice(1));
if (wanted === undefined) {
  process.stderr.write('Name the folder of an app.\n');
  app.exit(64);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true });
  const target = path.resolve(wanted);
  const folder = statSync(target).isDirectory() ? target : path.dirname(target);
  const manifest = existsSync(path.join(folder, 'package.json'));
  const main = target === folder ? adopt(folder) : (manifest && adopt(folder), target);
  const load = createRequire(main);
  for (const name of modules) load(name);
  // As the program's own main module, as `require.main` in an app expects.
  /** @type {typeof Module & { _load(path: string, parent: unknown, isMain: boolean): unknown }} */ (Module)._load(
    main,
    Module,
    true,
  );
}
