import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { version } from '../../package.json';
import { appArguments } from '../driver/app';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from './file-stage';

const done = { ok: true, value: null } as const;

describe('help', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    const token = one.cloud.token('jonas').secret;
    const { page } = one.app.window;
    await sendCommand(page, 'addSession', {
      token,
      regionId: 'local',
      label: 'Kept',
      mode: 'observe',
      storage: 'keychain',
    });
    await one.tray.says(/^Token Tray: Kept is live$/);
  });
  const clipboard = (): Promise<string> => stage().app.evaluate(({ clipboard: board }) => board.readText());

  it.each([
    ['--help', 'C.UTF-8', /^Token Tray watches [\s\S]*--version +tells the version/],
    ['--help', 'de_DE.UTF-8', /^Token Tray überwacht [\s\S]*--version +nennt/],
    ['--version', 'de_DE.UTF-8', new RegExp(`^Token Tray ${version.replaceAll('.', '\\.')}\n$`)],
  ])(
    'is given on the terminal by %s (%s), without a display and beside an app that runs',
    async (option, lang, says) => {
      const { electron, desktop } = stage();
      const { DISPLAY: _display, LC_ALL: _all, ...rest } = desktop.env;
      const env = { ...rest, LANG: lang };
      const asked = await command(electron.path, [...appArguments({}), option], { env, timeoutMs: 20_000 });
      expect(asked.status).toBe(0);
      expect(asked.output.replace(/^\[\d+:.*\n/gm, '')).toMatch(says);
    },
  );

  it('for support is a text on the clipboard, without any name, and never with a token', async () => {
    const { app, cloud } = stage();
    expect(await sendCommand(app.window.page, 'copyDiagnostics', { names: false })).toEqual(done);
    const text = await clipboard();
    expect(text).toMatch(new RegExp(`^token-tray ${version}`));
    expect(text).toMatch(/^electron: \d+/m);
    expect(text).toMatch(/^sessions: 1 \(1 active\)$/m);
    expect(text).toMatch(/^ {2}1\. active, verified \d+ s ago by (HEAD|GET), observe, keychain, pasted$/m);
    expect(text).toMatch(/ info started /);
    for (const name of ['Kept', 'Jonas', 'Alpine', cloud.token('jonas').secret]) expect(text).not.toContain(name);
  });

  it('for support holds names where they are wished', async () => {
    const { app, cloud } = stage();
    await sendCommand(app.window.page, 'copyDiagnostics', { names: true });
    const text = await clipboard();
    for (const name of ['"Kept"', '"Alpine Rail Services"', '"Jonas Keller"']) expect(text).toContain(name);
    expect(text).not.toContain(cloud.token('jonas').secret);
  });
});

describe('clearing all data', () => {
  const stage = fileStage(async (one) => {
    await one.set({ startAtLogin: false, pollSeconds: 20 });
    await one.startFresh();
    const token = one.cloud.token('jonas').secret;
    const { page } = one.app.window;
    await sendCommand(page, 'addSession', {
      token,
      regionId: 'local',
      label: 'Kept',
      mode: 'observe',
      storage: 'keychain',
    });
    await one.tray.says(/^Token Tray: Kept is live$/);
    await sendCommand(page, 'changeSettings', { startAtLogin: true });
  });

  it('forgets every session, its secret, the preferences, the log and the trail, and revokes nothing', async () => {
    const { app, cloud, keychain, tray, dataFolder, desktop } = stage();
    expect(await keychain.sessions()).toHaveLength(1);
    const autostart = join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart', 'token-tray.desktop');
    expect(existsSync(autostart)).toBe(true);
    cloud.clearRequests();
    expect(await sendCommand(app.window.page, 'clearAllData')).toEqual(done);
    await tray.says(/no sessions yet/);
    expect(await keychain.sessions()).toEqual([]);
    expect(existsSync(autostart)).toBe(false);
    expect(readdirSync(dataFolder)).not.toContain('settings.json');
    expect(readFileSync(join(dataFolder, 'sessions.json'), 'utf8')).not.toContain('Kept');
    const trail = await eventually('the trail begins anew', () => {
      const file = readdirSync(join(dataFolder, 'audit')).find((name) => name.endsWith('.jsonl'));
      return file === undefined ? undefined : readFileSync(join(dataFolder, 'audit', file), 'utf8');
    });
    expect(trail).toContain('"data-cleared"');
    expect(trail).not.toContain('session-added');
    expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    await stage().restart();
    expect(await stage().tray.tooltip()).toMatch(/no sessions yet/);
  });
});
