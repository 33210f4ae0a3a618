import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { createLog, logFileName } from '../../src/main/system/log';

const canary = 'fake-token-canary';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () =>
  createLog({
    folder,
    console: false,
    secrets: () => [new Secret(canary)],
    now: () => Date.UTC(2031, 0, 2, 3, 4, 5, 6),
  });
const lines = () => readFileSync(join(folder, logFileName), 'utf8').trimEnd().split('\n');

describe('the log', () => {
  test('keeps what was said before it was open, in order', async () => {
    const { log, open } = start();
    log.info('first', { count: 1 });
    expect(readdirSync(folder)).toEqual([]);
    await open();
    log.warn('second');
    expect(lines()).toEqual([
      '2031-01-02T03:04:05.006Z info first {"count":1}',
      '2031-01-02T03:04:05.006Z warn second',
    ]);
    expect(statSync(join(folder, logFileName)).mode & 0o077).toBe(0);
  });

  test('never holds a secret, whichever way it comes', async () => {
    const { log, open } = start();
    log.info(`early ${canary}`);
    await open();
    log.info('fact', { deep: { list: [canary] }, typed: new Secret(canary) });
    log.error('thrown', new Error(`with ${canary}`, { cause: new TypeError(canary) }));
    log.error('text thrown', canary);
    log.error('long', 'x'.repeat(7950) + canary);
    const text = lines().join('\n');
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(canary.slice(0, 12));
  });

  test('gives each call one line, whatever is in it', async () => {
    const { log, open } = start();
    await open();
    log.info('a\nforged line', { name: 'x\r\n2031 info forged' });
    log.error('failed', new Error('with\nlines'));
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    log.info('loop', loop);
    expect(lines()).toHaveLength(3);
  });

  test('turns over before it grows without end', async () => {
    const { log, open } = start();
    await open();
    for (let line = 0; line < 400; line += 1) log.info('filling', { text: 'a b '.repeat(1500) });
    expect(readdirSync(folder).toSorted()).toEqual(['token-tray.log', 'token-tray.old.log']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1_100_000);
  });
});
