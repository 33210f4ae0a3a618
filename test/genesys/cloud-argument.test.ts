import { describe, expect, it } from 'vitest';
import { cloudArgument } from '../../src/main/genesys/cloud-argument';

const given = (...args: readonly string[]) => cloudArgument(['electron', '.', ...args], false);

describe('--cloud', () => {
  it.each([
    ['--cloud=http://127.0.0.1:40123', 'http://127.0.0.1:40123'],
    ['--cloud=http://localhost:8080/', 'http://localhost:8080'],
    ['--cloud=http://[::1]:8080', 'http://[::1]:8080'],
    ['--cloud=https://localhost:8443', 'https://localhost:8443'],
    ['--cloud=http://127.0.0.1', 'http://127.0.0.1'],
  ])('%s is a cloud on this machine', (argument, origin) => {
    expect(given('--other', argument)).toEqual({ ok: true, value: origin });
  });

  it.each([
    '--cloud=',
    '--cloud=/',
    '--cloud=127.0.0.1:8080',
    '--cloud=http://127.0.0.1:8080/path',
    '--cloud=http://127.0.0.1:8080//',
    '--cloud=http://127.0.0.1:8080?x',
    '--cloud=http://127.0.0.1:8080#x',
    '--cloud=http://me:secret@127.0.0.1:8080',
    '--cloud=http://127.0.0.1:99999',
    '--cloud=HTTP://127.0.0.1:8080',
    '--cloud=file:///tmp/cloud',
  ])('%s is not understood', (argument) => {
    expect(given(argument)).toEqual({ ok: false, failure: 'not-an-origin' });
  });

  it.each([
    '--cloud=http://api.mypurecloud.com',
    '--cloud=https://api.mypurecloud.com',
    '--cloud=http://127.0.0.1.example.com',
    '--cloud=http://10.0.0.7:8080',
    '--cloud=http://0.0.0.0:8080',
    '--cloud=ws://127.0.0.1:8080',
  ])('%s is not on this machine', (argument) => {
    expect(given(argument)).toEqual({ ok: false, failure: 'not-loopback' });
  });

  it('is not there unless it is given', () => {
    expect(given('--clouds=http://127.0.0.1:1', 'cloud=http://127.0.0.1:1', '--Cloud=x')).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('is refused where it is given twice, or without a value', () => {
    expect(given('--cloud=http://127.0.0.1:1', '--cloud=http://127.0.0.1:2')).toEqual({
      ok: false,
      failure: 'not-an-origin',
    });
    expect(given('--cloud', 'http://127.0.0.1:1')).toEqual({ ok: false, failure: 'not-an-origin' });
  });

  it('is refused by a packaged run, whatever it says', () => {
    for (const argument of ['--cloud=http://127.0.0.1:8080', '--cloud=nonsense', '--cloud=', '--cloud']) {
      expect(cloudArgument(['token-tray', argument], true)).toEqual({ ok: false, failure: 'packaged' });
    }
  });
});
