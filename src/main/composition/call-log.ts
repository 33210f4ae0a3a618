import type { LoggedCall } from '../genesys/http';
import type { Log } from '../system/log';
import type { CoreOptions } from './core-options';

/** Writes calls to Genesys Cloud into the log: those that failed, and those that change something. */
const createCallLog =
  (log: Log): ((call: LoggedCall) => void) =>
  ({ failure, ...call }) => {
    if (failure !== undefined) log.warn('call failed', { ...call, failure });
    else if (call.method === 'DELETE' || call.method === 'POST') log.info('call', { ...call });
  };

/** Writes into the log what the core tells of. */
export const createCoreLog = (log: Log): Pick<CoreOptions, 'onCall' | 'onTokensLeft'> => ({
  onCall: createCallLog(log),
  onTokensLeft: (left) => log.warn('tokens that are not kept may live to their expiry', left),
});
