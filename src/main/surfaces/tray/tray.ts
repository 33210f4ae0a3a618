import { join } from 'node:path';
import { Menu, nativeImage, nativeTheme, Tray } from 'electron';
import type { MenuItemConstructorOptions, NativeImage, Rectangle } from 'electron';
import type { PanelColour } from '../../system/panel-colour';
import { iconFile } from './icon-file';
import type { MenuItem, MenuModel, TrayCommand } from './menu-model';
import type { TrayModel } from './tray-model';

export interface TrayOptions {
  /** Folder of the tray icons (`resources/icons/tray`). */
  readonly iconFolder: string;
  readonly platform: NodeJS.Platform;
  readonly onCommand: (command: TrayCommand) => void;
  /** A click on the icon itself, where the desktop has such a thing. */
  readonly onOpen: () => void;
}

/** The tray icon with its menu. */
export interface TrayShell {
  /** Shows this model; what is already shown is not set again. The first call makes the icon. */
  readonly show: (model: TrayModel) => void;
  /** Draws the icon for a panel of this colour from now on. */
  readonly setPanel: (colour: PanelColour) => void;
  /** Makes the icon anew: a tray host that has just come up knows nothing of the one before. */
  readonly renew: () => void;
  /** Where the icon is on the screen; empty on Linux, where no desktop tells. */
  readonly bounds: () => Rectangle | undefined;
  /** Takes the icon away. Without this some desktops keep it until the pointer passes over. */
  readonly destroy: () => void;
}

/** Of an icon that shows nothing yet. */
const nothing = { file: '', tooltip: '', menu: '', count: '' };

/** An ampersand marks a shortcut's letter on every platform; names have real ones. */
const escaped = (label: string): string => label.replaceAll('&', '&&');

const template = (menu: MenuModel, run: (command: TrayCommand) => void): MenuItemConstructorOptions[] =>
  menu.map((item: MenuItem): MenuItemConstructorOptions => {
    switch (item.kind) {
      case 'line':
        return { id: item.id, label: escaped(item.label), enabled: false };
      case 'action':
        return { id: item.id, label: escaped(item.label), click: () => run(item.command) };
      case 'choice':
        return {
          id: item.id,
          label: escaped(item.label),
          type: 'checkbox',
          checked: item.checked,
          click: () => run(item.command),
        };
      case 'submenu':
        return { id: item.id, label: escaped(item.label), submenu: template(item.items, run) };
      case 'separator':
        return { id: item.id, type: 'separator' };
      default:
        return item satisfies never;
    }
  });

export const createTray = ({ iconFolder, platform, onCommand, onOpen }: TrayOptions): TrayShell => {
  const images = new Map<string, NativeImage>();
  let tray: Tray | undefined;
  let model: TrayModel | undefined;
  // On Windows the taskbar's colour is the theme's; on Linux it is found out later.
  const themed = (): PanelColour => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
  let panel: PanelColour = platform === 'win32' ? themed() : 'unknown';
  let shown = nothing;

  const image = (file: string): NativeImage => {
    const known = images.get(file);
    if (known !== undefined) return known;
    // The @2x file beside it is found by its name.
    const made = nativeImage.createFromPath(join(iconFolder, file));
    images.set(file, made);
    return made;
  };

  const draw = (): void => {
    if (model === undefined) return;
    const file = iconFile(model.icon, platform, panel);
    const menu = JSON.stringify(model.menu);
    if (tray === undefined) {
      tray = new Tray(image(file));
      // On macOS a click opens the menu; a second meaning would fight with it.
      if (platform !== 'darwin') tray.on('click', onOpen);
    } else if (file !== shown.file) tray.setImage(image(file));
    if (model.tooltip !== shown.tooltip) tray.setToolTip(model.tooltip);
    // Linux desktops keep a copy of the menu: changing an item in place would not be seen.
    if (menu !== shown.menu) {
      const run = (command: TrayCommand): void => {
        onCommand(command);
        if (command.kind !== 'set-mode') return;
        // The checkbox ticked itself; what is true is what the model says, and its next version if the command succeeds.
        shown = { ...shown, menu: '' };
        draw();
      };
      tray.setContextMenu(Menu.buildFromTemplate(template(model.menu, run)));
    }
    // Elsewhere an icon has no room for text: drawn into 16 pixels, a numeral hides the sign and can't be read.
    if (platform === 'darwin' && model.count !== shown.count) tray.setTitle(model.count);
    shown = { file, tooltip: model.tooltip, menu, count: model.count };
  };

  const destroy = (): void => {
    tray?.destroy();
    tray = undefined;
    shown = nothing;
  };

  const onTheme = (): void => {
    if (platform === 'win32') panel = themed();
    draw();
  };
  nativeTheme.on('updated', onTheme);
  return {
    show: (next) => {
      model = next;
      draw();
    },
    bounds: () => tray?.getBounds(),
    setPanel: (colour) => {
      panel = colour;
      draw();
    },
    renew: () => {
      destroy();
      draw();
    },
    destroy: () => {
      nativeTheme.off('updated', onTheme);
      model = undefined;
      destroy();
    },
  };
};
