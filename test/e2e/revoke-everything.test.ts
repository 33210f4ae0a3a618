import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserFindings } from '../../src/shared/user';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { eventually } from '../driver/eventually';
import { fileStage } from './file-stage';

describe('finding users, revoking one, and revoking everything', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    for (const name of ['mara', 'aiko', 'jonas']) await one.app.window.add({ token: one.cloud.token(name).secret });
  });

  /** Sends a command as the window does, with the session of this person. */
  const send = async <Value>(name: string, label: string, input: object): Promise<Value> => {
    const { page } = stage().app.window;
    const text = JSON.stringify({ name, label, input });
    return (await page.evaluate(`(async ({ name, label, input }) => {
      const { value } = await window.tokenTray.getSnapshot();
      const { id } = value.sessions.find(({ person }) => person?.name === label);
      return window.tokenTray[name]({ sessionId: id, ...input });
    })(${text})`)) as Value;
  };

  const revocations = async (): Promise<readonly UserRevocation[]> =>
    (await stage().app.window.page.evaluate(
      `window.tokenTray.getSnapshot().then(({ value }) => value.userRevocations)`,
    )) as readonly UserRevocation[];

  const status = async (token: string): Promise<number> => {
    const { cloud } = stage();
    const headers = { Authorization: `Bearer ${cloud.token(token).secret}` };
    return (await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).status;
  };

  it('finds a user by a part of the name, and says what is missing where that is not allowed', async () => {
    const found = await send<{ value: UserFindings }>('findUsers', 'Mara Lindqvist', { query: 'tom' });
    expect(found.value.users).toMatchObject([{ name: 'Tomás Rivera', department: 'Claims', state: 'active' }]);
    expect(found.value.total).toBe(1);
  });

  it('killed while a request is under way, it tells that nobody knows, and sends it again', async () => {
    const { app, cloud, tray, notifications } = stage();
    const userId = cloud.token('tomas').userId ?? '';
    cloud.control.hang({ method: 'DELETE', count: 1 });
    cloud.clearRequests();
    void send('revokeUser', 'Mara Lindqvist', { userId }).catch(() => undefined);
    await eventually('the request is under way', () => cloud.requests.some(({ method }) => method === 'DELETE'));
    app.signal('SIGKILL');
    await app.ends();
    await stage().start();
    await tray.says(/./);
    await eventually('the request is accepted', async () => (await status('tomas')) === 401, 20_000);
    const told = await notifications.titled(/accepted the revocation/);
    expect(told.body).toMatch(/all tokens of Tomás Rivera/);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    const [revocation] = await revocations();
    expect(revocation).toMatchObject({
      user: { name: 'Tomás Rivera' },
      attempts: [{ failure: { kind: 'interrupted' } }, { status: 204 }],
      outcome: { kind: 'accepted' },
    });
  });

  it('revokes every session by two clicks in the tray, with proof, and tells the sum', async () => {
    const { tray, notifications, keychain } = stage();
    await tray.choose('Revoke all my sessions', 'Revoke all 3 sessions now, at Genesys Cloud');
    const told = await notifications.titled(/All 3 sessions are revoked/);
    expect(told.body).toMatch(/Genesys Cloud refuses each of their tokens/);
    expect(await Promise.all(['mara', 'aiko', 'jonas'].map(status))).toEqual([401, 401, 401]);
    await eventually('the keychain is empty', async () => (await keychain.sessions()).length === 0);
    expect(notifications.all.filter(({ summary }) => /^(Mara|Aiko|Jonas)/.test(summary))).toEqual([]);
  });

  it('keeps all of that over a restart, and no token in any of it', async () => {
    const { cloud, dataFolder, tray } = stage();
    await stage().restart();
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    const { page } = stage().app.window;
    const sweep = await eventually('the sweep is there', async () =>
      page.evaluate(`window.tokenTray.getSnapshot().then(({ value }) => value.sweep)`),
    );
    expect(sweep).toMatchObject({ sessionIds: { length: 3 }, waiting: [] });
    expect((await revocations()).map(({ outcome }) => outcome.kind)).toEqual(['accepted']);
    for (const name of ['user-revocations.json', 'sweep.json']) {
      const text = await readFile(join(dataFolder, name), 'utf8');
      for (const token of ['mara', 'aiko', 'jonas', 'tomas']) expect(text).not.toContain(cloud.token(token).secret);
    }
  });
});
