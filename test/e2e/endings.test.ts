import { describe, expect, it } from 'vitest';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from './file-stage';

const idlesPreserved = ({ method, query }: { readonly method: string; readonly query: string }): boolean =>
  method === 'GET' && /preserveIdleTTL=true/.test(query);

describe('a session that comes to its end', () => {
  const stage = fileStage(async (one) => {
    await one.set({ pollSeconds: 15, idleWarningMinutes: 1 });
    await one.startFresh();
  });

  it('is found dead without anybody asking, and icon, tooltip, notification and window follow', async () => {
    const { app, tray, notifications, cloud } = stage();
    await app.window.add({ token: cloud.token('jonas').secret });
    await tray.shows('active');
    cloud.control.endToken('jonas');
    // Nobody clicks: the next check of its own finds it, within an interval and its jitter.
    await tray.shows('ended', 20_000);
    expect(await tray.tooltip()).toBe('Token Tray: Jonas Keller has ended');
    const told = await notifications.titled(/^Jonas Keller has ended$/);
    expect(told.app).toBe('Token Tray');
    expect(told.body).toMatch(/^Alpine Rail Services: Genesys Cloud refuses its token/);
    expect(told.hints['urgency']).toBe(2);
    const proof = cloud.requests.findLast(({ status }) => status === 401);
    expect(await app.window.says(/Genesys Cloud refuses it/)).toContain(proof?.correlationId);
    expect(await app.window.text()).toMatch(/Known by the 401 to (HEAD|GET), bad\.credentials\./);
  });

  it('is told once, however often it is looked at', async () => {
    const { tray, notifications, cloud } = stage();
    const before = cloud.requests.length;
    await tray.choose(/^Jonas Keller: Ended/, 'Check now');
    await eventually('the cloud is asked again', () => cloud.requests.length > before);
    // Longer than the notifications of one burst are collected.
    await passTime(1500);
    expect(notifications.countTitled(/Jonas Keller/)).toBe(1);
  });

  it('has the notification lead to the session that it is about', async () => {
    const { app, pointer } = stage();
    await app.window.toList();
    await app.window.close();
    await pointer.clickWindow('Dunst');
    await app.window.appears();
    expect(await app.window.says(/Genesys Cloud refuses it/)).toMatch(/^Jonas Keller/);
  });

  it('is announced when its idle timeout comes near, and called by its name when it is over', async () => {
    const { app, tray, notifications, cloud } = stage();
    await app.window.add({ token: cloud.token('mara').secret });
    cloud.control.makeIdle('mara', 30);
    await tray.choose(/^Mara Lindqvist/, 'Check now');
    const warning = await notifications.titled(/^Mara Lindqvist idles out at /);
    expect(warning.body).toMatch(/Use it before then, or let it end/);
    await app.window.says(/Idles out in\n2\d sec/);
    cloud.control.makeIdle('mara', 4);
    await tray.choose(/^Mara Lindqvist/, 'Check now');
    // The check that finds it is planned for the deadline, not for the next interval.
    await notifications.titled(/^Mara Lindqvist has idled out$/, 9000);
    await app.window.says(/The idle timeout of its organization ended it/);
    expect(await tray.menuText()).toMatch(/Mara Lindqvist: Idled out/);
  });

  it('is let idle out while it is observed, and kept from it only where that was chosen', async () => {
    const { app, cloud, tray } = stage();
    const issue = (email: string): ReturnType<typeof cloud.control.issueToken> => {
      const user = cloud.users.find((one) => one.email.startsWith(email))?.id;
      return cloud.control.issueToken({ user, idleTimeoutSeconds: 20 });
    };
    const observed = issue('aiko');
    const kept = issue('tomas');
    await app.window.add({ token: observed.secret, label: 'Observed' });
    await app.window.add({ token: kept.secret, label: 'Kept', mode: 'keep-alive' });
    await eventually(
      'the observed session idles out',
      async () => /Observed: Idled out/.test(await tray.menuText()),
      30_000,
    );
    await eventually(
      'the other one is checked for longer than its idle time',
      () => cloud.requests.filter(({ tokenId, status }) => tokenId === kept.id && status === 200).length >= 4,
      40_000,
    );
    expect(await tray.menuText()).toMatch(/Kept: Live/);
    const asked = cloud.requests.filter(({ tokenId }) => tokenId === observed.id);
    // After what adding asks: nothing but the one call that leaves the timer alone.
    expect(asked.slice(2).length).toBeGreaterThan(0);
    expect(asked.slice(2).every(idlesPreserved)).toBe(true);
    expect(cloud.requests.some(({ tokenId, method }) => tokenId === kept.id && method === 'HEAD')).toBe(true);
  });
});
