import { utilityProcess } from 'electron';
import { apartArgument } from './keychain-messages';
import type { ForkWorker } from './worker-process';

/**
 * Starts the keychain worker as a child of Electron. To be called once the app is ready. Nothing about sessions is in the
 * child's arguments or environment, and what it prints goes nowhere: a native library's words are not ours to log.
 * @param file the built worker, `keychain-worker.js` beside main's own output
 * @param apart whether the items of real use are out of its reach
 */
export const forkKeychainWorker =
  (file: string, { apart }: { readonly apart: boolean }): ForkWorker =>
  () => {
    const child = utilityProcess.fork(file, apart ? [apartArgument] : [], {
      stdio: 'ignore',
      serviceName: 'Token Tray keychain',
    });
    return {
      post: (request) => child.postMessage(request),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
