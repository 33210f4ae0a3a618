/** The look of a virtual desktop: a calm one, fit for a picture in a manual. Written into its own fresh folders. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/project.mjs';

/**
 * Lays out a fresh home with the settings of panel, notifications, window manager and fonts.
 * @param {string} folder an empty folder; everything of the desktop is in it
 * @returns {Readonly<Record<'HOME' | 'XDG_RUNTIME_DIR' | 'XDG_CONFIG_HOME' | 'XDG_DATA_HOME' | 'XDG_CACHE_HOME' | 'XDG_STATE_HOME', string>>}
 */
export function layOutHome(folder) {
  const home = join(folder, 'home');
  const paths = {
    HOME: home,
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_STATE_HOME: join(home, '.local/state'),
  };
  for (const path of Object.values(paths)) mkdirSync(path, { recursive: true, mode: 0o700 });
  cpSync(inProject('build/desktop/look/config'), paths.XDG_CONFIG_HOME, { recursive: true });
  cpSync(inProject('build/desktop/look/data'), paths.XDG_DATA_HOME, { recursive: true });
  return paths;
}
