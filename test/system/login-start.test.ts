import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { execLine } from '../../src/main/system/exec-line';
import { loginItems } from '../../src/main/system/login-items';
import { startCommand } from '../../src/main/system/start-command';
import { autostartEntry, xdgAutostart } from '../../src/main/system/xdg-autostart';
import { eventually } from '../driver/eventually';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'login-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = { name: 'Token Tray', comment: 'Watches', icon: '/usr/share/x.png' };
const at = (path: string, command: readonly string[] = ['/opt/Token Tray/token-tray', '--at-login']) =>
  xdgAutostart({ path, ...entry, command });

describe('starting at login on Linux', () => {
  test('is a file where every desktop looks, made with its folder, and gone when it is off', async () => {
    const path = join(folder, 'autostart', 'token-tray.desktop');
    const start = at(path);
    expect(await start.isOn()).toBe(false);
    expect(await start.set(true)).toEqual({ ok: true, value: null });
    expect(await start.isOn()).toBe(true);
    expect(readFileSync(path, 'utf8').split('\n')).toContain('Exec="/opt/Token Tray/token-tray" --at-login');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await start.set(false)).toEqual({ ok: true, value: null });
    expect(existsSync(path)).toBe(false);
    expect(await start.set(false)).toEqual({ ok: true, value: null });
  });

  test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false', 'Hidden = true '])(
    'is off where the desktop’s own settings wrote %j',
    async (line) => {
      const path = join(folder, 'token-tray.desktop');
      writeFileSync(path, `${autostartEntry({ ...entry, command: ['/x'] })}${line}\n`);
      expect(await at(path).isOn()).toBe(false);
    },
  );

  test('that can’t be written is told, with the file’s name', async () => {
    writeFileSync(join(folder, 'autostart'), 'not a folder');
    const outcome = await at(join(folder, 'autostart', 'token-tray.desktop')).set(true);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'disk', file: 'token-tray.desktop' } });
  });

  const odd = [
    'a b',
    'quote"s',
    "it's",
    '$HOME',
    '`id`',
    'back\\slash',
    'percent%f',
    'semi;colon&',
    'ta\tb',
    'ünï',
    '~',
    '*',
  ];

  test('gives the program every argument as it is, read by a reader that is not ours', async () => {
    const told = join(folder, 'told.json');
    const program = join(folder, 'odd $program "name"', 'tell.mjs');
    mkdirSync(join(program, '..'));
    const text = `import { writeFileSync, renameSync } from 'node:fs';
      writeFileSync(process.argv[2] + '.tmp', JSON.stringify(process.argv.slice(3)));
      renameSync(process.argv[2] + '.tmp', process.argv[2]);`;
    writeFileSync(program, text);
    const path = join(folder, 'tell.desktop');
    await at(path, [process.execPath, program, told, ...odd]).set(true);
    await promisify(execFile)('gio', ['launch', path]);
    await eventually('the program tells', () => existsSync(told));
    expect(JSON.parse(readFileSync(told, 'utf8'))).toEqual(odd);
  });

  test('needs no quotes for plain arguments, and keeps a line of its own for each key', () => {
    expect(execLine(['/opt/app', '--cloud=http://127.0.0.1:8080', '--at-login'])).toBe(
      '/opt/app --cloud=http://127.0.0.1:8080 --at-login',
    );
    expect(execLine(['/a\nExec=evil'])).toBe('"/a\\nExec=evil"');
  });
});

describe('what is started at login', () => {
  const run = { packaged: true, program: '/opt/token-tray', appPath: '/opt/resources/app.asar', argv: [], env: {} };
  test.each([
    ['a package', run, ['/opt/token-tray', '--at-login']],
    [
      'an AppImage, by the image',
      { ...run, env: { APPIMAGE: '/home/x/T.AppImage' } },
      ['/home/x/T.AppImage', '--at-login'],
    ],
    [
      'a tree, with its folder',
      { ...run, packaged: false, appPath: '/src' },
      ['/opt/token-tray', '/src', '--at-login'],
    ],
    [
      'what this run could not do without',
      {
        ...run,
        packaged: false,
        appPath: '/src',
        argv: ['/e', '--inspect=0', '--no-sandbox', '/src', '--cloud=http://127.0.0.1:1', '--at-login'],
      },
      ['/opt/token-tray', '/src', '--no-sandbox', '--cloud=http://127.0.0.1:1', '--at-login'],
    ],
  ])('is %s', (_, started, expected) => {
    expect(startCommand(started)).toEqual(expected);
  });
});

describe('starting at login on macOS and Windows', () => {
  test('is the system’s own list, and an order that it does not follow is told', async () => {
    let openAtLogin = false;
    let obeys = true;
    const start = loginItems({
      getLoginItemSettings: () => ({ openAtLogin }),
      setLoginItemSettings: (item) => {
        if (obeys) ({ openAtLogin } = item);
      },
    });
    expect(await start.set(true)).toEqual({ ok: true, value: null });
    expect(await start.isOn()).toBe(true);
    obeys = false;
    expect(await start.set(false)).toMatchObject({ ok: false, failure: { kind: 'disk', why: 'read-only' } });
  });

  test.each([
    [true, true],
    [false, false],
    [undefined, true],
  ])('on Windows is off where a person switched it off in the task manager (%s)', async (willLaunch, isOn) => {
    const start = loginItems({
      getLoginItemSettings: () => ({
        openAtLogin: true,
        ...(willLaunch !== undefined && { executableWillLaunchAtLogin: willLaunch }),
      }),
      setLoginItemSettings: () => undefined,
    });
    expect(await start.isOn()).toBe(isOn);
  });
});
