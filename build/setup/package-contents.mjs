/** What is inside a package, held against what may be. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** @typedef {Readonly<{ files?: Readonly<Record<string, Node>>, unpacked?: boolean }>} Node */

const MAY_BE = [
  /^package\.json$/,
  /^out\/(main|preload|renderer)\//,
  /^resources\/icons\/(tray|app)\//,
  /^node_modules\/keytar\//,
];
const ADDON = /\.node$/;

/** @param {Node} node @param {string} at @returns {readonly string[]} */
function walk(node, at) {
  if (node.files === undefined) return [at];
  return Object.entries(node.files).flatMap(([name, child]) => walk(child, posix.join(at, name)));
}

/**
 * The files that an app archive names.
 * @param {string} archive an .asar file
 * @returns {readonly string[]}
 */
export function archiveFiles(archive) {
  // Four 32-bit words, the last one the length of the header, which is JSON.
  const bytes = readFileSync(archive);
  const length = bytes.readUInt32LE(12);
  return walk(/** @type {Node} */ (JSON.parse(bytes.toString('utf8', 16, 16 + length))), '');
}

/**
 * What is wrong with these contents, in words. The demo cloud, tests, sources and source maps never ship.
 * @param {readonly string[]} files
 * @returns {readonly string[]}
 */
export function contentProblems(files) {
  const strangers = files.filter((file) => !MAY_BE.some((one) => one.test(file)) || /\.(map|tsx?)$/.test(file));
  const addons = files.filter((file) => ADDON.test(file));
  const problems = strangers.map((file) => `${file} has no place in a package.`);
  for (const wanted of [
    'package.json',
    'out/main/index.js',
    'out/main/keychain-worker.js',
    'out/preload/index.js',
    'out/renderer/index.html',
  ]) {
    if (!files.includes(wanted)) problems.push(`${wanted} is missing from the package.`);
  }
  const count = addons.length;
  if (count !== 1) problems.push(`The package holds ${count} addons instead of one: ${addons.join(', ')}`);
  return problems;
}
