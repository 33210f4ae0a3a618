import { chownSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../build/setup/command.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { inProject } from '../../build/setup/project.mjs';

/** A user of no account: an ordinary one to the system, as Chromium's sandbox refuses to run as root. */
export const ordinaryUserId = 61_234;

const isRoot = process.getuid?.() === 0;

/**
 * A home of an ordinary user, and a copy of the app that it can read. Where the tests run as root, programs are started
 * there without root's rights; where they don't, this is the same user in another home.
 */
export class OrdinaryUser {
  /** Holds `app`, `electron` and `home`. */
  readonly folder: string;
  /** A program that starts Electron as this user, whatever its arguments. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.program = join(folder, 'start');
    this.env = env;
  }

  /** @param desktop the environment of the desktop whose display is used */
  static async moveIn(desktop: Readonly<Record<string, string>>): Promise<OrdinaryUser> {
    const folder = mkdtempSync(join(tmpdir(), 'tt-user-'));
    const home = join(folder, 'home');
    const authority = join(home, 'xauthority');
    mkdirSync(home);
    copyFileSync(desktop['XAUTHORITY'] ?? '', authority);
    if (isRoot) for (const one of [home, authority]) chownSync(one, ordinaryUserId, ordinaryUserId);
    const { PATH = '', DISPLAY = '' } = desktop;
    const user = new OrdinaryUser(folder, {
      PATH,
      DISPLAY,
      HOME: home,
      XAUTHORITY: authority,
      XDG_CONFIG_HOME: join(home, '.config'),
    });
    await user.#copyApp();
    return user;
  }

  /** The folder of the copied app, to be given to Electron. */
  get app(): string {
    return join(this.folder, 'app');
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Everything that the app needs to run, where an ordinary user can read it. */
  async #copyApp(): Promise<void> {
    const { dist } = await electronRuntime();
    const electron = join(this.folder, 'electron');
    // Links where that is possible: it is a quarter of a gigabyte.
    const linked = await command('cp', ['-al', dist, electron]);
    if (linked.status !== 0) cpSync(dist, electron, { recursive: true });
    for (const part of ['out', 'resources/icons', 'node_modules/keytar']) {
      cpSync(inProject(part), join(this.app, part), { recursive: true, dereference: true });
    }
    copyFileSync(inProject('package.json'), join(this.app, 'package.json'));
    const drop = isRoot ? `setpriv --reuid ${ordinaryUserId} --regid ${ordinaryUserId} --clear-groups -- ` : '';
    writeFileSync(this.program, `#!/bin/sh\nexec ${drop}'${join(electron, 'electron')}' "$@"\n`, { mode: 0o755 });
    await command('chmod', ['-R', 'a+rX', this.folder]);
    if (isRoot) chownSync(join(this.folder, 'home'), ordinaryUserId, ordinaryUserId);
  }
}
