import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from '../../build/desktop/display.mjs';
import { Keyring } from '../../build/desktop/keyring.mjs';
import { ProcessGroup } from '../../build/desktop/process-group.mjs';
import { startSessionBus } from '../../build/desktop/session-bus.mjs';
import { layOutHome } from '../../build/desktop/settings.mjs';
import { command } from '../../build/setup/command.mjs';

export interface PrivateKeychain {
  readonly env: Readonly<Record<string, string>>;
  readonly keyring: Keyring;
  /** The folder of everything that the keychain writes. */
  readonly folder: string;
  /** What another program sees: `secret-tool` with these arguments. */
  readonly secretTool: (args: readonly string[], input?: string) => Promise<string>;
  readonly processes: ProcessGroup;
  readonly stop: () => Promise<void>;
}

/**
 * A session bus and a real, unlocked gnome-keyring of its own. Without a display its unlock prompt can't be shown and counts
 * as dismissed; with one, the real prompt comes up and waits.
 */
export const startKeychain = async ({ display = false } = {}): Promise<PrivateKeychain> => {
  const processes = new ProcessGroup(randomUUID());
  const folder = await mkdtemp(join(tmpdir(), 'tt-keys-'));
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    ...layOutHome(folder),
    ...processes.mark,
  };
  if (display) Object.assign(env, await startDisplay(processes, env, folder));
  Object.assign(env, await startSessionBus(processes, env, folder));
  const keyring = new Keyring(processes, env);
  await keyring.start();
  return {
    env,
    keyring,
    folder,
    processes,
    secretTool: async (args, input) => {
      const { output } = await command('secret-tool', [...args], {
        env,
        timeoutMs: 10_000,
        ...(input !== undefined && { input }),
      });
      return output;
    },
    stop: async () => {
      await processes.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
