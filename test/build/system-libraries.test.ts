import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command, type CommandResult } from '../../build/setup/command.mjs';
import { PACKAGES } from '../../build/setup/debian-packages.mjs';

const MODULE = new URL('../../build/setup/system-libraries.mjs', import.meta.url).href;

/** A machine with everything but these packages: programs that play apt's part, and write down how they were called. */
class Machine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'tt-machine-'));

  constructor() {
    mkdirSync(join(this.#folder, 'bin'));
    this.program('apt-cache', 'exit 0');
    this.program('sudo', 'exit 1');
    this.program('apt-get', this.aptGet('exit 0'));
  }

  /** An apt-get that writes down its call, and then does this. */
  aptGet(script: string): string {
    return `cd ${this.#folder}; echo "apt-get $*" >> calls; ${script}`;
  }

  program(name: string, script: string): void {
    writeFileSync(join(this.#folder, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  lacks(missing: readonly string[]): void {
    const all = Object.values(PACKAGES).flatMap(({ names }) => names);
    const there = all.filter((name) => !missing.includes(name));
    this.program('dpkg-query', there.map((name) => `printf '${name}\\tinstalled\\t\\n'`).join('\n'));
  }

  get calls(): readonly string[] {
    return readFileSync(join(this.#folder, 'calls'), { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
  }

  /** What a task prints when it needs these purposes, as this user. A bare machine has no program but its own. */
  async ensure(purposes: readonly string[], uid: number, kind: 'full' | 'bare' = 'full'): Promise<CommandResult> {
    const script = `import { ensureSystemLibraries } from '${MODULE}';
      Object.defineProperty(process, 'platform', { value: 'linux' });
      process.getuid = () => ${uid};
      try { await ensureSystemLibraries(${JSON.stringify(purposes)}); }
      catch (error) { console.error(error.name + ': ' + error.message); process.exitCode = 1; }`;
    const bin = join(this.#folder, 'bin');
    const PATH = kind === 'bare' ? bin : [bin, process.env['PATH']].join(delimiter);
    return command(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, PATH } });
  }

  dismantle(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

describe('system libraries', () => {
  let machine: Machine;

  beforeEach(() => {
    machine = new Machine();
  });

  afterEach(() => {
    machine.dismantle();
  });

  it('that are all there need nothing, and nothing is said', async () => {
    machine.lacks([]);
    expect(await machine.ensure(['app', 'desktop'], 0)).toEqual({ status: 0, output: '', timedOut: false });
    expect(machine.calls).toEqual([]);
  });

  it('that are missing are named with the reason, and only they are installed', async () => {
    machine.lacks(['libnss3', 'dunst']);
    const { status, output } = await machine.ensure(['app', 'desktop'], 0);
    expect(status).toBe(0);
    expect(output).toContain('Electron and the keychain use these): libnss3');
    expect(output).toMatch(/virtual desktop.*: dunst/);
    expect(machine.calls).toEqual(['apt-get install --yes --no-install-recommends libnss3 dunst']);
  });

  it('for another purpose are left alone', async () => {
    machine.lacks(['dunst', 'strace']);
    expect((await machine.ensure(['app'], 0)).output).toBe('');
    expect(machine.calls).toEqual([]);
  });

  it('without root are not installed: the exact command is printed, and the task fails', async () => {
    machine.lacks(['libnss3', 'dunst']);
    const { status, output } = await machine.ensure(['app', 'desktop'], 1000);
    expect(status).toBe(1);
    expect(output).toContain('SetupFailure');
    expect(output).toContain('\n  sudo apt-get install --yes --no-install-recommends libnss3 dunst\n');
    expect(machine.calls).toEqual([]);
  });

  it('are installed through sudo where that asks for no password', async () => {
    machine.lacks(['dunst']);
    machine.program('sudo', 'test "$1" = -n && shift && exec "$@"');
    expect((await machine.ensure(['desktop'], 1000)).status).toBe(0);
    expect(machine.calls).toEqual(['apt-get install --yes --no-install-recommends dunst']);
  });

  it('are looked for in a fresh list when the old one does not have them', async () => {
    machine.lacks(['dunst']);
    machine.program('apt-get', machine.aptGet('case "$1" in update) touch fresh;; *) test -e fresh;; esac'));
    expect((await machine.ensure(['desktop'], 0)).status).toBe(0);
    const install = 'apt-get install --yes --no-install-recommends dunst';
    expect(machine.calls).toEqual([install, 'apt-get update', install]);
  });

  it('that can not be installed at all fail the task with what apt said, and the command to try by hand', async () => {
    machine.lacks(['dunst']);
    machine.program('apt-get', 'echo "E: Unable to locate package dunst"; exit 100');
    const { status, output } = await machine.ensure(['desktop'], 0);
    expect(status).toBe(1);
    expect(output).toContain('E: Unable to locate package dunst');
    expect(output).toContain('\n  sudo apt-get install --yes --no-install-recommends dunst\n');
  });

  it('are only named, by their programs, where packages are not those of Debian', async () => {
    for (const name of ['Xvfb', 'dunst', 'openbox']) machine.program(name, 'exit 0');
    const { status, output } = await machine.ensure(['app', 'desktop'], 0, 'bare');
    expect(status).toBe(1);
    expect(output).toContain(
      'Missing: xauth, dbus-daemon, gnome-keyring-daemon, secret-tool, xfce4-panel, hsetroot, scrot, certutil, xdotool, xdg-open, gio, chromium.',
    );
    expect(machine.calls).toEqual([]);
  });
});
