import { describe, expect, test } from 'vitest';
import type { ProxyRule } from '../driver/fault-proxy-fault';
import { portalPage, rawReply } from '../genesys/raw-reply';
import { watchedHosts } from './watched-hosts';

const page = rawReply({ headers: { 'Content-Type': 'text/html', Connection: 'close' }, body: portalPage });
const nothing = rawReply({ headers: { Connection: 'close', 'Content-Type': 'text/html' } });
/** What stands between this computer and the world in a hotel: 200 to everything. */
const portal: readonly ProxyRule[] = [
  { fault: { kind: 'answer', bytes: page } },
  { fault: { kind: 'answer', bytes: nothing }, method: 'HEAD' },
];
const strange = { kind: 'bad-reply', why: 'not-genesys', status: 200 };

describe('a captive portal', () => {
  const hosts = watchedHosts({ 'In the hotel': { rules: portal }, 'On the way': {}, 'To be revoked': {} });
  const enter = (name: string): void => {
    for (const rule of portal) hosts().host(name).proxy.add(rule);
  };

  test('makes no token look live that was never verified', async () => {
    const { status } = await hosts().settled('In the hotel');
    expect(status).toMatchObject({ kind: 'unreachable', failure: strange, lastKnown: { kind: 'unchecked' } });
    expect((await hosts().check('In the hotel')).status.kind).toBe('unreachable');
    await hosts().stage.tray.says(/no answer for/);
  });

  test('leaves what was known before, marked as old, by GET and by HEAD', async () => {
    expect((await hosts().check('On the way')).status.kind).toBe('active');
    enter('On the way');
    const byGet = (await hosts().check('On the way')).status;
    expect(byGet).toMatchObject({ kind: 'unreachable', failure: strange, lastKnown: { kind: 'active' } });
    const { proxy } = hosts().host('On the way');
    proxy.clear();
    expect((await hosts().check('On the way')).status.kind).toBe('active');
    enter('On the way');
    const before = proxy.requests.length;
    await hosts().checkAll();
    await expect.poll(async () => (await hosts().session('On the way')).status.kind).toBe('unreachable');
    expect(proxy.requests.slice(before).map(({ method }) => method)).toContain('HEAD');
    expect((await hosts().session('On the way')).status).toMatchObject({
      failure: strange,
      lastKnown: { kind: 'active' },
    });
  });

  test('proves no revocation, and the real proof is found behind it', async () => {
    expect((await hosts().check('To be revoked')).status.kind).toBe('active');
    enter('To be revoked');
    const { sessionId, proxy } = hosts().host('To be revoked');
    await hosts().stage.app.window.page.evaluate((id) => window.tokenTray.revokeSession({ sessionId: id }), sessionId);
    expect(proxy.requests.map(({ method }) => method)).toContain('DELETE');
    expect((await hosts().session('To be revoked')).status.kind).toBe('unconfirmed');
    proxy.clear();
    await expect
      .poll(async () => (await hosts().session('To be revoked')).status.kind, { timeout: 20_000 })
      .toBe('revoked');
  });

  test('is over with the next check in the open', async () => {
    hosts().host('In the hotel').proxy.clear();
    expect((await hosts().check('In the hotel')).status.kind).toBe('active');
  });
});
