import { variant, type DesktopBus } from './desktop-bus';
import { eventually } from './eventually';
import { findEntry, menuText, menuTree, type Label, type MenuNode } from './menu-tree';
import { iconIn, type Pixmap } from './tray-picture';

const watcher = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
} as const;

const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';

interface Item {
  readonly destination: string;
  readonly path: string;
}

/** `:1.7/StatusNotifierItem`, as the watcher lists it. */
const itemAt = (name: string): Item => {
  const slash = name.indexOf('/');
  return { destination: name.slice(0, slash), path: name.slice(slash) };
};

/** The app's tray icon, looked at and clicked over D-Bus by a client of its own, as a panel does it. */
export class Tray {
  readonly #bus: DesktopBus;

  constructor(bus: DesktopBus) {
    this.#bus = bus;
  }

  /** The names of all icons in the desktop's tray. */
  async items(): Promise<readonly string[]> {
    return (await this.#bus.property(watcher, 'RegisteredStatusNotifierItems')) as readonly string[];
  }

  /** What a panel shows beside the pointer. */
  async tooltip(): Promise<string> {
    const [, , title, text] = (await this.#property('ToolTip')) as readonly [string, unknown, string, string];
    return [title, text].filter((part) => part !== '').join('\n');
  }

  /** Which of the app's drawings is shown, by the name of its file: `active`, `ended`, ... */
  async icon(): Promise<string> {
    return iconIn((await this.#property('IconPixmap')) as readonly Pixmap[]);
  }

  /** The menu as it stands now. */
  async menu(): Promise<MenuNode> {
    const [, layout] = await this.#bus.call({
      ...(await this.#menuObject()),
      member: 'GetLayout',
      signature: 'iias',
      body: [0, -1, []],
    });
    return menuTree(layout);
  }

  /** The menu as indented lines. */
  async menuText(): Promise<string> {
    return menuText(await this.menu());
  }

  /** Waits for an entry, by the labels that lead to it. */
  entry(...path: readonly Label[]): Promise<MenuNode> {
    return eventually(`the tray's menu has ${path.join(' > ')}`, async () => {
      const tree = await this.menu();
      const found = findEntry(tree, path);
      if (found === undefined) throw new Error(`It has only\n${menuText(tree)}`);
      return found;
    });
  }

  /** Chooses an entry, once it is there, as a click on it does. */
  async choose(...path: readonly Label[]): Promise<void> {
    // A menu that changes between the look and the click takes the click for an error, and does nothing.
    await eventually(`${path.join(' > ')} is chosen`, async () => {
      const { id, enabled } = await this.entry(...path);
      if (!enabled) throw new Error(`${path.join(' > ')} can't be chosen`);
      const body = [id, 'clicked', variant('s', ''), 0];
      const event = this.#bus.call({ ...(await this.#menuObject()), member: 'Event', signature: 'isvu', body });
      await event.catch((problem: unknown) => {
        // So says the app of an entry that is no more. Everything else is "Quit", which may be faster than its answer.
        if (/error occurred in Event/.test(String(problem))) throw problem;
      });
      return true;
    });
  }

  /** The id of the process that the icon belongs to. */
  async pid(): Promise<number> {
    const { destination } = await this.#item();
    const bus = 'org.freedesktop.DBus';
    const [pid] = await this.#bus.call({
      destination: bus,
      path: '/org/freedesktop/DBus',
      interface: bus,
      member: 'GetConnectionUnixProcessID',
      signature: 's',
      body: [destination],
    });
    return Number(pid);
  }

  /** Waits until the tooltip says this. @param limitMs how long it may take */
  says(words: RegExp, limitMs?: number): Promise<string> {
    const look = async (): Promise<string> => {
      const tooltip = await this.tooltip();
      if (!words.test(tooltip)) throw new Error(`it says "${tooltip}"`);
      return tooltip;
    };
    return eventually(`the tray's tooltip says ${words}`, look, limitMs);
  }

  /** Waits until this drawing is shown. @param limitMs how long it may take */
  async shows(icon: string, limitMs?: number): Promise<void> {
    const look = async (): Promise<true> => {
      const shown = await this.icon();
      if (shown !== icon) throw new Error(`it is "${shown}"`);
      return true;
    };
    await eventually(`the tray's icon is "${icon}"`, look, limitMs);
  }

  async #property(name: string): Promise<unknown> {
    return this.#bus.property({ ...(await this.#item()), interface: itemInterface }, name);
  }

  async #menuObject(): Promise<Item & { readonly interface: string }> {
    const item = await this.#item();
    const path = await this.#bus.property({ ...item, interface: itemInterface }, 'Menu');
    return { ...item, path: String(path), interface: menuInterface };
  }

  async #item(): Promise<Item> {
    const [name, ...others] = await this.items();
    if (name === undefined) throw new Error('There is no icon in the tray');
    if (others.length > 0) throw new Error('There is more than one icon in the tray');
    return itemAt(name);
  }
}
