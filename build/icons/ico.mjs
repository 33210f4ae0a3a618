const headerBytes = 6;
const entryBytes = 16;

/**
 * Packs square PNGs into a Windows icon. PNG entries are read since Windows Vista and are far smaller than bitmaps.
 *
 * @param {readonly { readonly size: number, readonly png: Buffer }[]} images sizes from 1 to 256 pixels
 * @returns {Buffer}
 */
export const ico = (images) => {
  const directory = Buffer.alloc(headerBytes + entryBytes * images.length);
  directory.writeUInt16LE(1, 2); // 1 = icon, 2 = cursor
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  images.forEach(({ size, png }, index) => {
    if (size < 1 || size > 256) throw new RangeError(`An icon entry can't be ${size} pixels wide`);
    const at = headerBytes + entryBytes * index;
    directory.writeUInt8(size % 256, at); // the byte for 256 is 0
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4); // colour planes
    directory.writeUInt16LE(32, at + 6); // bits per pixel
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...images.map(({ png }) => png)]);
};
