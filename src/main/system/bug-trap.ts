import type { Log } from './log';

/** The part of Node's `process` that is asked here. */
export interface ErrorSource {
  readonly on: (event: 'uncaughtException' | 'unhandledRejection', listener: (problem: unknown) => void) => unknown;
}

/**
 * Writes bugs to the log and goes on watching. Without this Electron opens a modal dialog that stops the whole main
 * process (no checks, no tray) until somebody clicks it away, and the dialog shows whatever was thrown.
 */
export const trapBugs = (source: ErrorSource, log: Log): void => {
  source.on('uncaughtException', (problem) => log.error('bug: uncaught', problem));
  source.on('unhandledRejection', (problem) => log.error('bug: unhandled rejection', problem));
};
