import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import type { SecureContextOptions } from 'node:tls';
import { expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { runningCloud } from './running-cloud';
import { testAuthority } from './test-certificate';

const NAME = 'cloud.localhost';

/** Asks over TLS under a host name, and trusts that authority alone. */
function verify(cloud: DemoCloud, host: string, ca: string, tls: SecureContextOptions = {}): Promise<number> {
  const headers = { Authorization: `Bearer ${cloud.token('jonas').secret}` };
  const options = {
    host: '127.0.0.1',
    port: cloud.port,
    servername: host,
    ca,
    method: 'HEAD',
    headers,
    agent: false,
    ...tls,
  };
  return new Promise((resolve, reject) => {
    request({ ...options, path: '/api/v2/tokens/me' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

test('with a key and a certificate the cloud speaks https under its name, to those who trust the authority', async () => {
  const authority = testAuthority();
  const cloud = await runningCloud({ tls: authority.issue([NAME]), hostName: NAME });
  expect(cloud.origin).toBe(`https://${NAME}:${cloud.port}`);
  expect(await verify(cloud, NAME, authority.cert)).toBe(200);
  const stranger = testAuthority('Someone else');
  await expect(verify(cloud, NAME, stranger.cert)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  await expect(verify(cloud, 'other.localhost', authority.cert)).rejects.toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
});

test('with a certificate whose time is over nobody gets in', async () => {
  const authority = testAuthority();
  const past = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2020-02-01T00:00:00Z') };
  const cloud = await runningCloud({ tls: authority.issue([NAME], past), hostName: NAME });
  await expect(verify(cloud, NAME, authority.cert)).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
});

test('a cloud can be made to speak only a TLS that is too old for its visitors', async () => {
  const authority = testAuthority();
  const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  const cloud = await runningCloud({ tls: { ...authority.issue([NAME]), ...old }, hostName: NAME });
  await expect(verify(cloud, NAME, authority.cert)).rejects.toThrow('protocol version');
  expect(await verify(cloud, NAME, authority.cert, old)).toBe(200);
});

test('plain http to the https cloud gets no answer of the API', async () => {
  const cloud = await runningCloud({ tls: testAuthority().issue([NAME]) });
  await expect(fetch(`http://127.0.0.1:${cloud.port}/api/v2/tokens/me`)).rejects.toThrow('fetch failed');
});

test('the certificates of the tests are well formed', () => {
  const authority = testAuthority();
  const ca = new X509Certificate(authority.cert);
  const leaf = new X509Certificate(authority.issue([NAME, 'api.cloud.localhost']).cert);
  expect([ca.ca, leaf.ca]).toEqual([true, false]);
  expect(leaf.checkIssued(ca)).toBe(true);
  expect(leaf.verify(ca.publicKey)).toBe(true);
  expect(leaf.subjectAltName).toBe('DNS:cloud.localhost, DNS:api.cloud.localhost');
});
