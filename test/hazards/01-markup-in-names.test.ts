import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSeed } from '../../src/demo';
import { eventually, passTime } from '../driver/eventually';
import { Stage } from '../driver/stage';
import { startFaultServer, type FaultServer } from '../genesys/fault-server';
import { rawReply } from '../genesys/raw-reply';

/** Names by which an organization, a client or a user could try to be more than a name. */
const namesFor = (origin: string) => ({
  organization: `<img src="${origin}/organization" onerror="window.hurt='organization'">`,
  client: `<script src="${origin}/client"></script><iframe srcdoc="<script>top.hurt=1</script>">`,
  user: `<svg/onload=window.hurt='user'>_&amp;<a href="${origin}/user">M</a>`,
  email: `"<img/src=x/onerror=window.hurt=1>"@example.org`,
});

describe('markup in the names that Genesys Cloud tells', () => {
  let trap: FaultServer;
  let stage: Stage;
  let names: ReturnType<typeof namesFor>;
  const label = '<b onclick=alert(1)>_x&y</b>';

  beforeAll(async () => {
    trap = await startFaultServer((socket) => void socket.end(rawReply({ headers: { Connection: 'close' } })));
    names = namesFor(trap.origin);
    const { organization: name, client, user, email } = names;
    const seed = {
      ...defaultSeed,
      organizations: defaultSeed.organizations.map((one) => ({ ...one, name })),
      clients: defaultSeed.clients.map((one) => ({ ...one, name: client })),
      users: defaultSeed.users.map((one) => ({ ...one, name: user, email })),
    };
    stage = await Stage.open({ cloud: { seed } });
    await stage.startFresh();
    await stage.app.window.add({ token: stage.cloud.token('mara').secret });
    await stage.app.window.add({ token: stage.cloud.token('jonas').secret, label });
  });

  afterAll(async () => {
    await stage?.close();
    await trap?.close();
  });

  const page = () => stage.app.window.page;
  /** Elements that no view of the page has, and whether anything ran. */
  const foreign = (): Promise<unknown> =>
    page().evaluate(() => ({
      elements: document.querySelectorAll('img, iframe, a, b, object, embed, main script, svg[onload], [onerror]')
        .length,
      scripts: [...document.scripts].map(({ src }) => new URL(src).protocol),
      hurt: 'hurt' in window,
    }));
  const clean = { elements: 0, scripts: ['token-tray:'], hurt: false };

  test('is shown as text in the list', async () => {
    await stage.app.window.toList();
    const text = await stage.app.window.text();
    for (const name of [names.user, label, names.organization]) expect(text).toContain(name);
    expect(await foreign()).toEqual(clean);
  });

  test('is shown as text in a session', async () => {
    await stage.app.window.openSession(label);
    const text = await stage.app.window.text();
    for (const name of [names.organization, names.client, names.user, names.email]) expect(text).toContain(name);
    expect(await foreign()).toEqual(clean);
  });

  test('is shown as text in the tray’s menu and tooltip, as much of it as fits', async () => {
    const menu = await stage.tray.menuText();
    for (const name of [names.user, label]) expect(menu).toContain(name.slice(0, 25));
    expect(menu).toContain('<img src="http');
    stage.cloud.control.endToken('jonas');
    await stage.tray.choose(/^<b onclick/, 'Check now');
    await stage.tray.says(/^Token Tray: <b onclick=alert\(1\)>_x&y<\/b> has ended/);
  });

  test('is told escaped to the notification daemon, which reads markup', async () => {
    const { body, summary } = await stage.notifications.titled(/has ended$/);
    expect(summary).toContain(label);
    expect(body).toContain('&lt;img src=');
    expect(body).not.toMatch(/<[a-z]/i);
  });

  test('has asked nobody for anything and run nothing, while all of that was on the screen', async () => {
    await passTime(1000);
    expect(trap.textHeard()).toBe('');
    expect(await foreign()).toEqual(clean);
    expect(stage.app.output).not.toMatch(/page denied/);
  });

  test('would ask and run in a page that takes it for markup (control)', async () => {
    const html = [names.organization, names.client, names.user].join('');
    const hurt = await stage.app.evaluateWith(html, async ({ BrowserWindow }, markup) => {
      const open = new BrowserWindow({ show: false, webPreferences: { partition: 'control' } });
      await open.loadURL(`data:text/html,${encodeURIComponent(markup)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const found: unknown = await open.webContents.executeJavaScript('String(window.hurt)');
      open.destroy();
      return found;
    });
    expect(hurt).toMatch(/organization|user|1/);
    const asked = await eventually(
      'they are asked for',
      () => trap.heard.length >= 2 && trap.heard.map(({ path }) => path),
    );
    expect(asked).toEqual(expect.arrayContaining(['/organization', '/client']));
  });
});
