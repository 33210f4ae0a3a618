import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDesktop } from '../../../build/desktop/virtual-desktop.mjs';
import { command } from '../../../build/setup/command.mjs';
import { launchArguments } from '../../../build/setup/launch-arguments.mjs';
import { archiveFiles, contentProblems } from '../../../build/setup/package-contents.mjs';
import { packageFolder } from '../../../build/setup/package-folder.mjs';

const { folder, program, archive } = packageFolder();

/** A fuse's state is the digit that stands for it in the program's file. */
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

describe('the package', () => {
  beforeAll(() => {
    if (!existsSync(program)) throw new Error('There is no package: `npm test` and `npm run package` make it.');
  });

  it('holds the app and one addon, and neither demo, tests nor sources', () => {
    expect(contentProblems(archiveFiles(archive))).toEqual([]);
  });

  it('keeps nothing beside its archive that Electron would load in its place', () => {
    expect(existsSync(join(folder, 'resources/app'))).toBe(false);
    expect(existsSync(join(folder, 'resources/default_app.asar'))).toBe(false);
  });

  it('can not be turned into a plain Node, inspected, or made to load another app', async () => {
    const fuses = await getCurrentFuseWire(program);
    expect(fuses[FuseV1Options.RunAsNode]).toBe(OFF);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON);
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON);
  });

  it('puts an icon into the tray of a desktop', async () => {
    await withDesktop(async ({ env }) => {
      const app = spawn(program, launchArguments(), { env, stdio: 'ignore' });
      const watcher = ['--session', '--print-reply', '--dest=org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher'];
      const property = ['string:org.kde.StatusNotifierWatcher', 'string:RegisteredStatusNotifierItems'];
      const items = async (): Promise<string> =>
        (await command('dbus-send', [...watcher, 'org.freedesktop.DBus.Properties.Get', ...property], { env })).output;
      await expect.poll(items, { timeout: 20_000 }).toMatch(/string ":1\.\d+\/StatusNotifierItem"/);
      app.kill();
    });
  });
});
