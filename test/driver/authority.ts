import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../../build/setup/command.mjs';

/**
 * Has a person's programs trust an authority, as a company's own is: it goes into the database where Chromium looks for
 * those that the person has added.
 *
 * @param pem its certificate
 * @param env of the desktop
 */
export async function trustAuthority(pem: string, env: Readonly<Record<string, string>>): Promise<void> {
  const database = join(env['HOME'] ?? '', '.pki/nssdb');
  const file = join(env['HOME'] ?? '', 'authority.pem');
  await mkdir(database, { recursive: true });
  await writeFile(file, pem);
  for (const args of [
    ['-N', '--empty-password'],
    ['-A', '-n', 'Token Tray test authority', '-t', 'C,,', '-i', file],
  ]) {
    const { status, output } = await command('certutil', ['-d', `sql:${database}`, ...args], { env });
    if (status !== 0) throw new Error(`certutil ${args[0] ?? ''}: ${output}`);
  }
}
