import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textForms } from './text-forms';

/** Where something was written to, by what the kernel calls it. */
export type Written =
  /** A file by its path, also one that is no more, or one in memory. */
  | { readonly to: 'file'; readonly path: string }
  /** Standard output or error, whatever is behind it. */
  | { readonly to: 'terminal' }
  /** A host, by its address and port. */
  | { readonly to: 'host'; readonly from: string; readonly address: string }
  /** A service of this machine, by the path of its socket: session bus, display, ... */
  | { readonly to: 'service'; readonly path: string }
  /** A pipe or a pair of sockets that only a process and its children have. */
  | { readonly to: 'own-process' };

const calls = 'execve,execveat,connect,write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg';

/** Longer than anything that is written at once, in bytes. */
const longest = 262_144;

/** As strace writes bytes inside quotes: what is no printable ASCII as the shortest octal number that can't be misread. */
const asQuoted = (bytes: Buffer): Buffer => {
  const letters = [...bytes].map((byte, at) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
    const next = bytes[at + 1] ?? 0;
    return `\\${byte.toString(8).padStart(next >= 0x30 && next <= 0x39 ? 3 : 1, '0')}`;
  });
  return Buffer.from(letters.join(''), 'latin1');
};

/** The socket in `connect(5<UNIX-STREAM:[123]>, {sa_family=AF_UNIX, sun_path="/run/bus"}, 110) = 0`, and whom it leads to. */
const connected = /^connect\(\d+<UNIX-\w+:\[(\d+)[^>]*>, \{sa_family=AF_UNIX, sun_path=(@?"[^"]*")/;

/** The number and the kind of what is written to: `write(7<UNIX-STREAM:[123->456]>, "...`. */
const target = /^\w+\((\d+)<((?:->|<->|[^<>])*)>/;

/** All that a program and everything that it starts writes and runs, as strace overhears it between them and the kernel. */
export class SystemCallLog {
  readonly #folder: string;

  /** @param folder of its own, which must be there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * A program that starts another one, whatever its arguments, and overhears it. It has the process id that the other one
   * would have had.
   *
   * @param before a line of shell that is run before
   */
  async overhearing(program: string, before = ':'): Promise<string> {
    const starter = join(this.#folder, 'start');
    // Apart from what it overhears, so that who waits for that or ends it does not meet strace.
    const options = `-DDD -ff -qq --seccomp-bpf -yy -v -s ${longest} -e signal=none -e trace=${calls}`;
    const command = `exec strace ${options} -o '${join(this.#folder, 'calls')}' '${program}' "$@"`;
    await writeFile(starter, `#!/bin/sh\n${before}\n${command}\n`, { mode: 0o755 });
    return starter;
  }

  /** Every call that could be overheard so far; each thread has a file of its own, so that no line is torn by another's. */
  get lines(): readonly string[] {
    const names = readdirSync(this.#folder).filter((name) => name.startsWith('calls.'));
    return names.flatMap((name) => readFileSync(join(this.#folder, name), 'latin1').split('\n'));
  }

  /** Programs that were started with this text in their arguments or their environment. */
  startsHolding(texts: readonly string[]): readonly string[] {
    return this.#holding(texts, (line) => line.startsWith('execve'));
  }

  /** What was written with one of these texts in it, and where to. */
  writesHolding(texts: readonly string[]): readonly Written[] {
    const services = new Map(
      this.lines.flatMap((line) => {
        const [, socket, path] = connected.exec(line) ?? [];
        return socket === undefined ? [] : [[socket, path ?? ''] as const];
      }),
    );
    const writes = this.#holding(texts, (line) => !line.startsWith('execve') && !line.startsWith('connect'));
    return writes.map((line) => {
      const [, number = '', kind = ''] = target.exec(line) ?? [];
      if (number === '1' || number === '2') return { to: 'terminal' };
      const [, from, address] = /^TCP(?:v6)?:\[(.*)->(.*)\]$/.exec(kind) ?? [];
      if (from !== undefined) return { to: 'host', from, address: address ?? '' };
      const [, socket] = /^UNIX(?:-\w+)?:\[(\d+)/.exec(kind) ?? [];
      if (socket === undefined) return kind.startsWith('pipe:') ? { to: 'own-process' } : { to: 'file', path: kind };
      const path = services.get(socket);
      return path === undefined ? { to: 'own-process' } : { to: 'service', path };
    });
  }

  #holding(texts: readonly string[], wanted: (line: string) => boolean): readonly string[] {
    const forms = texts.flatMap(textForms).map((form) => asQuoted(form).toString('latin1'));
    return this.lines.filter((line) => wanted(line) && forms.some((form) => line.includes(form)));
  }
}
