/**
 * The house's floors as a lint rule: which folder may import what. An import only ever points down.
 *
 * Imports are resolved against the importing file before they are compared, so a detour (`../shared/../main/x`) is seen
 * for what it is. Static and dynamic imports, re-exports, `require` and type imports are all held to the same table.
 */
import { posix, sep } from 'node:path';

/**
 * One row of the table. The first row whose `from` matches the importing file decides.
 * @typedef {Readonly<{ from: RegExp, may: readonly string[], why: string }>} Floor
 */

const SHARED = 'src/shared/';
const LOWEST = [SHARED, 'src/main/credentials/', 'src/main/system/'];
const NODE =
  'node:fs node:fs/promises node:path node:os node:url node:crypto node:events node:timers/promises node:util node:stream node:buffer node:process'.split(
    ' ',
  );
const DRAWN = [...LOWEST, 'src/main/surfaces/', 'electron', 'electron-log', 'valibot', ...NODE];
const GENESYS = [...LOWEST, 'src/main/genesys/', 'electron', 'valibot', ...NODE];

/** `may` holds folders (ending in a slash), files and package names. @type {readonly Floor[]} */
export const FLOORS = [
  { from: /^src\/shared\//, may: [SHARED, 'valibot', 'intl-messageformat'], why: 'shared is the lowest floor' },
  { from: /^src\/preload\//, may: ['src/preload/', SHARED, 'electron'], why: 'the preload is only a bridge' },
  {
    from: /^src\/renderer\//,
    may: ['src/renderer/', SHARED, 'preact'],
    why: 'the page draws snapshots and sends commands',
  },
  {
    from: /^src\/main\/credentials\/keychain-worker\.ts$/,
    may: [SHARED, 'src/main/credentials/', 'keytar', 'valibot'],
    why: 'the worker holds keytar and nothing else',
  },
  {
    from: /^src\/main\/system\/session-bus\.ts$/,
    may: [...DRAWN, 'dbus-next'],
    why: 'it is the one door to D-Bus',
  },
  {
    from: /^src\/main\/system\/core-files\.ts$/,
    may: [...NODE, 'node:child_process'],
    why: 'it is the one door to other programs',
  },
  {
    from: /^src\/main\/system\/csv\.ts$/,
    may: [SHARED, 'src/main/system/', 'papaparse'],
    why: 'it is the one door to CSV',
  },
  {
    from: /^src\/main\/audit\//,
    may: [...LOWEST, 'src/main/audit/', 'valibot', ...NODE],
    why: 'the audit trail is told what happened, and asks nobody',
  },
  {
    from: /^src\/main\/(credentials|system|surfaces)\//,
    may: DRAWN,
    why: 'floor 2 is below genesys, sessions and polling',
  },
  {
    from: /^src\/main\/genesys\/login\//,
    may: [...GENESYS, 'oauth4webapi', 'node:http', 'node:net'],
    why: 'floor 3 is below sessions and polling, and draws nothing',
  },
  { from: /^src\/main\/genesys\//, may: GENESYS, why: 'floor 3 is below sessions and polling, and draws nothing' },
  {
    from: /^src\/main\/sessions\//,
    may: [...GENESYS, 'src/main/sessions/'],
    why: 'floor 4 is below polling, and draws nothing',
  },
  {
    from: /^src\/main\/users\//,
    may: [...GENESYS, 'src/main/sessions/', 'src/main/users/'],
    why: 'floor 5 is below the composition root, and draws nothing',
  },
  {
    from: /^src\/main\/polling\//,
    may: [...GENESYS, 'src/main/sessions/', 'src/main/polling/'],
    why: 'floor 5 is below the composition root, and draws nothing',
  },
  {
    from: /^src\/main\//,
    may: [...DRAWN, 'src/main/'],
    why: 'the app is main and shared; the network is in src/main/genesys/http',
  },
  {
    from: /^src\/demo\//,
    may: ['src/demo/', 'node:', 'valibot'],
    why: 'the demo cloud stands apart from the app it tries',
  },
];

/** The importing file as the table names it, also when the tree is a copy in some other folder. @param {string} file */
function inTree(file) {
  const path = file.split(sep).join('/');
  const at = path.lastIndexOf('/src/');
  return at < 0 ? path : path.slice(at + 1);
}

/** What `specifier`, written in `file`, names: a path inside the tree, or a package. @param {string} file @param {string} specifier */
function target(file, specifier) {
  const bare = specifier.replace(/[?#].*$/, '');
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : bare;
}

/** @param {readonly string[]} may @param {string} wanted */
function allowed(may, wanted) {
  return may.some((one) =>
    one.endsWith('/') || one.endsWith(':')
      ? wanted.startsWith(one)
      : wanted === one || (one !== 'electron' && !one.startsWith('node:') && wanted.startsWith(`${one}/`)),
  );
}

/**
 * Why `file` may not import `specifier`, or undefined when it may.
 * @param {string} file path of the importing file
 * @param {string} specifier as written
 * @returns {string | undefined}
 */
export function refusal(file, specifier) {
  const from = inTree(file);
  const floor = FLOORS.find((one) => one.from.test(from));
  const wanted = target(from, specifier);
  if (floor === undefined || allowed(floor.may, wanted)) return undefined;
  return `${from} may not import ${wanted}: ${floor.why}.`;
}

/**
 * The part of the linter's syntax nodes that this rule reads: an import, a re-export or an import type.
 * @typedef {Readonly<{ type: string, value?: unknown }>} Source
 * @typedef {Readonly<{ source?: Source | null, argument?: Source | null }>} Import
 * @typedef {Readonly<{ filename: string, report: (problem: Readonly<{ node: Source, message: string }>) => void }>} Context
 */

/**
 * The rule in the shape that the linter loads.
 * @param {Context} context
 */
function create(context) {
  /** @param {Import} node */
  const check = (node) => {
    const source = node.source ?? node.argument ?? undefined;
    if (source === undefined) return;
    const message =
      source.type === 'Literal' && typeof source.value === 'string'
        ? refusal(context.filename, source.value)
        : 'An import names its source in plain text.';
    if (message !== undefined) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
    TSImportType: check,
  };
}

export default { meta: { name: 'floors' }, rules: { imports: { create } } };
