import { describe, expect, test } from 'vitest';
import { refusedSwitches } from '../../src/main/system/command-line';

describe('a packaged run', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk=127.0.0.1:9229',
    '--inspect-publish-uid=http',
    '--js-flags=--expose-gc',
    '--ignore-certificate-errors',
    '--ignore-certificate-errors-spki-list=abc',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--host-rules=MAP * 127.0.0.1',
    '--proxy-server=127.0.0.1:8080',
    '--proxy-pac-url=http://127.0.0.1/p',
    '--log-net-log=/tmp/x',
    '--ssl-key-log-file=/tmp/x',
    '--disable-web-security',
    '--load-extension=/tmp/x',
    '--renderer-cmd-prefix=sh',
    '--utility-cmd-prefix=sh',
    '--user-data-dir=/tmp/x',
    '--enable-features=NetworkServiceInProcess',
    '--enable-features=WaylandWindowDecorations,Other',
    '--disable-features=Anything',
    '--require=/tmp/x.js',
    '-r',
    '-inspect',
    '--cloud=http://127.0.0.1:1',
    '--REMOTE-debugging-PORT=1',
    ' --inspect',
  ])('refuses %s', (argument) => {
    expect(refusedSwitches([argument], 'linux')).toHaveLength(1);
  });

  test.each([
    [],
    ['some-file'],
    [''],
    ['-'],
    ['--'],
    ['--no-sandbox'],
    ['--ozone-platform-hint=auto', '--enable-features=UseOzonePlatform,WaylandWindowDecorations'],
    ['--force-device-scale-factor=1.5', '--lang=de'],
    ['--help'],
    ['--version'],
  ])('takes %s', (...given) => {
    expect(refusedSwitches(given, 'linux')).toEqual([]);
  });

  test('names each refused switch once, and never its value', () => {
    const given = ['--proxy-server=http://user:password@proxy', '--proxy-server=b\nc', '--inspect'];
    expect(refusedSwitches(given, 'linux')).toEqual(['--proxy-server', '--inspect']);
  });

  test('looks behind the end-of-switches mark too', () => {
    expect(refusedSwitches(['--', '--inspect'], 'linux')).toEqual(['--inspect']);
  });

  test('knows the slash of Windows, where a path of Linux is no switch', () => {
    expect(refusedSwitches(['/inspect', '/NO-SANDBOX'], 'win32')).toEqual(['--inspect']);
    expect(refusedSwitches(['/inspect'], 'linux')).toEqual([]);
  });

  test('takes the process number that old Finders give, on macOS alone', () => {
    expect(refusedSwitches(['-psn_0_12345'], 'darwin')).toEqual([]);
    expect(refusedSwitches(['-psn_0_12345'], 'linux')).toEqual(['--psn_0_12345']);
  });
});
