/** The Electron that the app runs on here: the pinned release, or where its host is out of reach, the fallback. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.mjs';
import { inCache, inProject, say } from './project.mjs';
import { REGISTRY_RUNTIME, registryRuntime } from './registry-runtime.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * @typedef {Readonly<{ path: string, dist: string, version: string, endOfLife: boolean }>} ElectronRuntime `path` is the
 * program to start, `dist` the folder it is in
 */

const DOWNLOAD_LIMIT_MS = 600_000;
/** How long a failed download is remembered, so that the next run starts at once. */
const RETRY_AFTER_MS = 12 * 3_600_000;

/** The release that this project is pinned to. */
function pinnedVersion() {
  const about = readFileSync(inProject('node_modules/electron/package.json'), 'utf8');
  return /** @type {{ version: string }} */ (JSON.parse(about)).version;
}

/** The pinned release, if its binary is there. @param {string} version @returns {ElectronRuntime | undefined} */
function installed(version) {
  const dist = inProject('node_modules/electron/dist');
  const pathFile = inProject('node_modules/electron/path.txt');
  if (!existsSync(pathFile) || !existsSync(join(dist, 'version'))) return undefined;
  if (readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  const path = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? { path, dist, version, endOfLife: false } : undefined;
}

/** @param {string} version */
async function failedLately(version) {
  const note = await readFile(inCache('electron-download-failed.json'), 'utf8').catch(() => undefined);
  if (note === undefined) return false;
  try {
    const { version: noted, at } = /** @type {{ version?: unknown, at?: unknown }} */ (JSON.parse(note));
    const age = Date.now() - Number(at);
    return noted === version && age >= 0 && age < RETRY_AFTER_MS;
  } catch {
    // A note that can't be read is no note.
    return false;
  }
}

/** Fetches the pinned release as its own package does it; the first line of the reason when that fails. @param {string} version */
async function download(version) {
  say(`Fetching Electron ${version} from its release page (about 110 MB, once) ...`);
  const script = inProject('node_modules/electron/install.js');
  const result = await command(process.execPath, [script], { timeoutMs: DOWNLOAD_LIMIT_MS });
  if (result.status === 0) return undefined;
  if (result.timedOut) return `no end after ${DOWNLOAD_LIMIT_MS / 60_000} minutes`;
  return (
    result.output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? 'its installer failed'
  );
}

/** @returns {Promise<ElectronRuntime>} */
async function fallback() {
  const dist = await registryRuntime();
  return { path: join(dist, 'electron'), dist, version: REGISTRY_RUNTIME.version, endOfLife: true };
}

/**
 * Says which Electron this is when that matters: an end-of-life one must never be mistaken for the real thing.
 * @param {ElectronRuntime} runtime
 */
export function announce({ version, endOfLife }) {
  if (!endOfLife) return;
  say(
    `NOTE: Electron ${version} is an end-of-life runtime, used for development and tests only, never for real tokens.`,
  );
}

/**
 * Electron, ready to start. The first call on a machine may fetch it, and says so; later calls only look. Needs the
 * project's node modules.
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetupFailure} when neither the release page nor the fallback can be used, with what to do
 */
export async function electronRuntime() {
  const version = pinnedVersion();
  const here = installed(version);
  if (here !== undefined) return here;
  const canFallBack = process.platform === 'linux' && process.arch === 'x64';
  if (canFallBack && (await failedLately(version))) return fallback();
  const problem = await download(version);
  const fetched = installed(version);
  const note = inCache('electron-download-failed.json');
  if (fetched !== undefined) {
    await rm(note, { force: true });
    return fetched;
  }
  say(`Electron ${version} could not be fetched: ${problem ?? 'it is incomplete'}`);
  if (!canFallBack) {
    throw new SetupFailure('Check the network, or set ELECTRON_MIRROR to a mirror that can be reached, and try again.');
  }
  await mkdir(inCache(), { recursive: true });
  await writeFile(note, JSON.stringify({ version, at: Date.now(), problem }));
  return fallback();
}
