import { describe, expect, it } from 'vitest';
import { passTime } from '../driver/eventually';
import { traySpot } from '../driver/tray-spot';
import { fileStage } from './file-stage';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

describe('the window', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await one.restart();
  });
  const bounds = (): Promise<Place> =>
    stage().app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('There is no window');
      return window.getBounds();
    });
  /** Opens it from the tray's menu with the pointer where the menu is. */
  const open = async (): Promise<Place> => {
    await stage().tray.choose('Open Token Tray');
    await stage().app.window.appears();
    // The desktop needs a moment to put its frame around a new window.
    await passTime(600);
    return bounds();
  };

  it('opens below the tray, in the corner where the pointer has just been, with all of it on the screen', async () => {
    const { desktop, pointer } = stage();
    await pointer.moveTo(await traySpot(desktop));
    const { x, y, width, height } = await open();
    expect(x + width).toBeGreaterThan(1240);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(y).toBeGreaterThanOrEqual(34);
    expect(y).toBeLessThan(100);
    expect(y + height).toBeLessThanOrEqual(800);
  });

  it('opens beside the pointer again as long as nobody has moved it', async () => {
    const { pointer } = stage();
    await stage().restart();
    await pointer.moveTo({ x: 300, y: 20 });
    const { x, width } = await open();
    expect(Math.abs(x + width / 2 - 300)).toBeLessThanOrEqual(4);
  });

  it('opens where a person moved it to, wherever the pointer is', async () => {
    const { app, pointer } = stage();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setPosition(500, 120));
    await passTime(600);
    const moved = await bounds();
    await stage().restart();
    await pointer.moveTo({ x: 1200, y: 20 });
    const again = await open();
    expect([again.x, again.y]).toEqual([moved.x, moved.y]);
  });
});
