import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { clients, signInWorld, tokensOf } from '../e2e/sign-in-world';
import { sessionOf, startAndOpen } from './snapshot-of';

const { id: clientId, secret: clientSecret } = clients.machine;
const given = { clientId, clientSecret, keepSecret: true, label: 'Machine' } as const;
const keeping = { regionId: 'local', mode: 'observe', storage: 'keychain' } as const;

describe('a keychain that is locked while a token is replaced', () => {
  const stage = fileStage(
    async (one) => {
      await one.startFresh();
      await sendCommand(one.app.window.page, 'signInAsClient', { ...given, ...keeping });
      await one.tray.says(/Machine is live/);
    },
    { cloud: { seed: signInWorld } },
  );
  /** The token that a next start would find. */
  const kept = async (): Promise<string> => {
    const [item] = await stage().keychain.sessions();
    return (JSON.parse(item?.secret ?? '{}') as { readonly accessToken: string }).accessToken;
  };
  const newest = (): string => tokensOf(stage().cloud, clients.machine).at(-1)?.secret ?? '';
  const isTaken = async (token: string): Promise<boolean> => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${stage().cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).ok;
  };

  it('ends no former token where it does not take the new one, and leaves no other that nobody knows of', async () => {
    const { app, desktop, prompt } = stage();
    const former = await kept();
    await desktop.lockKeyring();
    const again = sendCommand(app.window.page, 'signInAsClient', { ...given, ...keeping });
    await prompt.dismiss();
    expect(await again).toMatchObject({ ok: false, failure: { kind: 'keychain', why: 'locked' } });
    expect(newest()).not.toBe(former);
    await eventually('the new token is ended again', async () => !(await isTaken(newest())));
    expect(await isTaken(former)).toBe(true);
    await desktop.unlockKeyring();
    expect(await kept()).toBe(former);
    expect((await sessionOf(app, 'Machine')).status.kind).toBe('active');
  });

  it('keeps the former token alive for a next start until it takes the one of a renewal', async () => {
    const { app, desktop, prompt, tray } = stage();
    const former = await kept();
    await desktop.lockKeyring();
    const { id: sessionId } = await sessionOf(app, 'Machine');
    const renewed = sendCommand(app.window.page, 'renewSession', { sessionId });
    await prompt.dismiss();
    expect(await renewed).toMatchObject({ ok: true });
    expect(newest()).not.toBe(former);
    expect(await isTaken(former)).toBe(true);
    app.signal('SIGKILL');
    await app.ends();
    await desktop.unlockKeyring();
    expect(await kept()).toBe(former);
    await startAndOpen(stage());
    await tray.says(/^Token Tray: Machine is live$/);
    expect(await isTaken(former)).toBe(true);
  });

  it('gets the token of a renewal once it is open, by itself, and only then the former one is ended', async () => {
    const { app, desktop, prompt } = stage();
    const former = await kept();
    await desktop.lockKeyring();
    const { id: sessionId } = await sessionOf(app, 'Machine');
    const renewed = sendCommand(app.window.page, 'renewSession', { sessionId });
    await prompt.dismiss();
    await renewed;
    const token = newest();
    expect(await isTaken(former)).toBe(true);
    await desktop.unlockKeyring();
    await eventually('the keychain has the new one', async () => (await kept()) === token, 20_000);
    await eventually('the former one is ended', async () => !(await isTaken(former)));
    expect(await isTaken(token)).toBe(true);
    expect((await sessionOf(app, 'Machine')).status.kind).toBe('active');
  });
});
