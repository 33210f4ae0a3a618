import { join } from 'node:path';
import { parseIndex } from '../sessions/index-entry';
import { salvageIndex } from '../sessions/index-salvage';
import { parseSweep } from '../sessions/sweep-record';
import { jsonFile } from '../system/json-file';
import { parseUserRevocations } from '../users/user-revocation-record';
import type { CoreOptions } from './core-options';

/** What the core keeps on disk, in the app's own folder. `now`: epoch milliseconds. */
export const coreFiles = (
  folder: string,
  now: () => number,
): Pick<CoreOptions, 'indexFile' | 'userRevocationFile' | 'sweepFile' | 'userListPath' | 'auditFolder'> => {
  const path = (name: string): string => join(folder, name);
  return {
    indexFile: jsonFile({ path: path('sessions.json'), version: 1, parse: parseIndex, salvage: salvageIndex, now }),
    userRevocationFile: jsonFile({
      path: path('user-revocations.json'),
      version: 1,
      parse: parseUserRevocations,
      now,
    }),
    sweepFile: jsonFile({ path: path('sweep.json'), version: 1, parse: parseSweep, now }),
    userListPath: join(folder, 'user-list', 'list.jsonl'),
    auditFolder: path('audit'),
  };
};
