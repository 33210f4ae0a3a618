// Draws every icon below resources/icons from the SVG sources: `npm run icons`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFolders, iconSet } from './icon-set.mjs';

const icons = new URL('../../resources/icons/', import.meta.url);

const files = iconSet();
// Only now, when every drawing has succeeded: an icon whose source is gone must not stay behind.
for (const folder of generatedFolders) rmSync(new URL(folder, icons), { recursive: true, force: true });
for (const { path, bytes } of files) {
  const file = fileURLToPath(new URL(path, icons));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024;
console.log(`Drew ${files.length} icon files, ${Math.round(kilobytes)} KB, below resources/icons`);
