/**
 * The PNG types of an Apple icon and the pixels each holds. Two types of one size are the plain and the Retina image.
 * The 16 and 32 pixel types are left out: several macOS versions draw noise when those hold a PNG, and all of them
 * scale the next size down.
 */
export const icnsTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * Packs PNGs into an Apple icon: an 8-byte header, then a type, a length and the image per entry.
 *
 * @param {(size: number) => Buffer} pngOf the PNG of a size in pixels
 * @returns {Buffer}
 */
export const icns = (pngOf) => {
  const sizes = new Set(icnsTypes.map(([, size]) => size));
  // Each size is drawn once, although two types may hold it.
  const images = [...sizes].map((size) => ({ size, png: pngOf(size) }));
  const entries = icnsTypes.flatMap(([type, wanted]) =>
    images.filter(({ size }) => size === wanted).flatMap(({ png }) => [tagged(type, png.length), png]),
  );
  const length = entries.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([tagged('icns', length), ...entries]);
};

/**
 * @param {string} type four ASCII characters
 * @param {number} bodyBytes the length that is written includes this head itself
 */
const tagged = (type, bodyBytes) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(bodyBytes + head.length, 4);
  return head;
};
