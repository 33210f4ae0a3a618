import type { CommandHandlers } from '../../shared/commands';
import { fail, succeed, type Result } from '../../shared/failure';
import type { Snapshot } from '../../shared/snapshot';
import { readLogTail } from '../system/log-tail';
import { diagnosticsText, type MachineFacts } from './diagnostics';

interface Parts {
  readonly snapshot: () => Snapshot;
  readonly machine: () => MachineFacts;
  readonly copyText: (text: string) => void;
  /** Takes out whatever is or looks like a secret. */
  readonly redact: (text: string) => string;
  readonly folders: { readonly logs: string; readonly data: string };
  /** Opens a folder in the desktop's own program; brings back what went wrong, or nothing. */
  readonly openPath: (path: string) => Promise<string>;
}

/** What helps a person to help themselves, or others to help them. */
export const createHelpCommands = (parts: Parts): Pick<CommandHandlers, 'copyDiagnostics' | 'openFolder'> => ({
  copyDiagnostics: async ({ names }) => {
    const { folders, copyText, redact, snapshot, machine } = parts;
    // Once more, because a token may have come to be held since the line was written.
    const log = redact(await readLogTail(folders.logs));
    copyText(diagnosticsText(snapshot(), machine(), log, names));
    return succeed(null);
  },
  openFolder: async ({ folder }): Promise<Result<null>> => {
    const problem = await parts.openPath(parts.folders[folder]);
    return problem === '' ? succeed(null) : fail({ kind: 'disk', why: 'other', file: folder });
  },
});
