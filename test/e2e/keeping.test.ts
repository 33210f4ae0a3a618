import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStage } from './file-stage';

describe('what is kept of sessions', () => {
  const stage = fileStage(async (one) => {
    const app = await one.startFresh();
    for (const name of ['jonas', 'mara']) await app.window.add({ token: one.cloud.token(name).secret });
    await one.tray.says(/2 sessions are live/);
  });
  const indexPath = (): string => join(stage().dataFolder, 'sessions.json');

  it('is a history and the last verification, which a restart without a network shows as what it was', async () => {
    const { tray, cloud } = stage();
    await stage().app.stop();
    expect(readFileSync(indexPath(), 'utf8')).toMatch(/"verified": \{/);
    expect(readFileSync(indexPath(), 'utf8')).toMatch(/"\d+ active"/);
    cloud.control.fail(503);
    const app = await stage().start();
    await tray.says(/no answer for 2 sessions/i);
    await tray.choose('Open Token Tray');
    await app.window.appears();
    await app.window.openSession('Jonas Keller');
    await app.window.says(/It was when last verified, .*, before the restart/);
    cloud.control.clear();
  });

  it('is what can be read of a damaged list, and the rest is named', async () => {
    const { tray } = stage();
    await stage().app.stop();
    const whole = readFileSync(indexPath(), 'utf8');
    const second = whole.lastIndexOf('"apiOrigin"');
    writeFileSync(indexPath(), whole.slice(0, second));
    const app = await stage().start();
    await tray.says(/Jonas Keller is live/);
    await tray.choose('Open Token Tray');
    await app.window.appears();
    await app.window.says(
      /sessions\.json was damaged and set aside\. 1 session was kept\. 1 session could not be read/,
    );
    expect(readdirSync(stage().dataFolder).filter((name) => name.includes('damaged'))).toHaveLength(1);
  });

  it('is none of it touched by a demo, which keeps its own apart', async () => {
    const { cloud, desktop, keychain, tray } = stage();
    await stage().app.stop();
    const before = [readFileSync(indexPath(), 'utf8'), await keychain.sessions()];
    const app = await stage().start({ args: ['--demo'] });
    await tray.says(/no sessions yet/);
    await app.window.appears();
    await app.window.add({ token: cloud.token('jonas').secret });
    await tray.says(/Jonas Keller is live/);
    await app.stop();
    expect([readFileSync(indexPath(), 'utf8'), await keychain.sessions()]).toEqual(before);
    expect(existsSync(join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'Token Tray Demo', 'sessions.json'))).toBe(true);
    await stage().start();
    await tray.says(/Jonas Keller is live/);
  });
});
