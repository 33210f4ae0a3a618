import type { CommandHandlers } from '../../shared/commands';
import { succeed } from '../../shared/failure';
import { t } from '../../shared/messages';
import { dayOf } from '../audit/audit-file-name';
import type { ChooseFile } from '../surfaces/window/file-dialog';
import type { AuditKeeping } from './audit-keeping';

interface Parts {
  readonly audit: Pick<AuditKeeping, 'folder' | 'trail'>;
  readonly chooseFile: ChooseFile;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The commands with which the window reads and saves the audit trail; what they need is loaded when it is first needed. */
export const createAuditCommands = ({
  audit: { folder, trail },
  chooseFile,
  now,
}: Parts): Pick<CommandHandlers, 'readAudit' | 'saveAudit'> => ({
  readAudit: async (request) => {
    const { readPage } = await import('../audit/audit-reading');
    // What was told a moment ago is to be seen.
    await trail.settled();
    return readPage(folder, request);
  },
  saveAudit: async ({ format, ...filter }) => {
    const name = `${t('audit.file-name', { day: dayOf(now()) })}.${format}`;
    const path = await chooseFile(name, [{ name: t(`audit.file.${format}`), extensions: [format] }]);
    if (path === undefined) return succeed({ saved: false });
    const [{ matchingEntries }, { writeEntries }] = await Promise.all([
      import('../audit/audit-reading'),
      import('../audit/audit-export'),
    ]);
    await trail.settled();
    const written = await writeEntries(path, format, matchingEntries(folder, filter));
    return written.ok ? succeed({ saved: true, ...written.value }) : written;
  },
});
