import { command } from '../../build/setup/command.mjs';
import { eventually } from './eventually';

/** A place on the screen, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The mouse and the keyboard of a desktop: what is done here comes to its programs as from a person's hands. */
export class Pointer {
  readonly #env: Readonly<Record<string, string>>;

  /** @param env of the desktop */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  async moveTo({ x, y }: Spot): Promise<void> {
    await this.#do('mousemove', String(Math.round(x)), String(Math.round(y)));
  }

  async click(spot: Spot): Promise<void> {
    await this.moveTo(spot);
    await this.#do('click', '1');
  }

  /** Presses a key, named as X names it: `Escape`, `Down`, `alt+F4`. */
  async press(key: string): Promise<void> {
    await this.#do('key', key);
  }

  /** Types a text into the window that has the focus. Seen by other programs of this machine: never a real secret. */
  async type(text: string): Promise<void> {
    await this.#do('type', '--delay', '10', text);
  }

  /** Gives the focus to a program's window, once there is one. */
  async focusWindow(name: string): Promise<void> {
    await this.#do('search', '--sync', '--onlyvisible', '--class', name, 'windowactivate', '--sync');
  }

  /** Where the visible windows of a program are, by the class that it gives them, the highest on the screen first. */
  async windowsOf(name: string): Promise<readonly (Spot & { readonly width: number; readonly height: number })[]> {
    const found = await command('xdotool', ['search', '--onlyvisible', '--class', name], { env: this.#env });
    const ids = found.output.split('\n').filter((line) => /^\d+$/.test(line));
    const places = await Promise.all(
      ids.map(async (id) => {
        const { output } = await command('xdotool', ['getwindowgeometry', '--shell', id], { env: this.#env });
        const value = (key: string): number =>
          Number(new RegExp(`^${key}=(-?\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
        return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
      }),
    );
    return places.filter(({ x }) => !Number.isNaN(x)).toSorted((one, other) => one.y - other.y);
  }

  /** Clicks into the middle of a program's window, once there is one. */
  async clickWindow(name: string): Promise<void> {
    const [place] = await eventually(`a window of ${name} is shown`, async () => {
      const found = await this.windowsOf(name);
      return found.length > 0 && found;
    });
    if (place === undefined) throw new Error(`${name} shows no window`);
    await this.click({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
  }

  async #do(...args: readonly string[]): Promise<void> {
    const { status, output } = await command('xdotool', args, { env: this.#env, timeoutMs: 10_000 });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed: ${output}`);
  }
}
