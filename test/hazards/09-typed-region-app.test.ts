import { describe, expect, test } from 'vitest';
import { t } from '../../src/shared/messages';
import { regions } from '../../src/shared/region';
import { fileStage } from '../e2e/file-stage';

const refusedHosts: readonly (readonly [typed: string, why: string])[] = [
  ['mypurecloud.ie@evil.example', 'user-info'],
  ['https://user:secret@evil.example', 'user-info'],
  ['evil.example:0', 'port'],
  ['127.0.0.1:8443', 'ip-address'],
  ['0x7f.1', 'ip-address'],
  ['[::1]', 'ip-address'],
  ['mypurecloud.com.', 'trailing-dot'],
  ['mypurecloud.іe', 'look-alike'],
  ['xn--mypurecloud-x.com', 'look-alike'],
  ['rnypurecloud.com', 'look-alike'],
  ['http://mypurecloud.com', 'scheme'],
  ['https://evil.example/api', 'path'],
  ['https://evil.example/?x', 'query'],
  ['', 'empty'],
];

describe('a region that is typed in the window', () => {
  // What the app's own network is asked for is noted in its main process.
  const stage = fileStage(async (one) => {
    const app = await one.startFresh();
    await app.evaluate(({ net }) => {
      const asked: string[] = [];
      const request = net.request.bind(net);
      net.request = (options) => {
        asked.push(typeof options === 'string' ? options : String(options.url));
        return request(options);
      };
      Object.assign(globalThis, { asked });
    });
  });
  const asked = (): Promise<readonly string[]> =>
    stage().app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.splice(0));
  const send = (host: string): Promise<unknown> =>
    stage().app.window.page.evaluate(async (typed) => {
      const keeping = { label: '', mode: 'observe', storage: 'memory' } as const;
      const place = { regionId: 'other', host: typed };
      const clientId = '0b81e8a5-6c1f-4f6e-9d3a-27e1a9c4b001';
      const machine = { ...place, ...keeping, clientId, clientSecret: 'fake-secret-0123456789', keepSecret: false };
      return [
        await window.tokenTray.addSession({ token: 'fake-token-0123456789', ...place, ...keeping }),
        await window.tokenTray.signInWithBrowser({ ...place, ...keeping, clientId }),
        await window.tokenTray.signInAsClient(machine),
      ];
    }, host);

  test.each(refusedHosts)(
    'as %j is refused with its reason by every way to a session, and nothing is sent',
    async (typed, why) => {
      const refused = { ok: false, failure: { kind: 'malformed-region', why } };
      expect(await send(typed)).toEqual([refused, refused, refused]);
      expect(await asked()).toEqual([]);
    },
  );

  test('is taken where it is plain, and then asked at its own hosts alone (control)', async () => {
    const answers = await stage().app.window.page.evaluate(async () => {
      const keeping = { label: '', mode: 'observe', storage: 'memory' } as const;
      const place = { regionId: 'other', host: 'https://apps.token-tray.invalid/' };
      return window.tokenTray.addSession({ token: 'fake-token-0123456789', ...place, ...keeping });
    });
    expect(answers).toMatchObject({ ok: false, failure: { kind: 'network' } });
    const addresses = await asked();
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/api\.token-tray\.invalid\/api\/v2\//);
    expect(regions.some(({ id }) => id === 'token-tray.invalid')).toBe(false);
  });

  test('is told why in words where it is typed', async () => {
    const { page } = stage().app.window;
    await stage().app.window.fillAdd({ token: 'fake-token-0123456789', region: 'Other' });
    await page.getByLabel(/^Domain of the region$/).fill('rnypurecloud.com');
    await page.getByRole('button', { name: t('window.add.submit') }).click();
    expect(await stage().app.window.refusal()).toMatch(/looks like|could be taken for|look/i);
  });
});
