import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AuditFolder } from '../../src/main/audit/audit-folder';
import { readPage, type PageRequest } from '../../src/main/audit/audit-reading';
import { AuditTrail } from '../../src/main/audit/audit-trail';
import type { AuditEntry, AuditPage } from '../../src/shared/audit';
import type { DiskFailure } from '../../src/shared/failure';
import { fakeClock, type FakeClock } from '../polling/fake-clock';

/** A trail on a real disk, in time that a test holds. */
export interface TrailStage {
  readonly clock: FakeClock;
  readonly trail: AuditTrail;
  readonly folder: AuditFolder;
  /** The trail's folder; not there before the first entry. */
  readonly path: string;
  /** What the disk did, write by write: `written`, or why not. */
  readonly disk: string[];
  readonly files: () => readonly string[];
  /** The text of a file. */
  readonly text: (name: string) => string;
  readonly read: (request?: Partial<PageRequest>) => Promise<AuditPage>;
}

export const start = Date.UTC(2031, 4, 6, 12);
/** The first file of the day on which everything starts. */
export const firstFile = 'audit-2031-05-06-001.jsonl';

/** An entry, by its number: of the day on which everything starts unless said otherwise. */
export const entryOf = (number: number, rest: Partial<AuditEntry> = {}): AuditEntry => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  at: start + number,
  kind: 'session-added',
  ...rest,
});

export const trailStage = (withoutSecrets: (text: string) => string = (text) => text): TrailStage => {
  const root = mkdtempSync(join(tmpdir(), 'audit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = join(root, 'audit');
  const clock = fakeClock(start);
  const folder = new AuditFolder(path);
  const disk: string[] = [];
  const onDisk = (failure: DiskFailure | undefined): void => void disk.push(failure?.why ?? 'written');
  let ids = 0;
  const newId = (): string => `new-${(ids += 1)}`;
  return {
    clock,
    folder,
    path,
    disk,
    trail: new AuditTrail({ folder, clock, newId, withoutSecrets, onDisk }),
    files: () => readdirSync(path).toSorted(),
    text: (name) => readFileSync(join(path, name), 'utf8'),
    read: async (request = {}) => {
      const page = await readPage(folder, { text: '', kinds: [], limit: 200, ...request });
      if (!page.ok) throw new Error(JSON.stringify(page.failure));
      return page.value;
    },
  };
};
