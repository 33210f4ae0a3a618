import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testAuthority } from '../demo/test-certificate';
import { nowhere, startElectronNetwork, type ElectronNetwork } from '../genesys/electron-network';
import { holdCases } from '../genesys/hold-cases';
import { holdTls, trustedCases } from '../genesys/hold-tls';
import { holdWire } from '../genesys/hold-wire';
import { fakeToken, nameOf, nameless, type Network } from '../genesys/network';
import { correlationId, genesys, rawReply } from '../genesys/raw-reply';
import { runningServer } from '../genesys/running-server';

const failure = (cause: string) => ({ ok: false, failure: { kind: 'network', cause } });

describe('calls to Genesys Cloud over Electron’s network', () => {
  const authority = testAuthority('An authority that this person trusts');
  let electron: ElectronNetwork;
  const network: Network = (job) => electron.call(job);

  beforeAll(async () => {
    electron = await startElectronNetwork({ trusted: authority.cert });
  });

  afterAll(async () => {
    await electron.stop();
  });

  holdCases(() => network);
  holdWire(() => network);
  holdTls(() => network, 'lost');

  it('a redirect that net.fetch follows would bring the token to the other host (control)', async () => {
    const other = await runningServer((socket) => void socket.write(genesys({})));
    const server = await runningServer((socket) => {
      socket.write(rawReply({ status: 307, headers: { Location: `http://localhost:${other.port}/stolen` } }));
    });
    expect(await electron.follow(server.origin, fakeToken)).toBe(200);
    expect(other.heard[0]?.head).toContain(fakeToken);
  });

  describe('a host with a certificate of an authority that the system trusts', () => {
    const { right, wrong } = trustedCases(authority);

    it('is spoken to', async () => {
      const server = await runningServer((socket) => void socket.write(genesys({})), { tls: right });
      expect(await network({ call: 'read', origin: `https://localhost:${server.port}` })).toEqual({
        ok: true,
        value: { value: {}, status: 200, correlationId },
      });
      expect(server.heard).toHaveLength(1);
    });

    for (const { about, name, options } of wrong) {
      it(`${about} hears not one byte of a call`, async () => {
        const server = await runningServer((socket) => void socket.write(genesys({})), { tls: options });
        const reply = await network({ call: 'verify', origin: `https://localhost:${server.port}` });
        expect(nameless(reply)).toEqual(failure('certificate'));
        expect(nameOf(reply)).toBe(name);
        await expect.poll(() => server.handshakeErrors.length).toBeGreaterThan(0);
        expect(server.bytesHeard()).toBe(0);
      });
    }

    it('that speaks nothing newer than TLS 1.1 hears not one byte of a call', async () => {
      const tls = { ...right, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const server = await runningServer((socket) => void socket.write(genesys({})), { tls });
      const reply = await network({ call: 'verify', origin: `https://localhost:${server.port}` });
      expect(nameless(reply)).toEqual(failure('tls'));
      expect(nameOf(reply)).toBe('ERR_SSL_VERSION_OR_CIPHER_MISMATCH');
      expect(server.bytesHeard()).toBe(0);
    });
  });

  it('a host whose name is found nowhere is told from one that refuses', async () => {
    const reply = await network({ call: 'verify', origin: `https://${nowhere}` });
    expect(nameless(reply)).toEqual(failure('dns'));
    expect(nameOf(reply)).toBe('ERR_NAME_NOT_RESOLVED');
  });

  describe('a proxy', () => {
    const through = async (rules: string): Promise<unknown> => {
      await electron.setProxy(rules);
      try {
        return await network({ call: 'verify', origin: `https://${nowhere}` });
      } finally {
        await electron.setProxy('');
      }
    };

    it('that is not there is named as what is wrong', async () => {
      const gone = await runningServer(() => undefined);
      await gone.close();
      expect(nameless(await through(`http://127.0.0.1:${gone.port}`))).toEqual(failure('proxy'));
    });

    for (const status of [403, 407, 502]) {
      it(`that answers ${status} is named as what is wrong, and hears no token`, async () => {
        const proxy = await runningServer((socket) => {
          socket.end(rawReply({ status, headers: { 'Proxy-Authenticate': 'Basic realm="x"' }, body: 'no' }));
        });
        expect(nameless(await through(`http://127.0.0.1:${proxy.port}`))).toEqual(failure('proxy'));
        expect(proxy.heard.length).toBeGreaterThan(0);
        for (const { head } of proxy.heard) {
          expect(head).toMatch(/^CONNECT nowhere\.example:443 /);
          expect(head).not.toContain(fakeToken);
        }
      });
    }
  });

  it('leave nothing behind that nothing caught', async () => {
    expect(await electron.uncaught()).toEqual([]);
  });
});
