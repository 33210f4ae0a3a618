import { describe, expect, it } from 'vitest';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from './file-stage';

const users = 60;
const DELETE = { method: 'DELETE' } as const;

describe('a list of users that the app was killed over', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('mara').secret });
  });

  const revoked = (): readonly string[] =>
    stage().cloud.requests.flatMap(({ method, status, path }) =>
      method === 'DELETE' && (status ?? 500) < 300 ? [path] : [],
    );

  it('is told after the restart by icon, menu, notice and window, and sends nothing by itself', async () => {
    const { app, cloud, tray, notifications } = stage();
    const organization = cloud.users.find(({ id }) => id === cloud.token('mara').userId)?.organizationId ?? '';
    const ids = cloud.control.addUsers(organization, users).map(({ id }) => id);
    cloud.control.slow(200, DELETE);
    await tray.choose('Revoke users…');
    await app.window.appears();
    await app.window.page.getByRole('radio', { name: 'Many users' }).check();
    await app.window.page.getByLabel('Or paste the list').fill(ids.join('\n'));
    await app.window.press('Look up these users');
    await app.window.says(/60 users to revoke/, 30_000);
    await app.window.page.getByLabel('Type 60 to revoke these users').fill('60');
    await app.window.press('Revoke all tokens of 60 users');
    await eventually('some are revoked', () => revoked().length > 7);
    await tray.entry(/^A list of users is being revoked…$/);
    app.signal('SIGKILL');
    await app.ends();
    // What was on its way is carried out all the same.
    await passTime(600);
    const before = revoked().length;
    expect(before).toBeLessThan(users);

    await stage().start();
    await tray.shows('attention');
    await tray.says(/^Token Tray: a list of users waits for you$/);
    await tray.entry(/^Go on with the list of users: \d\d of 60 left…$/);
    await notifications.titled(/^A list of users waits for you$/);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    await stage().app.window.says(/A list of users waits for you\.\s+\d+ of 60 left/);
    expect(revoked()).toHaveLength(before);
  });

  it('goes on from there where a person says so, and its end is told too', async () => {
    const { app, cloud, tray, notifications } = stage();
    cloud.control.clear();
    await app.window.press('Show it');
    await app.window.says(/This list was interrupted[^]*Requests that were accepted are not sent again/);
    await app.window.press('Resume');
    await app.window.says(/Genesys Cloud accepted the request for all 60 users/, 60_000);
    await notifications.titled(/^The list of users is done$/);
    await tray.shows('active');
    expect(await tray.menuText()).not.toMatch(/list of users/);
    expect(new Set(revoked()).size).toBe(users);
    // Whoever was on the way at the kill was asked for once more, and nobody else.
    expect(revoked().length - users).toBeLessThanOrEqual(4);
  });
});
