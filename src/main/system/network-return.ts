import type { CancelTimer, Clock } from './clock';

/** Milliseconds between two looks while the network is away. A look reads one flag in memory. */
const lookEvery = 3000;

/** Waits for the network to come back. Costs nothing while nobody waits. */
export interface NetworkReturn {
  /**
   * To be called when a request failed for want of a network. Calls back once the machine is online again, once for
   * all calls until then. Does nothing where the machine is online: then something else is wrong, and backoff's turn.
   */
  readonly await: () => void;
  readonly stop: () => void;
}

/**
 * Electron's main process hears no event when the network returns; only `net.isOnline()` can be asked. So it is asked
 * while a failure waits for it, and only then.
 */
export const createNetworkReturn = (
  clock: Pick<Clock, 'setTimer'>,
  isOnline: () => boolean,
  onReturn: () => void,
): NetworkReturn => {
  let cancel: CancelTimer | undefined;
  const look = (): void => {
    cancel = undefined;
    if (isOnline()) onReturn();
    else cancel = clock.setTimer(lookEvery, look);
  };
  return {
    await: () => {
      if (cancel === undefined && !isOnline()) cancel = clock.setTimer(lookEvery, look);
    },
    stop: () => {
      cancel?.();
      cancel = undefined;
    },
  };
};
