/** A step of the bundler that refuses what never ships: the demo cloud, tests, tooling, and what only they use. */
import { relative, sep } from 'node:path';
import { ROOT } from '../setup/project.mjs';

const OURS = /^src\/(main|preload|renderer|shared)\/|^resources\//;
/** Packages that may be in the output. keytar stays outside of it. */
const PACKAGES = ['electron-log', 'preact', 'valibot', 'intl-messageformat', 'oauth4webapi', 'dbus-next', 'papaparse'];
/** What dbus-next itself is made of; its optional native addon is not among it. */
const DBUS =
  'event-stream duplexer from map-stream pause-stream split stream-combiner through hexy jsbi long @nornagon/put safe-buffer xml2js sax xmlbuilder'.split(
    ' ',
  );
/** Scopes whose packages come with one of these. */
const SCOPES = ['@formatjs/'];

/**
 * Why a module may not be in the output, or undefined when it may.
 * @param {string} id a module's file, as the bundler names it
 * @param {string} [root] the project's folder
 * @returns {string | undefined}
 */
export function bundleProblem(id, root = ROOT) {
  // The bundler's own modules have no file.
  if (id.startsWith('\0') || id.startsWith('virtual:') || id.startsWith('vite/')) return undefined;
  const file = relative(root, id.replace(/[?#].*$/, ''))
    .split(sep)
    .join('/');
  if (OURS.test(file)) return undefined;
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1];
  if (name !== undefined && [...PACKAGES, ...DBUS].includes(name)) return undefined;
  if (name !== undefined && SCOPES.some((scope) => name.startsWith(scope))) return undefined;
  return `${file} has no place in the app: only its own code and ${PACKAGES.join(', ')} are bundled.`;
}

/**
 * The bundler's plugin. Every module that was followed counts, also one of which nothing is left in the end.
 * @returns {import('vite').Plugin}
 */
export function bundleContents() {
  return {
    name: 'token-tray:bundle-contents',
    // What the development server serves (its own client, for one) ends up in no package.
    apply: 'build',
    transform(_code, id) {
      const problem = bundleProblem(id);
      if (problem !== undefined) this.error(problem);
    },
  };
}
