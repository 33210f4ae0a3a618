import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenes } from '../fixtures/scenes';
import { setPageStage, type PageStage } from './page-stage';

/** The scenes that the documents show, and the name of their pictures. */
export const shownScenes: Readonly<Record<string, string>> = {
  'first-run': 'window-first-run',
  sessions: 'window-sessions',
  'session-timeline': 'window-session',
  'session-revoked': 'window-proof',
  'add-known-client': 'window-sign-in',
  'users-confirm': 'window-revoke-user',
  'list-running': 'window-user-list',
  activity: 'window-activity',
  preferences: 'window-preferences',
  help: 'window-help',
};

const themes = ['light', 'dark'] as const;

/** At one and a half times the size in pixels: sharp on the screens that people read documents on, and still small files. */
const photograph = async ({ page }: PageStage): Promise<Buffer> => {
  const lens = await page.context().newCDPSession(page);
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  await lens.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1.5, mobile: false });
  const { data } = await lens.send('Page.captureScreenshot', { format: 'png' });
  await lens.send('Emulation.clearDeviceMetricsOverride');
  await lens.detach();
  return Buffer.from(data, 'base64');
};

/** Draws the pictures of the window in both themes into `folder`. Returns the names of the files. */
export const takePictures = async (folder: string): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true });
  const stage = await setPageStage();
  const files: string[] = [];
  try {
    for (const [name, picture] of Object.entries(shownScenes)) {
      const scene = scenes.find((one) => one.name === name);
      if (scene === undefined) throw new Error(`There is no scene ${name}`);
      await stage.page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', contrast: null });
      await scene.set(stage);
      // Nothing is pointed at in a picture.
      await stage.page.mouse.move(0, 0);
      await stage.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      for (const theme of themes) {
        await stage.page.emulateMedia({ colorScheme: theme });
        const file = `${picture}-${theme}.png`;
        await writeFile(join(folder, file), await photograph(stage));
        files.push(file);
      }
    }
  } finally {
    await stage.stop();
  }
  return files;
};
