import { eventually, passTime } from '../driver/eventually';
import { traySpot } from '../driver/tray-spot';
import type { Step } from './step';

/** For how long a pointer rests before a panel shows a tooltip, in milliseconds. */
const hover = 1200;
/** The class of the panel's tray: one window, and one more for a tooltip and for each menu that is open. */
export const trayWindows = 'Wrapper-2\\.0';

/** Where the pointer is over nothing that it would change. */
const aside = { x: 200, y: 600 } as const;

/** The tray, used with mouse and keyboard on the panel. */
export const traySteps: readonly Step[] = [
  {
    picture: 'tray-tooltip',
    title: 'The window is closed: the icon says in a word how things are',
    run: async ({ app, desktop, pointer, tray }) => {
      await app.window.close();
      await tray.says(/^Token Tray: 6 sessions are live$/);
      await pointer.moveTo(aside);
      await pointer.moveTo(await traySpot(desktop));
      await passTime(hover);
    },
  },
  {
    picture: 'tray-menu',
    title: 'A click on the icon opens its menu: every session, its state, and all that can be done with it',
    run: async ({ desktop, pointer }) => {
      const spot = await traySpot(desktop);
      const windows = async (): Promise<number> => (await pointer.windowsOf(trayWindows)).length;
      await pointer.moveTo(aside);
      await eventually('the tooltip is gone', async () => (await windows()) === 1);
      await pointer.click(spot);
      await eventually('the menu is open', async () => (await windows()) === 2);
      for (const key of ['Down', 'Down', 'Right']) await pointer.press(key);
      await eventually('the menu of a session is open', async () => (await windows()) === 3);
    },
  },
  {
    picture: 'show-details',
    title: 'What is chosen there comes up in the window',
    run: async ({ app, pointer }) => {
      await pointer.press('Return');
      await pointer.moveTo(aside);
      const page = await app.window.appears();
      await page.getByRole('button', { name: 'Check now' }).waitFor();
    },
  },
];
