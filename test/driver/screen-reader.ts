import { spawn } from 'node:child_process';
import { DesktopBus } from './desktop-bus';
import { eventually } from './eventually';
import type { Spot } from './pointer';

const launcher = '/usr/libexec/at-spi-bus-launcher';
const accessible = 'org.a11y.atspi.Accessible';

/** Something on a program's window, as assistive technology finds it. */
export interface Seen {
  /** `button`, `entry`, `radio button`, `heading`, ... as AT-SPI names it. */
  readonly role: string;
  readonly name: string;
  /** The middle of it on the screen. */
  readonly spot: () => Promise<Spot>;
  readonly focus: () => Promise<void>;
}

type Address = readonly [bus: string, path: string];

/**
 * Eyes for a program that lets nobody else look into it: the desktop's accessibility bus, on which a window tells what it
 * shows, by role and name. Hands it has none; those are the pointer's.
 */
export class ScreenReader {
  readonly #bus: DesktopBus;

  private constructor(bus: DesktopBus) {
    this.#bus = bus;
  }

  /** What a program needs beside the desktop's environment to be heard. */
  static readonly environment = { NO_AT_BRIDGE: undefined, GNOME_ACCESSIBILITY: '1' } as const;

  /** Starts the accessibility bus of a desktop, which ends with it. @param env of the desktop */
  static async start(env: Readonly<Record<string, string>>): Promise<ScreenReader> {
    spawn(launcher, ['--launch-immediately'], { env, stdio: 'ignore' }).unref();
    const session = await DesktopBus.join(env);
    const about = { destination: 'org.a11y.Bus', path: '/org/a11y/bus', interface: 'org.a11y.Bus' } as const;
    const [address] = await eventually('the accessibility bus is there', () =>
      session.call({ ...about, member: 'GetAddress' }),
    );
    session.leave();
    return new ScreenReader(await DesktopBus.join({ DBUS_SESSION_BUS_ADDRESS: String(address) }));
  }

  /** Everything on the windows of all programs that speak, in the order in which it is read. */
  async everything(): Promise<readonly Seen[]> {
    const root: Address = ['org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root'];
    const found: Seen[] = [];
    const walk = async (at: Address): Promise<void> => {
      for (const child of await this.#children(at)) {
        found.push(await this.#seen(child));
        await walk(child);
      }
    };
    await walk(root);
    return found;
  }

  /** Waits for something of this role and name. @param limitMs how long it may take */
  find(role: string, name: RegExp, limitMs?: number): Promise<Seen> {
    const look = async (): Promise<Seen> => {
      const all = await this.everything();
      const found = all.find((one) => one.role === role && name.test(one.name));
      if (found !== undefined) return found;
      throw new Error(`seen are ${JSON.stringify(all.map((one) => `${one.role}: ${one.name}`))}`);
    };
    return eventually(`there is a ${role} named ${name}`, look, limitMs);
  }

  leave(): void {
    this.#bus.leave();
  }

  async #children(at: Address): Promise<readonly Address[]> {
    const [children] = await this.#ask(at, accessible, 'GetChildren');
    return children as readonly Address[];
  }

  async #seen(at: Address): Promise<Seen> {
    const [destination, path] = at;
    const [role] = await this.#ask(at, accessible, 'GetRoleName');
    const name = await this.#bus.property({ destination, path, interface: accessible }, 'Name');
    const component = 'org.a11y.atspi.Component';
    return {
      role: String(role),
      name: String(name),
      spot: async () => {
        const [place] = await this.#ask(at, component, 'GetExtents', 'u', [0]);
        const [x, y, width, height] = place as readonly [number, number, number, number];
        return { x: x + width / 2, y: y + height / 2 };
      },
      focus: async () => {
        await this.#ask(at, component, 'GrabFocus');
      },
    };
  }

  #ask(
    [destination, path]: Address,
    name: string,
    member: string,
    signature = '',
    body: readonly unknown[] = [],
  ): Promise<readonly unknown[]> {
    return this.#bus.call({ destination, path, interface: name, member, signature, body });
  }
}
