import { spawn } from 'node:child_process';
import { readdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { appArguments, type Launch } from '../driver/app';
import { eventually } from '../driver/eventually';
import { isRunning, processTree } from '../driver/processes';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf } from './snapshot-of';

interface Start {
  readonly name: string;
  readonly launch: Pick<Launch, 'cloud' | 'args'>;
  readonly env?: Readonly<Record<string, string>>;
}

const elsewhere = 'http://127.0.0.1:1';
const starts: readonly Start[] = [
  { name: 'no arguments', launch: {} },
  { name: 'another cloud', launch: { cloud: elsewhere } },
  {
    name: 'junk',
    launch: { args: ['--quit', '--revoke-all', '%00', '../../x', '--lang=xx', '--at-login', 'x'.repeat(4000)] },
  },
  {
    name: 'addresses',
    launch: { args: ['token-tray://app/index.html', 'file:///etc/passwd', `${elsewhere}/?code=1`] },
  },
  {
    name: 'another environment',
    launch: {},
    env: { TZ: 'Pacific/Apia', HTTPS_PROXY: elsewhere, LANG: 'de_DE.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/no' },
  },
];

describe('a second instance', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Kept' });
    await one.tray.says(/Kept is live/);
  });
  const another = (launch: Start['launch'] = {}, env: Start['env'] = {}): ReturnType<typeof command> => {
    const { desktop, electron } = stage();
    return command(electron.path, appArguments(launch), { env: { ...desktop.env, ...env }, timeoutMs: 20_000 });
  };
  /** All that is kept, but for the window's place, which closing it writes. */
  const files = async (): Promise<readonly (readonly [string, string])[]> => {
    const all = await readdir(stage().dataFolder);
    const names = all.filter((name) => /\.jsonl?$/.test(name) && name !== 'window.json').toSorted();
    return Promise.all(
      names.map(async (name) => [name, await readFile(join(stage().dataFolder, name), 'utf8')] as const),
    );
  };
  const steady = async (): Promise<unknown> => {
    const { sessions, settings, userRevocations } = await snapshotOf(stage().app);
    return { settings, userRevocations, sessions: sessions.map(({ id, label, status }) => [id, label, status.kind]) };
  };
  const timesStarted = async (): Promise<number> => {
    const log = await readFile(join(stage().dataFolder, 'logs', 'token-tray.log'), 'utf8');
    return log.split('\n').filter((line) => /\bstarted\b/.test(line)).length;
  };

  it.each(starts)(
    'with $name shows the window of the first, ends, and changes nothing else',
    async ({ launch, env }) => {
      const { app, cloud, tray } = stage();
      await tray.choose('Open Token Tray');
      await app.window.appears();
      const [before, disk, started] = [await steady(), await files(), await timesStarted()];
      expect(disk.map(([name]) => name)).toContain('sessions.json');
      expect(started).toBe(1);
      await app.window.close();
      await eventually('the window is hidden', async () => !(await app.window.isVisible()));
      cloud.clearRequests();
      const second = await another(launch, env);
      expect({ status: second.status, timedOut: second.timedOut }).toEqual({ status: 0, timedOut: false });
      await app.window.appears();
      expect(await tray.items()).toHaveLength(1);
      expect(await tray.pid()).toBe(app.pid);
      expect(await steady()).toEqual(before);
      expect(await files()).toEqual(disk);
      expect(await timesStarted()).toBe(1);
      expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
      await tray.choose(/^Kept/, 'Check now');
      await eventually('the cloud of the first is asked', () => cloud.requests.some(({ status }) => status === 200));
    },
  );

  it.each([
    ['two clouds', { cloud: elsewhere, args: [`--cloud=${elsewhere}`] }],
    ['a cloud on another computer', { cloud: 'http://192.0.2.1:1' }],
  ] as const)('that is started wrongly, with %s, ends with a reason and is not even told of', async (_name, launch) => {
    const { app } = stage();
    await app.window.close();
    await eventually('the window is hidden', async () => !(await app.window.isVisible()));
    const second = await another(launch);
    expect(second.status).toBe(78);
    expect(second.output).not.toBe('');
    expect(await app.window.isVisible()).toBe(false);
  });

  it('is one of many that are started at once, of which the first alone goes on', async () => {
    const { app, tray } = stage();
    const all = await Promise.all(Array.from({ length: 4 }, () => another()));
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(app.hasEnded).toBe(false);
    expect(await tray.items()).toHaveLength(1);
    expect(await tray.pid()).toBe(app.pid);
    expect(processTree(app.pid).filter(({ role }) => role === 'main')).toHaveLength(1);
  });

  it('leaves exactly one where none was there before and several are started at once', async () => {
    const { cloud, desktop, electron, tray } = stage();
    await stage().app.stop();
    await eventually('its icon is gone', async () => (await tray.items()).length === 0);
    const args = appArguments({ cloud: cloud.origin });
    const all = Array.from({ length: 4 }, () => spawn(electron.path, args, { env: desktop.env, stdio: 'ignore' }));
    const living = (): typeof all => all.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    try {
      await eventually('all but one have ended', () => living().length === 1, 20_000);
      await tray.says(/^Token Tray: Kept is live$/);
      expect(await tray.items()).toHaveLength(1);
      expect(await tray.pid()).toBe(living()[0]?.pid);
      expect(all.flatMap(({ exitCode }) => exitCode ?? [])).toEqual([0, 0, 0]);
    } finally {
      const ids = living().flatMap(({ pid }) => pid ?? []);
      for (const one of living()) one.kill('SIGTERM');
      await eventually('the last one has ended', () => !ids.some(isRunning));
    }
  });

  it('ends where it was first and another has taken its lock, and leaves list and lock to that one', async () => {
    const { dataFolder } = stage();
    const list = await readFile(join(dataFolder, 'sessions.json'), 'utf8');
    const app = await stage().start();
    // What another does that starts in the same moment, and takes the lock for that of a dead process.
    const lock = join(dataFolder, 'SingletonLock');
    const taken = `${hostname()}-${process.pid}`;
    expect(await readlink(lock)).toBe(`${hostname()}-${app.pid}`);
    await rm(lock);
    await symlink(taken, lock);
    await app.ends();
    expect(await readlink(lock)).toBe(taken);
    expect(await readFile(join(dataFolder, 'sessions.json'), 'utf8')).toBe(list);
    await rm(lock);
  });
});
