import { createHash } from 'node:crypto';

/** The namespace of every id of the demo cloud (RFC 9562, version 5). Changing it changes every id at once. */
const NAMESPACE = Buffer.from('7b1f0e2a4c9d5e6f8a0b1c2d3e4f5061', 'hex');

/**
 * A UUID that is the same in every run for the same name, so that screenshots, tests and bookmarks keep their meaning.
 * @param name any text, for example `user/mara.lindqvist@harbourlight.example`
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
