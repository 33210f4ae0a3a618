import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A program of its own, so that the system's limits can be put on it alone, and it can be killed. */
export interface BuiltProgram {
  /** Its file, for Node. */
  readonly path: string;
  /** Runs it to its end, unable to make a file longer than `blocks` of 1,024 bytes; gives back what it said as JSON. */
  readonly runLimited: (args: readonly string[], blocks: number) => unknown;
  readonly remove: () => void;
}

/** Builds a program of this folder's neighbours. Where the tests run as root it runs as nobody, because no folder is read-only to root. */
export const buildProgram = async (source: URL): Promise<BuiltProgram> => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  chmodSync(folder, 0o755);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(source),
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'program.cjs' } },
    },
    ssr: { noExternal: true },
  });
  const path = join(folder, 'program.cjs');
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return {
    path,
    runLimited: (args, blocks) => {
      const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
      const program = [process.execPath, path, ...args];
      const ran = spawnSync('bash', ['-c', limited, ...program], { encoding: 'utf8', cwd: '/', ...user });
      if (ran.status !== 0) throw new Error(ran.stderr);
      return JSON.parse(ran.stdout) as unknown;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};

/** A program that writes one JSON file. */
export interface DiskWriter {
  /** Writes `size` characters to `path` in a process that may not make a file longer than `blocks` of 1,024 bytes. */
  readonly write: (path: string, size: number, blocks: number) => unknown;
  readonly remove: () => void;
}

export const buildDiskWriter = async (): Promise<DiskWriter> => {
  const { runLimited, remove } = await buildProgram(new URL('disk-fault-program.ts', import.meta.url));
  return { write: (path, size, blocks) => runLimited([path, String(size)], blocks), remove };
};
