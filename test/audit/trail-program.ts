import { randomUUID } from 'node:crypto';
import { AuditFolder } from '../../src/main/audit/audit-folder';
import { AuditTrail } from '../../src/main/audit/audit-trail';
import { systemClock } from '../../src/main/system/clock';

/*
 * A process of its own that writes a trail: `some <folder> <entries>` adds so many at once, and then says what came of it;
 * `on <folder>` goes on until it is killed, and says the id of each entry that it was told to be on disk.
 */
const [mode = '', path = '', entries = '0'] = process.argv.slice(2);
const disk: string[] = [];
const trail = new AuditTrail({
  folder: new AuditFolder(path),
  clock: systemClock,
  newId: randomUUID,
  withoutSecrets: (text) => text,
  onDisk: (failure) => void disk.push(failure?.why ?? 'written'),
});

const add = async (): Promise<{ readonly id: string; readonly isWritten: boolean }> => {
  const id = randomUUID();
  const label = 'x'.repeat(200);
  const session = { id: 'fake-session', regionId: 'mypurecloud.ie', label };
  return { id, isWritten: await trail.add({ id, at: Date.UTC(2031, 4, 6), kind: 'revoke-requested', session }) };
};

const some = async (): Promise<void> => {
  const added = await Promise.all(Array.from({ length: Number(entries) }, add));
  const written = added.filter(({ isWritten }) => isWritten).length;
  process.stdout.write(JSON.stringify({ written, disk }), () => process.exit(0));
};

const on = async (): Promise<void> => {
  for (;;) {
    const added = await Promise.all(Array.from({ length: 20 }, add));
    for (const { id } of added) process.stdout.write(`${id}\n`);
  }
};

void (mode === 'some' ? some() : on());
