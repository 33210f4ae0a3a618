import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { fileStage } from '../e2e/file-stage';
import { sessionOf } from './snapshot-of';

const [home, away] = ['Asia/Kathmandu', 'Pacific/Pago_Pago'] as const;

describe('the app in a time zone', () => {
  const stage = fileStage(async (one) => {
    await one.start({ env: { TZ: home } });
    await one.app.window.appears();
    await one.app.window.add({ token: one.cloud.token('mara').secret, label: 'Idles' });
  });
  /** When the session idles out, as a clock on a wall in that zone tells it. */
  const timeIn = async (timeZone: string): Promise<string> => {
    const { status } = await sessionOf(stage().app, 'Idles');
    const at = status.kind === 'active' ? (status.idlesAt ?? 0) : 0;
    return new Date(at).toLocaleTimeString('en-US', { timeZone, hour: 'numeric', minute: '2-digit' });
  };
  const menuSays = (zone: string): Promise<unknown> =>
    eventually(`the menu tells the time of ${zone}`, async () =>
      (await stage().tray.menuText()).includes(`idles out at ${await timeIn(zone)}`),
    );

  it('tells times as they are there, and counts down what is left anywhere', async () => {
    await menuSays(home);
    expect(await timeIn(home)).not.toBe(await timeIn(away));
    await stage().app.window.says(/Idles out in\s+\d+ min/i);
  });

  it('tells them as they are in another zone that the machine has come to, without a new start', async () => {
    const { app, tray } = stage();
    await menuSays(home);
    await app.evaluate(() => void (process.env['TZ'] = 'Pacific/Pago_Pago'));
    expect(await app.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(away);
    await tray.choose('Check all now');
    await menuSays(away);
    await app.window.says(/Idles out in\s+\d+ min/i);
  });
});
