import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { der } from './der';

/** A certificate with its key, made for one run of a test and trusted by nobody else. */
export interface TestCertificate {
  /** PEM. */
  readonly cert: string;
  /** PEM, PKCS #8. */
  readonly key: string;
}

/** A certificate authority for tests. */
export interface TestAuthority extends TestCertificate {
  /** @param names the host names that the certificate is for; the first is its common name */
  readonly issue: (names: readonly string[], life?: CertificateLife) => TestCertificate;
}

/** From when until when a certificate is good. */
export interface CertificateLife {
  readonly from: Date;
  readonly until: Date;
}

const DAY = 86_400_000;
const ECDSA_SHA256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));
const named = (common: string): Buffer => der.sequence(der.set(der.sequence(der.oid('2.5.4.3'), der.utf8(common))));
const extension = (oid: string, value: Buffer, critical: boolean): Buffer =>
  der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octets(value));

function keyId(publicKey: Buffer): Buffer {
  return createHash('sha1').update(publicKey).digest();
}

interface Draft {
  readonly subject: string;
  readonly publicKey: Buffer;
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  readonly issuerPublicKey: Buffer;
  readonly life: CertificateLife;
  readonly extensions: readonly Buffer[];
}

function signed(draft: Draft): string {
  const serial = randomBytes(16);
  serial.writeUInt8((serial.readUInt8(0) & 0x7f) | 0x40, 0);
  const body = der.sequence(
    der.tagged(0, der.integer(Buffer.from([2])), 'constructed'), // version 3
    der.integer(serial),
    ECDSA_SHA256,
    named(draft.issuer),
    der.sequence(der.time(draft.life.from), der.time(draft.life.until)),
    named(draft.subject),
    draft.publicKey,
    der.tagged(
      3,
      der.sequence(
        ...draft.extensions,
        extension('2.5.29.14', der.octets(keyId(draft.publicKey)), false),
        extension('2.5.29.35', der.sequence(der.tagged(0, keyId(draft.issuerPublicKey), 'primitive')), false),
      ),
      'constructed',
    ),
  );
  const whole = der.sequence(body, ECDSA_SHA256, der.bits(sign('sha256', body, draft.issuerKey)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function keyPair(): { readonly key: KeyObject; readonly pem: string; readonly publicKey: Buffer } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    key: pair.privateKey,
    pem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }),
  };
}

const currentLife = (): CertificateLife => ({
  from: new Date(Date.now() - DAY),
  until: new Date(Date.now() + 30 * DAY),
});

const serverExtensions = (names: readonly string[]): readonly Buffer[] => {
  const hosts = names.map((host) => der.tagged(2, Buffer.from(host, 'latin1'), 'primitive'));
  return [
    extension('2.5.29.19', der.sequence(), true),
    extension('2.5.29.15', der.bits(Buffer.from([0x80]), 7), true), // digitalSignature
    extension('2.5.29.37', der.sequence(der.oid('1.3.6.1.5.5.7.3.1')), false), // server
    extension('2.5.29.17', der.sequence(...hosts), false),
  ];
};

/** A host's certificate that has nobody's word but its own. */
export function selfSignedCertificate(names: readonly string[]): TestCertificate {
  const { key, pem, publicKey } = keyPair();
  const name = names[0] ?? '';
  const own = { subject: name, publicKey, issuer: name, issuerKey: key, issuerPublicKey: publicKey };
  return { cert: signed({ ...own, life: currentLife(), extensions: serverExtensions(names) }), key: pem };
}

/** Makes a certificate authority that signs with ECDSA on P-256. */
export function testAuthority(name = 'Token Tray test authority'): TestAuthority {
  const own = keyPair();
  const signing = { issuer: name, issuerKey: own.key, issuerPublicKey: own.publicKey };
  const cert = signed({
    ...signing,
    subject: name,
    publicKey: own.publicKey,
    life: currentLife(),
    extensions: [
      extension('2.5.29.19', der.sequence(der.boolean(true)), true), // may sign others
      extension('2.5.29.15', der.bits(Buffer.from([0x06]), 1), true), // keyCertSign, cRLSign
    ],
  });
  return {
    cert,
    key: own.pem,
    issue: (names, life = currentLife()) => {
      const { pem, publicKey } = keyPair();
      const extensions = serverExtensions(names);
      return { cert: signed({ ...signing, subject: names[0] ?? '', publicKey, life, extensions }), key: pem };
    },
  };
}
