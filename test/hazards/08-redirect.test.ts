import { describe, expect, test } from 'vitest';
import { startFaultServer } from '../genesys/fault-server';
import { genesys } from '../genesys/raw-reply';
import { watchedHosts } from './watched-hosts';

/** A host of somebody else's, which notes what it hears. */
const otherHost = () => startFaultServer((socket) => void socket.end(genesys({})));

describe('a redirect from the API host to another host', () => {
  const hosts = watchedHosts({ Redirected: {} });

  test.each([301, 302, 303, 307, 308] as const)(
    'of %i is a failure, and the other host hears nothing',
    async (status) => {
      const other = await otherHost();
      const { proxy } = hosts().host('Redirected');
      const before = proxy.requests.length;
      const rule = proxy.add({ fault: { kind: 'redirect', to: `${other.origin}/api/v2/tokens/me`, status } });
      const session = await hosts().check('Redirected');
      rule.remove();
      expect(session.status).toMatchObject({ kind: 'unreachable', failure: { kind: 'network', cause: 'redirect' } });
      expect(proxy.requests.length).toBeGreaterThan(before);
      expect(other.textHeard()).toBe('');
      await other.close();
    },
  );

  test('does not carry a revocation there either, and is told to the person', async () => {
    const other = await otherHost();
    const { proxy, sessionId } = hosts().host('Redirected');
    expect((await hosts().check('Redirected')).status.kind).toBe('active');
    const rule = proxy.add({ fault: { kind: 'redirect', to: other.origin, status: 307 } });
    const shown = hosts().stage.app.window;
    await shown.page.evaluate((id) => window.tokenTray.revokeSession({ sessionId: id }), sessionId);
    await shown.openSession('Redirected');
    await shown.says(/pointed to another address\. It was not followed/);
    expect(rule.hits).toBeGreaterThan(0);
    expect((await hosts().session('Redirected')).status.kind).toBe('unconfirmed');
    expect(other.textHeard()).toBe('');
    await other.close();
  });

  test('that is followed would bring the token there (control)', async () => {
    const other = await otherHost();
    const { proxy, token } = hosts().host('Redirected');
    proxy.clear();
    proxy.add({ fault: { kind: 'redirect', to: `${other.origin}/stolen`, status: 307 } });
    const status = await hosts().stage.app.evaluateWith(`${proxy.origin} ${token}`, async ({ net }, given) => {
      const [origin = '', secret = ''] = given.split(' ');
      return (await net.fetch(origin, { headers: { authorization: `Bearer ${secret}` } })).status;
    });
    expect(status).toBe(200);
    expect(other.heard[0]?.head).toContain(token);
    await other.close();
  });
});
