import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { inProject } from '../../build/setup/project.mjs';

/** The file, what is written in it, and the part of the refusal that names the rule. */
type Forbidden = readonly [file: string, code: string, says: string];

const forbidden: readonly Forbidden[] = [
  ['src/shared/a.ts', `import { x } from '../main/system/clock'; export const y = x;`, 'shared is the lowest floor'],
  [
    'src/shared/a.ts',
    `import { x } from './../shared/../renderer/x'; export const y = x;`,
    'shared is the lowest floor',
  ],
  ['src/shared/a.ts', `export { readFileSync } from 'node:fs';`, 'shared is the lowest floor'],
  ['src/preload/a.ts', `import { x } from '../main/x'; export const y = x;`, 'preload is only a bridge'],
  ['src/renderer/a.tsx', `import { x } from 'electron'; export const y = x;`, 'the page draws snapshots'],
  [
    'src/renderer/a.ts',
    `export const y = async (): Promise<unknown> => import('../main/x');`,
    'the page draws snapshots',
  ],
  ['src/renderer/a.ts', `export const y = fetch('https://example.com');`, 'never speaks to the network'],
  [
    'src/main/credentials/keychain.ts',
    `import keytar from 'keytar'; export const y = keytar;`,
    'may not import keytar',
  ],
  ['src/main/index.ts', `import keytar from 'keytar'; export const y = keytar;`, 'may not import keytar'],
  ['src/main/credentials/keychain-worker.ts', `import { app } from 'electron'; export const y = app;`, 'holds keytar'],
  ['src/main/index.ts', `import { x } from '../demo/index'; export const y = x;`, 'may not import src/demo/index'],
  ['src/main/genesys/a.ts', `import { x } from '../sessions/store'; export const y = x;`, 'floor 3'],
  [
    'src/main/genesys/a.ts',
    `import { None } from 'oauth4webapi'; export const y = None;`,
    'may not import oauth4webapi',
  ],
  ['src/main/sessions/a.ts', `import { x } from '../polling/poller'; export const y = x;`, 'floor 4'],
  ['src/main/sessions/a.ts', `import { x } from '../surfaces/tray/tray'; export const y = x;`, 'floor 4'],
  ['src/main/polling/a.ts', `import { x } from '../index'; export const y = x;`, 'floor 5'],
  ['src/main/surfaces/a.ts', `import type { X } from '../sessions/store'; export type Y = X;`, 'floor 2'],
  ['src/main/system/a.ts', `import http from 'node:https'; export const y = http;`, 'may not import node:https'],
  ['src/main/system/a.ts', `import { net } from 'electron'; export const y = net.fetch('x');`, `'fetch' is restricted`],
  ['src/main/system/a.ts', `import { net } from 'electron'; export const { fetch } = net;`, `'fetch' is restricted`],
  ['src/main/system/a.ts', `export const y = fetch('https://example.com');`, 'src/main/genesys/http'],
  [
    'src/main/credentials/keychain-worker.ts',
    `import k from 'keytar'; export const y = k.findCredentials('x');`,
    `'findCredentials' is restricted`,
  ],
  [
    'src/main/credentials/keychain-worker.ts',
    `export { findCredentials } from 'keytar';`,
    `'findCredentials' import from 'keytar' is restricted`,
  ],
  ['src/demo/a.ts', `import { x } from '../main/x'; export const y = x;`, 'stands apart'],
  ['src/main/system/a.ts', `export const y = async (m: string): Promise<unknown> => import(m);`, 'in plain text'],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/shared/a.ts', `import { string } from 'valibot'; export const y = string();`],
  ['src/main/credentials/keychain-worker.ts', `import { getPassword } from 'keytar'; export const y = getPassword;`],
  ['src/main/genesys/http.ts', `import { net } from 'electron'; export const y = net.fetch.bind(net);`],
  ['src/main/genesys/login/a.ts', `import { None } from 'oauth4webapi'; export const y = None;`],
  ['src/main/polling/a.ts', `import type { X } from '../sessions/store'; export type Y = X;`],
  ['src/main/index.ts', `export type { X } from './polling/poller';`],
  ['src/renderer/a.tsx', `import { useState } from 'preact/hooks'; export const y = useState;`],
];

describe('the floors', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tt-floors-'));
    for (const name of ['.oxlintrc.json', 'build/lint', 'build/setup/project.mjs']) {
      cpSync(inProject(name), join(root, name), { recursive: true });
    }
    symlinkSync(inProject('node_modules'), join(root, 'node_modules'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** What the project's own lint says of one file in an otherwise empty tree. */
  const lint = async (file: string, code: string): Promise<string> => {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code}\n`);
    const program = inProject('node_modules/oxlint/bin/oxlint');
    const { output } = await command(process.execPath, [program, '--format=unix', 'src'], { cwd: root });
    return output;
  };

  it.each(forbidden)('refuse in %s: %s', async (file, code, says) => {
    expect(await lint(file, code)).toContain(says);
  });

  it.each(allowed)('let pass in %s: %s', async (file, code) => {
    expect(await lint(file, code)).not.toMatch(/floors|restricted/);
  });
});
