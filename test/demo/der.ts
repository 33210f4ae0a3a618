/** ASN.1 in DER, as little of it as a certificate for tests needs. */
const element = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const base128 = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [...base128(value >> 7).map((byte) => byte | 0x80), value & 0x7f];

export const der = {
  sequence: (...parts: readonly Buffer[]): Buffer => element(0x30, Buffer.concat(parts)),
  set: (...parts: readonly Buffer[]): Buffer => element(0x31, Buffer.concat(parts)),
  /** @param value a number that is not negative, in big-endian bytes */
  integer: (value: Buffer): Buffer =>
    element(0x02, (value[0] ?? 0) < 0x80 ? value : Buffer.concat([Buffer.from([0]), value])),
  boolean: (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0])),
  bits: (content: Buffer, unused = 0): Buffer => element(0x03, Buffer.concat([Buffer.from([unused]), content])),
  octets: (content: Buffer): Buffer => element(0x04, content),
  /** @param dotted for example `2.5.4.3` */
  oid: (dotted: string): Buffer => {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
  },
  utf8: (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8')),
  time: (at: Date): Buffer =>
    element(0x18, Buffer.from(`${at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`, 'latin1')),
  /** A context-specific element; a constructed one holds other elements. */
  tagged: (number: number, content: Buffer, kind: 'primitive' | 'constructed'): Buffer =>
    element((kind === 'constructed' ? 0xa0 : 0x80) | number, content),
} as const;
