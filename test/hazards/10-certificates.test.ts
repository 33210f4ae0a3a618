import { describe, expect, test } from 'vitest';
import { selfSignedCertificate, testAuthority, type TestAuthority } from '../demo/test-certificate';
import { watchedHosts } from './watched-hosts';

const day = 86_400_000;
const life = (fromDays: number, untilDays: number) => ({
  from: new Date(Date.now() + fromDays * day),
  until: new Date(Date.now() + untilDays * day),
});
const stranger = testAuthority('An authority that nobody trusts');
/** Security level 0, or the host itself would refuse to speak so old a version. */
const oldTls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

const doubtful = {
  Expired: ['certificate', 'ERR_CERT_DATE_INVALID'],
  'Not valid yet': ['certificate', 'ERR_CERT_DATE_INVALID'],
  'Another name': ['certificate', 'ERR_CERT_COMMON_NAME_INVALID'],
  'Signed by itself': ['certificate', 'ERR_CERT_AUTHORITY_INVALID'],
  'Signed by a stranger': ['certificate', 'ERR_CERT_AUTHORITY_INVALID'],
  'TLS one point one': ['tls', 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
} as const;

const said = {
  certificate: /certificate of the Genesys Cloud host could not be trusted, so nothing was sent/,
  tls: /A secure connection to the Genesys Cloud host could not be made, so nothing was sent/,
} as const;

describe('a host whose identity is in doubt', () => {
  const hosts = watchedHosts({
    Expired: { tls: (trusted) => trusted.issue(['localhost'], life(-30, -1)) },
    'Not valid yet': { tls: (trusted) => trusted.issue(['localhost'], life(1, 30)) },
    'Another name': { tls: (trusted) => trusted.issue(['api.mypurecloud.com']) },
    'Signed by itself': { tls: () => selfSignedCertificate(['localhost']) },
    'Signed by a stranger': { tls: () => stranger.issue(['localhost']) },
    'TLS one point one': { tls: (trusted: TestAuthority) => ({ ...trusted.issue(['localhost']), ...oldTls }) },
    Trusted: {},
  });

  test('is spoken to where the system trusts a company’s own authority (control)', async () => {
    const { proxy } = hosts().host('Trusted');
    expect((await hosts().check('Trusted')).status.kind).toBe('active');
    expect(proxy.requests.length).toBeGreaterThan(0);
    expect(proxy.bytesHeard()).toBeGreaterThan(100);
  });

  test.each(Object.entries(doubtful))(
    '(%s) hears not one byte, and the failure names the cause',
    async (name, [cause, error]) => {
      const { proxy } = hosts().host(name);
      const session = await hosts().check(name);
      expect(session.status).toMatchObject({ kind: 'unreachable', failure: { kind: 'network', cause, name: error } });
      await expect.poll(() => proxy.handshakeErrors.length).toBeGreaterThan(0);
      expect(proxy.bytesHeard()).toBe(0);
      await hosts().stage.app.window.openSession(name);
      await hosts().stage.app.window.says(said[cause]);
    },
  );

  test('hears nothing more once its certificate is another one, and its session stays what it was', async () => {
    const { proxy } = hosts().host('Trusted');
    const before = proxy.bytesHeard();
    proxy.present(stranger.issue(['localhost']));
    const { status } = await hosts().check('Trusted');
    expect(status).toMatchObject({
      kind: 'unreachable',
      failure: { cause: 'certificate' },
      lastKnown: { kind: 'active' },
    });
    expect(proxy.bytesHeard()).toBe(before);
  });
});
