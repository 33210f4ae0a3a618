import { describe, expect, it } from 'vitest';
import { eventually, passTime } from '../driver/eventually';
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

  /** Opens the view from a session's own menu: asked for anew, it begins anew, and what stood there before is gone. */
  const open = async (session: RegExp): Promise<void> => {
    const { app, tray } = stage();
    const field = app.window.page.getByLabel('User', { exact: true });
    if ((await field.count()) > 0) await field.evaluate((element) => element.setAttribute('data-before', ''));
    await tray.choose(session, 'Revoke all tokens of a user…');
    await app.window.appears();
    await app.window.page.locator('#find-user:not([data-before])').waitFor();
    const asking = app.window.page.getByLabel('Asked by').locator('option:checked');
    await asking.filter({ hasText: session }).waitFor({ state: 'attached' });
  };

  /** Opens the view from a session's own menu, and looks somebody up. */
  const find = async (session: RegExp, query: string): Promise<void> => {
    const { app } = stage();
    await open(session);
    await app.window.page.getByLabel('User', { exact: true }).fill(query);
    await app.window.press('Find');
  };

  /** The person whom a question before a revocation names. */
  const ask = async (session: RegExp, query: string, name: RegExp): Promise<void> => {
    await find(session, query);
    await stage().app.window.page.locator('[data-result]').filter({ hasText: name }).click();
    await passTime(800);
  };

  /** The question insists on being read: a click that was meant for what stood there before does nothing. */
  const confirm = (): Promise<void> => stage().app.window.press('Revoke all their tokens');
  const deletes = (): number => stage().cloud.requests.filter(({ method }) => method === 'DELETE').length;

  it('looks up whose session it was opened from, and finds others by name, by address and by id', async () => {
    const { app } = stage();
    await open(/^Mara/);
    await app.window.says(/1 user found\s+Mara Lindqvist/);
    for (const query of ['rivera', 'tomas.rivera@harbourlight.example', userId('tomas')]) {
      await find(/^Mara/, query);
      await app.window.says(/1 user found\s+Tomás Rivera/);
    }
    expect(deletes()).toBe(0);
  });

  it('names the permission that a search needs, before it is tried and when it was refused', async () => {
    const { app } = stage();
    await find(/^Tomás/, 'aiko');
    await app.window.says(/directory:user:view.*Ask an administrator/);
    await app.window.says(/did not let this session search at .*directory:user:view/);
    await ask(/^Tomás/, userId('aiko'), /Aiko/);
    expect(await app.window.says(/Revoke every token of Aiko/)).toContain('aiko.tanaka@harbourlight.example');
    await app.window.press('Cancel');
  });

  it('says what it does to them and can be called off', async () => {
    const { app, cloud } = stage();
    cloud.clearRequests();
    await ask(/^Mara/, userId('tomas'), /Tomás Rivera/);
    await app.window.says(/Revoke every token of Tomás Rivera\?/);
    expect(await app.window.text()).toMatch(/thrown out of Genesys Cloud at once, calls included/);
    expect(await app.window.text()).toMatch(/This session held here ends too: Tomás Rivera\./);
    await app.window.press('Cancel');
    expect(deletes()).toBe(0);
    expect(await lives('tomas')).toBe(true);
  });

  it('names the permission that is missing where the token may not do it, and ends nothing', async () => {
    const { app } = stage();
    await ask(/^Tomás/, userId('aiko'), /Aiko/);
    await confirm();
    await app.window.says(/nothing was revoked\..*oauth:token:delete/);
    await app.window.press('Revoke another user');
    await app.window.says(/did not let this session revoke a user at .*oauth:token:delete/);
    expect(await lives('aiko')).toBe(true);
    expect(await lives('tomas')).toBe(true);
  });

  it('ends their tokens everywhere, and the session held here by its own proof', async () => {
    const { app, cloud, notifications, tray, keychain } = stage();
    const other = cloud.control.issueToken({ user: userId('tomas') });
    await ask(/^Mara/, 'rivera', /Tomás Rivera/);
    await confirm();
    await app.window.says(/Genesys Cloud accepted the request \(204\)/);
    await app.window.says(/Tomás Rivera, held here, is refused since .* \(401 to/);
    await notifications.titled(/accepted the revocation/);
    await tray.entry(/^Tomás Rivera: Revoked$/);
    expect(await lives('tomas')).toBe(false);
    expect(await lives(other.secret)).toBe(false);
    expect(await lives('mara')).toBe(true);
    await eventually('the keychain holds the others only', async () => (await keychain.sessions()).length === 2);
  });

  it('says of a user without a session here that nobody can check it from here', async () => {
    const { app } = stage();
    await ask(/^Mara/, userId('aiko'), /Aiko/);
    await confirm();
    await app.window.says(/none of their tokens is held here, so none can be tried/);
    expect(await lives('aiko')).toBe(false);
  });

  it('says of an unknown id that nobody has it, and goes on with it all the same where a person insists', async () => {
    const { app } = stage();
    await find(/^Mara/, '1a2b3c4d-1a2b-4a2b-9a2b-1a2b3c4d5e6f');
    await app.window.says(/No user with this id is in this organization/);
    await app.window.press('Go on with this id without looking it up');
    await app.window.says(/Nobody looked up who this is/);
    await passTime(800);
    await confirm();
    const said = await app.window.says(/nothing was revoked\. No user with this id is in this organization/);
    expect(said).toMatch(/1a2b3c4d-1a2b-4a2b-9a2b-1a2b3c4d5e6f/);
  });

  it('warns a person who is about to end the very session that asks, and then ends it with proof', async () => {
    const { app, tray } = stage();
    await ask(/^Mara/, userId('mara'), /Mara Lindqvist/);
    await app.window.says(/This is the user who asks: the session “Mara Lindqvist” that you are using ends too/);
    await confirm();
    await tray.entry(/^Mara Lindqvist: Revoked$/);
    expect(await lives('mara')).toBe(false);
  });
});
