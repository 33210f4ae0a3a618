import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../build/setup/project.mjs';
import { desktopEntry } from '../../src/main/system/desktop-entry';

test('the app names its file among the desktop’s menu files as packages do', () => {
  const told = readFileSync(inProject('build/electron-builder.yml'), 'utf8');
  expect(/^ {2}executableName: (.+)$/m.exec(told)?.[1]).toBe(desktopEntry);
});
