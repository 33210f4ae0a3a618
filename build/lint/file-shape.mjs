/** The shape of the project's files: how long one may be, and how it may be called. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The most lines that a file may have. */
export const MOST_LINES = 200;

const FOLDERS = ['src', 'test', 'build'];
const KINDS = /\.(ts|tsx|mjs|cjs|css|html)$/;
/** kebab-case with optional `.test` or `.config`; a component file is PascalCase. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))*\.[a-z]+$/;
const COMPONENT = /^([A-Z][a-z0-9]*)+\.tsx$/;
const VAGUE = /(^|-)(and|utils?|helpers?|manager|misc|common)(-|\.)/;

/**
 * What is wrong with one file, in words.
 * @param {string} path
 * @param {string} text
 * @returns {readonly string[]}
 */
export function shapeProblems(path, text) {
  const name = basename(path);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const problems = [];
  if (lines > MOST_LINES) problems.push(`${path} has ${lines} lines; a file has at most ${MOST_LINES}.`);
  if (!NAME.test(name) && !(COMPONENT.test(name) || /^[a-z0-9-]+\.test\.tsx$/.test(name))) {
    problems.push(`${path} is not in kebab-case (or PascalCase, for a component).`);
  }
  if (VAGUE.test(name)) problems.push(`${path} does not say what is in it.`);
  return problems;
}

/**
 * What is wrong with the files of a tree.
 * @param {string} root
 * @returns {Readonly<{ files: number, problems: readonly string[] }>}
 */
export function checkShapes(root) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && KINDS.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const problems = files.flatMap((file) => shapeProblems(file.slice(root.length + 1), readFileSync(file, 'utf8')));
  return { files: files.length, problems };
}
