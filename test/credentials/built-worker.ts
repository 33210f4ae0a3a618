import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltWorker {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** The keychain worker as one file of its own, built as the app's is: keytar stays outside. */
export const buildWorker = async (): Promise<BuiltWorker> => {
  // Inside node_modules, so that keytar is found from there.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'keychain-worker-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: ['valibot'] },
    build: {
      ssr: join(root, 'src/main/credentials/keychain-worker.ts'),
      outDir: folder,
      target: 'node18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'keychain-worker.cjs' } },
    },
  });
  return {
    file: join(folder, 'keychain-worker.cjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
