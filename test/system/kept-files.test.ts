import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseKeptFiles } from '../../src/main/system/kept-files';
import { readLogTail } from '../../src/main/system/log-tail';

let data: string;
let logs: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kept-'));
  logs = mkdtempSync(join(tmpdir(), 'logs-'));
});
afterEach(() => {
  for (const folder of [data, logs]) rmSync(folder, { recursive: true, force: true });
});

test('clearing takes away what the app wrote, damaged and half-written files included, and nothing of others', async () => {
  const own = [
    'settings.json',
    'window.json',
    'untold.json',
    'settings.damaged-2031-05-06T07-08-09-010Z.json',
    'sessions.damaged-2031-05-06T07-08-09-010Z.json',
    'user-revocations.json.tmp',
  ];
  const others = ['sessions.json', 'Preferences', 'notes.json', 'my settings.json', 'settings.json.bak'];
  for (const name of [...own, ...others]) writeFileSync(join(data, name), '{}');
  for (const name of ['token-tray.log', 'token-tray.old.log', 'other.log']) writeFileSync(join(logs, name), 'x');
  expect(await eraseKeptFiles(data, logs)).toEqual({ ok: true, value: null });
  expect(readdirSync(data).toSorted()).toEqual(others.toSorted());
  expect(readdirSync(logs)).toEqual(['other.log']);
});

test('clearing folders that are not there is nothing to do', async () => {
  expect(await eraseKeptFiles(join(data, 'none'), join(logs, 'none'))).toEqual({ ok: true, value: null });
});

test('the log’s tail is whole lines of its end, and empty where there is no log', async () => {
  expect(await readLogTail(logs)).toBe('');
  const lines = Array.from({ length: 2000 }, (_, index) => `2031-05-06 info line ${index}`);
  writeFileSync(join(logs, 'token-tray.log'), `${lines.join('\n')}\n`);
  const tail = (await readLogTail(logs)).trimEnd().split('\n');
  expect(tail.length).toBeGreaterThan(500);
  expect(lines.slice(-tail.length)).toEqual(tail);
});
