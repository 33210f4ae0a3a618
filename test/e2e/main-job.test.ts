import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { fileStage } from './file-stage';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the main job', () => {
  const stage = fileStage((one) => one.startFresh());

  it('waits for its first session with an empty icon and a window that says what to do', async () => {
    const { app, tray } = stage();
    expect(await tray.icon()).toBe('empty');
    expect(await tray.tooltip()).toBe('Token Tray: no sessions yet');
    expect(await app.window.text()).toMatch(/No session is held yet/);
  });

  it('keeps a pasted token as the one keychain item, under a name that tells nothing', async () => {
    const { app, keychain, cloud } = stage();
    await app.window.add({ token: cloud.token('mara').secret, label: 'Night shift' });
    const items = await keychain.sessions();
    expect(items).toHaveLength(1);
    expect(items[0]?.account).toMatch(uuid);
    expect(items[0]?.label).toBe(`io.github.token-tray/${items[0]?.account}`);
    expect(JSON.parse(items[0]?.secret ?? '')).toEqual({ v: 1, accessToken: cloud.token('mara').secret });
  });

  it('shows the session with everything that Genesys Cloud told of its token', async () => {
    const text = await stage().app.window.says(/Night shift/);
    expect(text).toMatch(/Harbourlight Insurance · Local/);
    expect(text).toMatch(/mara\.lindqvist@harbourlight\.example/);
    expect(text).toMatch(/accepted this token at/);
    expect(text).toMatch(/Idles out in\n1[45] min/);
    expect(text).toMatch(/users:readonly/);
  });

  it('names the session and its state in the icon, the tooltip and the menu of the tray', async () => {
    const { tray } = stage();
    await tray.shows('active');
    expect(await tray.tooltip()).toBe('Token Tray: Night shift is live');
    const entry = await tray.entry(/^Night shift: idles out at/);
    expect(entry.children.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Harbourlight Insurance, Local', 'Show details', 'Check now', 'Revoke', 'Forget']),
    );
  });

  it('checks the session at once when that is chosen in the tray', async () => {
    const { tray, cloud } = stage();
    cloud.clearRequests();
    await tray.choose(/^Night shift/, 'Check now');
    const request = await eventually('the cloud is asked', () => cloud.requests[0]);
    expect(request).toMatchObject({ method: 'GET', path: '/api/v2/tokens/me', status: 200 });
    expect(request.query).toMatch(/preserveIdleTTL=true/);
  });

  it('opens its window, and in it what was asked for, from the tray', async () => {
    const { app, tray } = stage();
    await app.window.close();
    await eventually('the window is away', async () => !(await app.window.isVisible()));
    await tray.choose(/^Night shift/, 'Show details');
    await app.window.appears();
    await app.window.page.getByRole('heading', { level: 1, name: 'Night shift' }).waitFor();
    await tray.choose('Open Token Tray');
    expect(await app.window.says(/Your session is live/)).toMatch(/Night shift/);
  });

  it('holds sessions of several organizations beside each other, each with an item of its own', async () => {
    const { app, tray, keychain, cloud } = stage();
    await app.window.add({ token: cloud.token('jonas').secret });
    await app.window.add({ token: cloud.token('roster-sync').secret });
    await tray.says(/3 sessions are live/);
    await app.window.toList();
    await app.window.says(/All 3 sessions are live\s+3 sessions, each checked every minute/);
    expect(await tray.menuText()).toMatch(/Jonas Keller: Live[^]*Client Nightly Roster Sync: Live/);
    expect(await keychain.sessions()).toHaveLength(3);
  });

  it('leads to the session that holds a token already, and holds it once', async () => {
    const { app, keychain, cloud } = stage();
    await app.window.add({ token: cloud.token('jonas').secret });
    expect(await app.window.refusal()).toMatch(/already in the list/);
    await app.window.press('Show that session');
    await app.window.page.getByRole('heading', { level: 1, name: 'Jonas Keller' }).waitFor();
    expect(await keychain.sessions()).toHaveLength(3);
  });
});
