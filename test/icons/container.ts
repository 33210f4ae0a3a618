export type Entry = { readonly name: string; readonly size: number; readonly image: Buffer };

/** Reads a Windows icon's directory. `size` is what the directory states, in pixels. */
export const icoEntries = (file: Buffer): readonly Entry[] =>
  Array.from({ length: file.readUInt16LE(4) }, (_, i) => {
    const at = 6 + 16 * i;
    const offset = file.readUInt32LE(at + 12);
    const width = file.readUInt8(at) || 256;
    return { name: `${width}`, size: width, image: file.subarray(offset, offset + file.readUInt32LE(at + 8)) };
  });

const sizeOfType: Readonly<Record<string, number>> = {
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

/** Reads an Apple icon's elements. `size` is what the type stands for, in pixels. */
export const icnsEntries = (file: Buffer): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let at = 8; at < file.readUInt32BE(4); at += file.readUInt32BE(at + 4)) {
    const name = file.toString('latin1', at, at + 4);
    const image = file.subarray(at + 8, at + file.readUInt32BE(at + 4));
    entries.push({ name, size: sizeOfType[name] ?? Number.NaN, image });
  }
  return entries;
};

/** The images in an icon file of any of the kinds that the project makes, with the size that its name promises. */
export const imagesIn = (path: string, file: Buffer): readonly Entry[] => {
  if (path.endsWith('.ico')) return icoEntries(file);
  if (path.endsWith('.icns')) return icnsEntries(file);
  return [{ name: '', size: sizeNamedBy(path), image: file }];
};

const sizeNamedBy = (path: string): number => {
  const stated = /(\d+)x\1\.png$/u.exec(path)?.[1];
  if (stated !== undefined) return Number(stated);
  return (path.includes('Template') ? 16 : 32) * (path.endsWith('@2x.png') ? 2 : 1);
};
