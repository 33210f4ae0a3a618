import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { fileStage } from './file-stage';

describe('revoking all tokens of a user', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    for (const name of ['mara', 'tomas', 'jonas']) await one.app.window.add({ token: one.cloud.token(name).secret });
  });

  const userId = (name: string): string => {
    const { cloud } = stage();
    return cloud.token(name).userId ?? '';
  };

  /** Whether a token of the cloud still lives, asked as any other client would. */
  const lives = async (name: string): Promise<boolean> => {
    const { cloud } = stage();
    const headers = { Authorization: `Bearer ${cloud.token(name).secret}` };
    return (await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).ok;
  };

  /** Opens the form from a session's own menu, and goes through it up to the question. */
  const ask = async (session: RegExp, user: string): Promise<void> => {
    const { app, tray } = stage();
    await tray.choose(session, 'Revoke all tokens of a user…');
    await app.window.appears();
    const asking = app.window.page.getByLabel('Asked by').locator('option:checked');
    await asking.filter({ hasText: session }).waitFor({ state: 'attached' });
    await app.window.page.getByLabel('User id').fill(user);
    await app.window.press('Review…');
  };

  const confirm = (): Promise<void> => stage().app.window.press('Revoke all their tokens');

  it('takes nothing but an id, and says what one looks like', async () => {
    const { app, cloud } = stage();
    cloud.clearRequests();
    await ask(/^Mara/, 'tomas.rivera@harbourlight.example');
    expect(await app.window.refusal()).toMatch(/A user id looks like/);
    expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('says what it does to them and can be called off', async () => {
    const { app, cloud } = stage();
    await ask(/^Mara/, userId('tomas'));
    await app.window.says(/Revoke every token of Tomás Rivera\?/);
    expect(await app.window.text()).toMatch(/thrown out of Genesys Cloud and of their calls/);
    expect(await app.window.text()).toMatch(/This session held here ends too: Tomás Rivera\./);
    await app.window.press('Cancel');
    expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    expect(await lives('tomas')).toBe(true);
  });

  it('names the permission that is missing where the token may not do it, and ends nothing', async () => {
    const { app } = stage();
    await ask(/^Tomás/, userId('aiko'));
    await confirm();
    await app.window.says(/Nothing was revoked\..*oauth:token:delete/);
    expect(await lives('aiko')).toBe(true);
    expect(await lives('tomas')).toBe(true);
  });

  it('ends their tokens everywhere, and the session held here by its own proof', async () => {
    const { app, cloud, notifications, tray, keychain } = stage();
    const other = cloud.control.issueToken({ user: userId('tomas') });
    await ask(/^Mara/, userId('tomas'));
    await confirm();
    await app.window.says(/Genesys Cloud accepted the request at .* \(204\)/);
    await app.window.says(/Tomás Rivera: Revoked/);
    await notifications.titled(/accepted the revocation/);
    await tray.entry(/^Tomás Rivera: Revoked$/);
    expect(await lives('tomas')).toBe(false);
    expect(await lives(other.secret)).toBe(false);
    expect(await lives('mara')).toBe(true);
    await eventually('the keychain holds the others only', async () => (await keychain.sessions()).length === 2);
  });

  it('says of a user without a session here that nobody can check it from here', async () => {
    const { app } = stage();
    await ask(/^Mara/, userId('aiko'));
    await app.window.says(/Revoke every token of this user\?/);
    await confirm();
    await app.window.says(/not held here, so whether they are refused can’t be checked from here/);
    expect(await lives('aiko')).toBe(false);
  });

  it('says of an unknown user that there is no such user', async () => {
    const { app } = stage();
    await ask(/^Mara/, '1a2b3c4d-1a2b-4a2b-9a2b-1a2b3c4d5e6f');
    await confirm();
    const said = await app.window.says(/Nothing was revoked\. No user with this id is in this organization/);
    expect(said).toMatch(/1a2b3c4d-1a2b-4a2b-9a2b-1a2b3c4d5e6f/);
  });

  it('warns a person who is about to end the very session that asks, and then ends it with proof', async () => {
    const { app, tray } = stage();
    await ask(/^Mara/, userId('mara'));
    await app.window.says(/This is the user that asks: the session in use ends too/);
    await confirm();
    await tray.entry(/^Mara Lindqvist: Revoked$/);
    expect(await lives('mara')).toBe(false);
  });
});
