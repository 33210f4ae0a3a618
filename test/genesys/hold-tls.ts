import type { TlsOptions } from 'node:tls';
import { describe, expect, it } from 'vitest';
import {
  selfSignedCertificate,
  testAuthority,
  type TestAuthority,
  type TestCertificate,
} from '../demo/test-certificate';
import { nameless, type Network } from './network';
import { genesys } from './raw-reply';
import { runningServer } from './running-server';

const day = 86_400_000;
const certificate = { ok: false, failure: { kind: 'network', cause: 'certificate' } };
const tls = { ok: false, failure: { kind: 'network', cause: 'tls' } };

interface Case {
  readonly about: string;
  readonly options: TlsOptions;
  readonly gives: object;
}

const stranger = testAuthority('An authority that nobody trusts');
const cases: readonly Case[] = [
  { about: 'of an authority that is not trusted', options: stranger.issue(['localhost']), gives: certificate },
  { about: 'that it signed itself', options: selfSignedCertificate(['localhost']), gives: certificate },
  {
    about: 'of TLS 1.1',
    // Seclevel 0, or the server itself would refuse to speak so old a version.
    options: {
      ...stranger.issue(['localhost']),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    },
    gives: tls,
  },
];

/**
 * Hosts whose identity is in doubt, held to on one network stack that trusts none of this file’s authorities. `noTls`: what a
 * host without TLS is to it; Chromium has one name for that and for what is no TLS after the request.
 */
export const holdTls = (network: () => Network, noTls: 'tls' | 'lost'): void => {
  describe('a host', () => {
    for (const { about, options, gives } of cases) {
      it(`${about} hears not one byte of a call`, async () => {
        const server = await runningServer((socket) => void socket.write(genesys({})), { tls: options });
        const reply = await network()({ call: 'verify', origin: `https://localhost:${server.port}` });
        expect(nameless(reply)).toEqual(gives);
        await expect.poll(() => server.handshakeErrors.length).toBeGreaterThan(0);
        expect(server.bytesHeard()).toBe(0);
      });
    }

    it('that speaks no TLS hears no HTTP', async () => {
      const server = await runningServer(() => undefined, { greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' });
      const reply = await network()({ call: 'verify', origin: `https://localhost:${server.port}` });
      expect(nameless(reply)).toEqual({ ok: false, failure: { kind: 'network', cause: noTls } });
      expect(server.heard).toEqual([]);
    });

    it('that is not there refuses the connection', async () => {
      const server = await runningServer(() => undefined);
      await server.close();
      for (const origin of [server.origin, `https://localhost:${server.port}`]) {
        expect(nameless(await network()({ call: 'verify', origin }))).toEqual({
          ok: false,
          failure: { kind: 'network', cause: 'refused' },
        });
      }
    });
  });
};

export interface TrustedCases {
  readonly right: TestCertificate;
  readonly wrong: readonly {
    readonly about: string;
    /** Chromium's name of the error. */
    readonly name: string;
    readonly options: TestCertificate;
  }[];
}

/** Certificates of an authority that is trusted, which are wrong all the same, and one that is right. */
export const trustedCases = (authority: TestAuthority): TrustedCases => ({
  right: authority.issue(['localhost']),
  wrong: [
    {
      about: 'that has expired',
      name: 'ERR_CERT_DATE_INVALID',
      options: authority.issue(['localhost'], {
        from: new Date(Date.now() - 30 * day),
        until: new Date(Date.now() - day),
      }),
    },
    {
      about: 'that is not valid yet',
      name: 'ERR_CERT_DATE_INVALID',
      options: authority.issue(['localhost'], {
        from: new Date(Date.now() + day),
        until: new Date(Date.now() + 30 * day),
      }),
    },
    {
      about: 'for another name',
      name: 'ERR_CERT_COMMON_NAME_INVALID',
      options: authority.issue(['api.mypurecloud.com']),
    },
  ],
});
