import { utilityProcess } from 'electron';
import type { ForkWorker } from './worker-process';

/**
 * Starts the keychain worker as a child of Electron. To be called once the app is ready. Nothing about sessions is in the
 * child's arguments or environment, and what it prints goes nowhere: a native library's words are not ours to log.
 * @param file the built worker, `keychain-worker.js` beside main's own output
 */
export const forkKeychainWorker =
  (file: string): ForkWorker =>
  () => {
    const child = utilityProcess.fork(file, [], { stdio: 'ignore', serviceName: 'Token Tray keychain' });
    return {
      post: (request) => child.postMessage(request),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
