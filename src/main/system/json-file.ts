import { copyFile, readFile, rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fail, succeed, type DiskFailure, type Result, type Salvage } from '../../shared/failure';
import { writeAtomically } from './atomic-write';
import { diskFailure, errorCode } from './disk-failure';

/** What a file holds and how it is read. */
export interface JsonFileOptions<Value> {
  readonly path: string;
  /** The version this program writes, kept in the file's field `version`. A greater one is another program's: hands off. */
  readonly version: number;
  /** The value in what `JSON.parse` gave, or undefined where there is none in it. Must not throw. */
  readonly parse: (raw: unknown) => Value | undefined;
  /** What can be read in the text of a damaged file all the same, or undefined where nothing can. Must not throw. */
  readonly salvage?: (text: string) => Salvaged<Value> | undefined;
  /** Epoch milliseconds, for the name of a damaged file that is set aside. */
  readonly now: () => number;
}

/** What was got out of a damaged file, and how much that is. */
export interface Salvaged<Value> {
  readonly value: Value;
  readonly salvage: Salvage;
}

/** One JSON file with one writer. Nothing here throws or rejects. */
export interface JsonFile<Value> {
  /**
   * The value, or undefined where there is no file yet. A damaged file is renamed to `name.damaged-<time>.json` and
   * told as a failure; reading again then finds no file, or what could be salvaged, which comes with the failure. A newer
   * one is left as it is and told each time.
   */
  readonly read: () => Promise<Result<Value | undefined, DiskFailure> & { readonly salvaged?: Value }>;
  /**
   * Resolves once the value (or a later one) is on disk. Writes follow each other; of several that wait only the last is
   * carried out. Refused while the file in place is newer or can't be read: what is not understood is not replaced.
   */
  readonly write: (value: Value) => Promise<Result<null, DiskFailure>>;
}

const versionOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'version' in raw && typeof raw.version === 'number' ? raw.version : 0;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
};

const textOf = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** `settings.json` → `settings.damaged-2031-05-06T07-08-09-010Z.json`, beside it. */
const asideName = (path: string, now: number): string => {
  const extension = extname(path);
  const time = new Date(now).toISOString().replace(/[:.]/g, '-');
  return join(dirname(path), `${basename(path, extension)}.damaged-${time}${extension}`);
};

/** Opens a file's door; touches nothing until the first read or write. */
export const jsonFile = <Value>({ path, version, parse, salvage, now }: JsonFileOptions<Value>): JsonFile<Value> => {
  /** Whether a read has shown that the file in place may be replaced. */
  let known = false;
  let line: Promise<unknown> = Promise.resolve();
  let waiting: { value: Value; readonly done: Promise<Result<null, DiskFailure>> } | undefined;

  const inLine = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const outcome = line.then(work);
    line = outcome;
    return outcome;
  };

  /** Never without a whole copy aside: first that, then the file itself. */
  const replace = async (text: string): Promise<Result<never, DiskFailure> & { readonly salvaged?: Value }> => {
    const found = salvage?.(text);
    const damaged: DiskFailure = { kind: 'disk', why: 'damaged', file: basename(path) };
    const aside = asideName(path, now());
    try {
      if (found === undefined) await rename(path, aside);
      else {
        await copyFile(path, aside);
        await writeAtomically(path, textOf(found.value));
      }
    } catch (error) {
      return fail(diskFailure(path, error));
    }
    known = true;
    if (found === undefined) return fail(damaged);
    return { ...fail({ ...damaged, salvage: found.salvage }), salvaged: found.value };
  };

  const load = async (): ReturnType<JsonFile<Value>['read']> => {
    known = false;
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      known = errorCode(error) === 'ENOENT';
      return known ? succeed(undefined) : fail(diskFailure(path, error));
    }
    const raw = parseJson(text);
    if (versionOf(raw) > version) return fail({ kind: 'disk', why: 'newer', file: basename(path) });
    const value = parse(raw);
    if (value !== undefined) {
      known = true;
      return succeed(value);
    }
    return replace(text);
  };

  const store = async (value: Value): Promise<Result<null, DiskFailure>> => {
    if (!known) {
      const found = await load();
      if (!found.ok && !known) return found;
    }
    try {
      await writeAtomically(path, textOf(value));
      return succeed(null);
    } catch (error) {
      return fail(diskFailure(path, error));
    }
  };

  return {
    read: () => inLine(load),
    write: (value) => {
      if (waiting !== undefined) {
        waiting.value = value;
        return waiting.done;
      }
      const done = inLine(() => {
        const latest = waiting?.value ?? value;
        waiting = undefined;
        return store(latest);
      });
      waiting = { value, done };
      return done;
    },
  };
};
