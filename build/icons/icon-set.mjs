import { appPng, appleAppPng } from './app-drawing.mjs';
import { icns } from './icns.mjs';
import { ico } from './ico.mjs';
import { coloursOf, panelThemes, templateColours, trayStates } from './palette.mjs';
import { trayPng } from './tray-drawing.mjs';

/** @typedef {{ readonly path: string, readonly bytes: Buffer }} IconFile `path` is below resources/icons */

const windowsTraySizes = [16, 20, 24, 32, 40, 48];
const windowsAppSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const linuxAppSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** The folders, below resources/icons, that hold nothing but what `iconSet` makes. */
export const generatedFolders = /** @type {const} */ (['tray', 'app']);

/**
 * Every icon file that is made from the sources.
 *
 * @returns {readonly IconFile[]}
 */
export const iconSet = () => [...colouredTray(), ...windowsTray(), ...templateTray(), ...app()];

/** @returns {IconFile[]} */
const colouredTray = () =>
  panelThemes.flatMap((theme) =>
    trayStates.flatMap((state) => {
      const colours = coloursOf(theme, state);
      return [
        { path: `tray/${theme}/${state}.png`, bytes: trayPng(state, 32, colours) },
        { path: `tray/${theme}/${state}@2x.png`, bytes: trayPng(state, 64, colours) },
      ];
    }),
  );

/**
 * Windows tells the colour of its panel, so that it needs no icon for any panel.
 *
 * @returns {IconFile[]}
 */
const windowsTray = () =>
  panelThemes
    .filter((theme) => theme !== 'any')
    .flatMap((theme) =>
      trayStates.map((state) => {
        const images = windowsTraySizes.map((size) => ({ size, png: trayPng(state, size, coloursOf(theme, state)) }));
        return { path: `tray/${theme}/${state}.ico`, bytes: ico(images) };
      }),
    );

/** @returns {IconFile[]} */
const templateTray = () =>
  trayStates.flatMap((state) => [
    { path: `tray/template/${state}Template.png`, bytes: trayPng(state, 16, templateColours) },
    { path: `tray/template/${state}Template@2x.png`, bytes: trayPng(state, 32, templateColours) },
  ]);

/** @returns {IconFile[]} */
const app = () => [
  ...linuxAppSizes.map((size) => ({ path: `app/${size}x${size}.png`, bytes: appPng(size) })),
  { path: 'app/app.ico', bytes: ico(windowsAppSizes.map((size) => ({ size, png: appPng(size) }))) },
  { path: 'app/app.icns', bytes: icns(appleAppPng) },
];
