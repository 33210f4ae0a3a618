import { join } from 'node:path';
import type { Secret } from '../credentials/secret';
import { redact } from './redaction';

/** What a line of the log says beside its event: plain values, never a secret (one would print as `[secret]`). */
export type Facts = Readonly<Record<string, unknown>>;

/** The program's diary. Every line is redacted before it is kept anywhere; nothing here throws. */
export interface Log {
  readonly info: (event: string, facts?: Facts) => void;
  readonly warn: (event: string, facts?: Facts) => void;
  /** `problem`: whatever was thrown. */
  readonly error: (event: string, problem?: unknown, facts?: Facts) => void;
}

export interface LogOptions {
  /** The platform's folder for logs (`logFolder`); made where it is missing. */
  readonly folder: string;
  /** Whether lines go to the terminal too: only where somebody develops. */
  readonly console: boolean;
  /** The secrets that are held at the moment, to be kept out of every line. */
  readonly secrets: () => Iterable<Secret>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export const logFileName = 'token-tray.log';

/** The file is renamed to `token-tray.old.log` beyond this size, in bytes: at most twice as much lies on the disk. */
const rotateAt = 1024 * 1024;
/** Lines kept while the file is not open yet. */
const mostWaiting = 500;
/** Longer lines are cut, in characters. */
const longestLine = 8000;

type Level = keyof Log;

const describe = (problem: unknown): Facts => {
  if (!(problem instanceof Error)) return { problem };
  const cause = problem.cause === undefined ? {} : { cause: describe(problem.cause) };
  return { problem: problem.stack ?? String(problem), ...cause };
};

const stringify = (facts: Facts): string => {
  try {
    return JSON.stringify(facts);
  } catch {
    return '{"facts":"unprintable"}';
  }
};

/** One line: instant, level, event, facts as JSON, so that no value can start a line of its own. */
export const logLine = (now: number, level: Level, event: string, facts: Facts | undefined): string => {
  const told = facts === undefined || Object.keys(facts).length === 0 ? '' : ` ${stringify(facts)}`;
  return `${new Date(now).toISOString()} ${level} ${event}${told}`.replace(/[\r\n\u2028\u2029]+/g, ' ');
};

/**
 * A log that can be written to at once and holds its lines in memory until `open` is called, because loading the writer
 * would come before the tray icon otherwise. Without a writable folder lines are dropped: the app does not fail for its log.
 */
export const createLog = (options: LogOptions): { readonly log: Log; readonly open: () => Promise<void> } => {
  let waiting: (readonly [Level, string])[] = [];
  let write = (level: Level, line: string): void => {
    if (waiting.length < mostWaiting) waiting.push([level, line]);
  };
  const add = (level: Level, event: string, facts: Facts | undefined): void => {
    // Redacted before it is cut, so that no piece of a secret stands at the end.
    const line = redact(logLine(options.now(), level, event, facts), options.secrets());
    write(level, line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);
  };
  return {
    log: {
      info: (event, facts) => add('info', event, facts),
      warn: (event, facts) => add('warn', event, facts),
      error: (event, problem, facts) =>
        add('error', event, { ...facts, ...(problem === undefined ? {} : describe(problem)) }),
    },
    open: async () => {
      const { default: writer } = await import('electron-log/node');
      const { file, console: terminal } = writer.transports;
      file.resolvePathFn = () => join(options.folder, logFileName);
      file.maxSize = rotateAt;
      file.format = '{text}';
      file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
      // The writer complains on the terminal when it can't write; one never has to see that in a packaged run.
      terminal.level = options.console ? 'silly' : false;
      terminal.format = '{text}';
      write = (level, line) => writer[level](line);
      for (const [level, line] of waiting) write(level, line);
      waiting = [];
    },
  };
};

/** The part of Electron's `app` that is asked here. */
interface Folders {
  readonly getPath: (name: 'logs' | 'userData') => string;
}

/**
 * The platform's folder for logs. Asking Electron for it makes it, and throws where that can't be done: the app must not
 * fail for its log, so then this is where it would be, though nothing can be written there.
 */
export const logFolder = (app: Folders): string => {
  try {
    return app.getPath('logs');
  } catch {
    return join(app.getPath('userData'), 'logs');
  }
};
