import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A program of its own that writes one JSON file, so that the system's limits can be put on it alone. */
export interface DiskWriter {
  /** Writes `size` characters to `path` in a process that may not make a file longer than `blocks` of 1,024 bytes. */
  readonly write: (path: string, size: number, blocks: number) => unknown;
  readonly remove: () => void;
}

/** Builds the program. Where the tests run as root it runs as nobody, because no folder is read-only to root. */
export const buildDiskWriter = async (): Promise<DiskWriter> => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-writer-'));
  chmodSync(folder, 0o755);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('disk-fault-program.ts', import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'program.cjs' } },
    },
  });
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return {
    write: (path, size, blocks) => {
      const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
      const program = [process.execPath, join(folder, 'program.cjs'), path, String(size)];
      const ran = spawnSync('bash', ['-c', limited, ...program], { encoding: 'utf8', cwd: '/', ...user });
      if (ran.status !== 0) throw new Error(ran.stderr);
      return JSON.parse(ran.stdout) as unknown;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};
