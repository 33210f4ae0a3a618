import { command } from '../../build/setup/command.mjs';

/** The name under which the app's items lie. */
export const keychainService = 'io.github.token-tray';

/** What the app keeps beside the sessions, to tell a locked keychain from an empty one. */
const probe = 'probe';

/** An item as any other program of the desktop sees it. */
export interface KeychainItem {
  readonly label: string;
  readonly account: string;
  readonly secret: string;
}

const itemsIn = (output: string): readonly KeychainItem[] => {
  const blocks = output.split(/^\[\/.*\]$/m).slice(1);
  return blocks.map((block) => {
    const field = (name: string): string => new RegExp(`^${name} = (.*)$`, 'm').exec(block)?.[1] ?? '';
    return { label: field('label'), account: field('attribute\\.account'), secret: field('secret') };
  });
};

const secretless = (output: string): string => output.replaceAll(/^secret = .*$/gm, 'secret = …');

/** The desktop's keychain, looked into with a tool that is no part of the app. */
export class Keychain {
  readonly #env: Readonly<Record<string, string>>;

  /** @param env of the desktop */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  /** The items of sessions. The keychain must be unlocked: a locked one hides them. @throws where it can't be searched */
  async sessions(): Promise<readonly KeychainItem[]> {
    return (await this.items()).filter(({ account }) => account !== probe);
  }

  /** All items of the app, what it tells a lock by included. @throws where it can't be searched */
  async items(): Promise<readonly KeychainItem[]> {
    for (let tries = 1; ; tries += 1) {
      const { output, status } = await this.#tool(['search', '--all', '--unlock', 'service', keychainService]);
      if (!/^secret-tool: /m.test(output) && status >= 0) return itemsIn(output);
      // It names a single item: the app replaced its probe between the search and the look at what was found.
      if (tries < 5 && /^secret-tool: .*\/org\/freedesktop\/secrets\/collection\//m.test(output)) continue;
      throw new Error(`The keychain could not be searched (${status}): ${secretless(output)}`);
    }
  }

  /** Puts an item there, as an earlier run of the app would have. */
  async store(account: string, secret: string): Promise<void> {
    const attributes = ['service', keychainService, 'account', account];
    const { status, output } = await this.#tool(
      ['store', `--label=${keychainService}/${account}`, ...attributes],
      secret,
    );
    if (status !== 0) throw new Error(`The keychain took no item: ${output}`);
  }

  #tool(args: readonly string[], input?: string): ReturnType<typeof command> {
    // It writes attributes to the one stream and all else to the other: only as one stream do the lines keep their order.
    return command('sh', ['-c', 'exec secret-tool "$@" 2>&1', 'sh', ...args], {
      env: this.#env,
      timeoutMs: 10_000,
      ...(input === undefined ? {} : { input }),
    });
  }
}
