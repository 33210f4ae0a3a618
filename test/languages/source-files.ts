import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** Any node of a parsed file: what is wanted of it is looked for by name. */
export type Syntax = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

export interface SourceFile {
  /** Inside the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The program's own files; not the demo cloud, which nobody sees as the app, and not the texts themselves. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /^src\/(main|preload|renderer|shared)\/.*\.tsx?$/.test(path) && !/messages\/\w\w\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Calls back with every node of a file, parents first. */
export const walk = ({ path, text }: SourceFile, visit: (node: Syntax) => void): void => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const descend = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) descend(one);
    if (!isSyntax(value)) return;
    visit(value);
    for (const child of Object.values(value)) descend(child);
  };
  descend(program);
};

/** The line of an offset, from 1. */
export const lineOf = ({ text }: SourceFile, offset: number): number => text.slice(0, offset).split('\n').length;
