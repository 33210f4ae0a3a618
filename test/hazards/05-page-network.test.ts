import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passTime } from '../driver/eventually';
import { sandboxedApp } from './sandboxed-app';

/** One port of this computer, by UDP or TCP, that counts what comes. */
const ear = async (by: 'udp' | 'tcp') => {
  let count = 0;
  if (by === 'tcp') {
    const server = createServer((socket) => {
      count += 1;
      socket.on('error', () => undefined);
      socket.destroy();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return { port: (server.address() as AddressInfo).port, heard: () => count, close: () => server.close() };
  }
  const socket = createSocket('udp4', () => (count += 1));
  await once(socket.bind(0, '127.0.0.1'), 'listening');
  return { port: socket.address().port, heard: () => count, close: () => socket.close() };
};

/** Ways out that are no loading of an address, so that neither a policy nor a filter of requests sees them. */
const ways: readonly (readonly [about: string, by: 'udp' | 'tcp', script: string])[] = [
  ['a call between browsers, by UDP', 'udp', `call({ urls: 'stun:127.0.0.1:' + port })`],
  [
    'a call between browsers, by TCP',
    'tcp',
    `call({ urls: 'turn:127.0.0.1:' + port + '?transport=tcp', username: 'fake', credential: 'fake' })`,
  ],
];

const attempt = (script: string, port: number): string => `(() => {
  const port = ${port};
  const call = async (server) => {
    const peer = new RTCPeerConnection({ iceServers: [server] });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  };
  try { void ${script} } catch { /* denied at once */ }
})()`;

describe('a page that would go past what loads addresses', () => {
  const app = sandboxedApp();
  /** Runs it in a page of the same app that nobody guards. */
  const unguarded = (script: string): Promise<void> =>
    app().evaluateWith(script, async ({ BrowserWindow }, given) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, partition: 'unguarded' } });
      await window.loadURL('about:blank');
      await window.webContents.executeJavaScript(given);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      window.destroy();
    });

  test.each(ways)('brings nothing out by %s', async (_, by, script) => {
    const [guarded, control] = [await ear(by), await ear(by)];
    await app().page.evaluate(attempt(script, guarded.port));
    await passTime(1000);
    expect(guarded.heard()).toBe(0);
    await unguarded(attempt(script, control.port));
    expect(control.heard()).toBeGreaterThan(0);
    for (const one of [guarded, control]) one.close();
  });

  test('has no name looked up, which would tell it to whoever answers for that name', async () => {
    const file = join(app().user.folder, 'home', 'net-log.json');
    const links = ['dns-prefetch', 'preconnect', 'prefetch', 'prerender'];
    await app().evaluateWith(file, ({ session }, path) => session.defaultSession.netLog.startLogging(path));
    await app().page.evaluate(
      `for (const rel of ${JSON.stringify(links)}) document.head.append(
        Object.assign(document.createElement('link'), { rel, href: 'https://' + rel + '.page.test/' }))`,
    );
    await passTime(1000);
    await app().evaluate(async ({ net, session }) => {
      await new Promise((resolve) => {
        const request = net.request('https://control.main.test/');
        request.on('error', resolve);
        request.end();
      });
      await session.defaultSession.netLog.stopLogging();
    });
    const log = readFileSync(file, 'utf8');
    expect(log).toContain('control.main.test');
    expect(log).not.toContain('.page.test');
  });
});
