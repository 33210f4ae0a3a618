import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Hears from the display itself that a window has come onto the screen. */
export interface WindowEar {
  /** Resolves with the instant (milliseconds, `performance.now()`) at which the next window was shown. */
  readonly nextWindow: () => Promise<number>;
  readonly close: () => void;
}

/** A window that is not there after this many milliseconds never will be. */
const patienceMs = 20_000;

/** Follows what the display tells every program about the windows on its screen. */
export const listenForWindows = async (env: Readonly<Record<string, string>>): Promise<WindowEar> => {
  // Line by line: into a pipe it would otherwise write whole blocks, and late.
  const xev = spawn('stdbuf', ['-oL', 'xev', '-root', '-event', 'substructure'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const waiting: ((at: number) => void)[] = [];
  let heard = '';
  xev.stdout.on('data', (data: Buffer) => {
    heard += data.toString();
    const lines = heard.split('\n');
    heard = lines.pop() ?? '';
    if (!lines.some((line) => line.startsWith('MapNotify'))) return;
    const at = performance.now();
    for (const hear of waiting.splice(0)) hear(at);
  });
  await once(xev, 'spawn');
  return {
    nextWindow: () =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('No window came onto the screen')), patienceMs);
        waiting.push((at) => {
          clearTimeout(late);
          resolve(at);
        });
      }),
    close: () => void xev.kill(),
  };
};
