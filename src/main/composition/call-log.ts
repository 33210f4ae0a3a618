import type { LoggedCall } from '../genesys/http';
import type { Log } from '../system/log';

/** Writes calls to Genesys Cloud into the log: those that failed, and those that change something. */
export const createCallLog =
  (log: Log): ((call: LoggedCall) => void) =>
  ({ failure, ...call }) => {
    if (failure !== undefined) log.warn('call failed', { ...call, failure });
    else if (call.method === 'DELETE' || call.method === 'POST') log.info('call', { ...call });
  };
