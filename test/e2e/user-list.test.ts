import { describe, expect, it } from 'vitest';
import { passTime } from '../driver/eventually';
import { fileStage } from './file-stage';

const users = 120;

describe('revoking a list of users in the running app', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    for (const name of ['mara', 'jonas']) await one.app.window.add({ token: one.cloud.token(name).secret });
  });

  /** People of the asking session's organization, each with a token of their own. */
  const leavers = () => {
    const { cloud } = stage();
    const organization = cloud.users.find(({ id }) => id === cloud.token('mara').userId)?.organizationId ?? '';
    return cloud.control.addUsers(organization, users).map((user) => ({
      user,
      token: cloud.control.issueToken({ user: user.id }),
    }));
  };
  const revoked = (): number =>
    stage().cloud.requests.filter(({ method, status }) => method === 'DELETE' && (status ?? 500) < 300).length;

  it('finds the column, leaves out who is there twice, and ends the tokens of everybody else', async () => {
    const { app, cloud, tray } = stage();
    const people = leavers();
    const lines = people.map(({ user }, index) => `${index + 1};${user.name};${user.email}`);
    const csv = ['no;name;e-mail', ...lines, `${users + 1};again;${people[0]?.user.email ?? ''}`, '999;nobody;'].join(
      '\n',
    );
    await tray.choose('Revoke users…');
    await app.window.appears();
    const { page } = app.window;
    await page.getByRole('radio', { name: 'Many users' }).check();
    const file = { name: 'leavers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type=file]').setInputFiles(file);
    await app.window.says(/120 users to revoke[^]*column “e-mail”[^]*1 duplicate/, 30_000);
    expect(revoked()).toBe(0);

    await page.getByLabel('Type 120 to revoke these users').fill('120');
    await app.window.press('Revoke all tokens of 120 users');
    await app.window.says(/Genesys Cloud accepted the request for all 120 users/, 60_000);
    expect(revoked()).toBe(users);
    for (const { token } of [people[0], people.at(-1)].flatMap((one) => one ?? [])) {
      const headers = { Authorization: `Bearer ${token.secret}` };
      const answer = await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers });
      expect(answer.status).toBe(401);
    }
  });

  it('has all of it in the activity, each with its answer', async () => {
    const { app, tray } = stage();
    await tray.choose('Activity');
    await app.window.says(/The list of users is done\.[^]*120 accepted/);
    await app.window.page.getByLabel('What', { exact: true }).selectOption('Lists of users');
    await app.window.says(/Started to revoke a list of 120 users\./);
    await app.window.page.getByLabel('What', { exact: true }).selectOption('Revocations of users');
    await app.window.says(/accepted the request to revoke every token of [^]*Answer: 204/);
    // The first hundred entries; the rest is read when it is asked for.
    expect(await app.window.page.locator('.entry').count()).toBe(100);
    await app.window.press('Show older');
    await expect.poll(() => app.window.page.locator('.entry').count()).toBe(users);
  });

  it('says what revoking everything means, does it at the second press, and brings the proof', async () => {
    const { app, cloud } = stage();
    await app.window.toList();
    await app.window.press('Revoke all my sessions…');
    await app.window.press('Revoke all 2 sessions');
    await passTime(600);
    await app.window.press('Revoke all 2 sessions now');
    await app.window.says(/All 2 sessions are revoked, with proof\.[^]*Revoked, confirmed .* by 401/);
    for (const name of ['mara', 'jonas']) {
      const headers = { Authorization: `Bearer ${cloud.token(name).secret}` };
      expect((await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).status).toBe(401);
    }
  });
});
