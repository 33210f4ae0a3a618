import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

const mountTool = (program: 'mount' | 'umount', args: readonly string[]): void => {
  const [first = program, ...rest] = isRoot ? [program, ...args] : ['sudo', '-n', program, ...args];
  const { status, stderr } = spawnSync(first, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} needs root, or sudo without a password: ${stderr}`);
};

/** A disk of its own under a folder, small enough to be full: Linux only, and only for who may mount one. */
export class SmallDisk {
  readonly #folder: string;
  readonly #filler: string;
  readonly #leaveWithUs = (): void => this.leave();

  private constructor(folder: string) {
    this.#folder = folder;
    this.#filler = join(folder, 'filler');
  }

  /** Puts it under a folder, which is made where it is missing. What lay there is hidden until `leave`. */
  static under(folder: string, megabytes: number): SmallDisk {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const owner = `uid=${process.getuid?.() ?? 0},gid=${process.getgid?.() ?? 0}`;
    mountTool('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700,${owner}`, 'small-disk', folder]);
    const disk = new SmallDisk(folder);
    process.once('exit', disk.#leaveWithUs);
    return disk;
  }

  /** Takes every byte that is left. */
  fill(): void {
    for (const size of [65_536, 4096]) {
      try {
        for (;;) writeFileSync(this.#filler, Buffer.alloc(size), { flag: 'a' });
      } catch (problem) {
        if (!(problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC')) throw problem;
      }
    }
  }

  /** Gives back what `fill` took. */
  free(): void {
    rmSync(this.#filler, { force: true });
  }

  /** Whether it takes writes. */
  set writable(may: boolean) {
    mountTool('mount', ['-o', `remount,${may ? 'rw' : 'ro'}`, this.#folder]);
  }

  /** Takes it away, with all that is on it. */
  leave(): void {
    process.off('exit', this.#leaveWithUs);
    mountTool('umount', ['--lazy', this.#folder]);
  }
}
