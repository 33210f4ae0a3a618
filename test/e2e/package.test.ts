import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { archiveFiles, contentProblems } from '../../build/setup/package-contents.mjs';
import { packageFolder } from '../../build/setup/package-folder.mjs';
import { eventually } from '../driver/eventually';
import { Stage } from '../driver/stage';

const { program, archive } = packageFolder();

/** A session in the index as an earlier run left it, of a cloud on this machine. */
const entry = (id: string, apiOrigin: string): object => ({
  version: 1,
  sessions: [{ id, label: 'From before', regionId: 'local', apiOrigin, addedAt: 1, mode: 'observe', secret: 'held' }],
});

describe('the package', () => {
  let stage: Stage;
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    if (!existsSync(archive)) throw new Error('There is no package to test: npm run package makes it.');
    stage = await Stage.open();
  });

  afterAll(async () => {
    child?.kill('SIGKILL');
    await stage.close();
  });

  const run = (args: readonly string[]): ReturnType<typeof command> =>
    command(program, [...launchArguments(), ...args], { env: stage.desktop.env, timeoutMs: 15_000 });

  it('does not start with a cloud of somebody else’s', async () => {
    const { status, output } = await run([`--cloud=${stage.cloud.origin}`]);
    expect(status).toBe(78);
    expect(output).toContain('does not start with --cloud');
  });

  it('reads the keychain at its start, and sends the token to no cloud that it does not know', async () => {
    const id = randomUUID();
    await stage.keychain.store(id, JSON.stringify({ v: 1, accessToken: stage.cloud.token('jonas').secret }));
    await mkdir(stage.dataFolder, { recursive: true });
    await writeFile(join(stage.dataFolder, 'sessions.json'), JSON.stringify(entry(id, stage.cloud.origin)));
    child = spawn(program, [...launchArguments()], { env: stage.desktop.env, stdio: 'ignore' });
    await stage.tray.says(/no answer for From before/, 20_000);
    // Said only of a token that is there: without its item the keychain would be blamed.
    await stage.tray.entry(/^From before/, /The cloud that this session was added with is not the one in use now/);
    expect(stage.cloud.requests).toEqual([]);
  });

  it('writes to the keychain: what it tells a lock by', async () => {
    const items = await eventually('its own item is there', async () => {
      const found = await stage.keychain.items();
      return found.length === 2 && found;
    });
    expect(items.map(({ account }) => account)).toContain('probe');
  });

  it('erases from the keychain what is forgotten, and ends', async () => {
    await stage.tray.choose(/^From before/, 'Forget', /^Forget now/);
    await eventually('the item is gone', async () => (await stage.keychain.sessions()).length === 0);
    await stage.tray.choose('Quit');
    await eventually('it ends', () => child?.exitCode === 0);
    expect(await stage.tray.items()).toEqual([]);
  });

  it('holds the app, its drawings and its keychain addon, and nothing of demo, tests or tools', () => {
    const files = archiveFiles(archive);
    expect(contentProblems(files)).toEqual([]);
    expect(files.filter((file) => /demo|test|\.map$|playwright|vitest/i.test(file))).toEqual([]);
    const text = readFileSync(archive, 'latin1');
    expect(text).not.toMatch(/fake-token-|harbourlight|demo\/control/i);
    // The same look finds what is there.
    expect(text).toMatch(/tokens\/me/);
  });
});
