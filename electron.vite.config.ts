import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { bundleContents } from './build/lint/bundle-contents.mjs';

// The same output runs on the pinned Electron and on the end-of-life one that development falls back to, so the targets
// are those of the older (Node 18, Chromium 114), and main and preload are CommonJS: the sandboxed preload must be.
const cjs = { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } as const;

export default defineConfig({
  main: {
    plugins: [bundleContents()],
    build: {
      target: 'node18',
      sourcemap: false,
      // Only keytar is a runtime dependency: its native addon can't be bundled. Everything else goes into the output.
      externalizeDeps: true,
      rolldownOptions: {
        // What dbus-next can do without: an addon that passes file descriptors, and a way to ask X11 for the bus's address.
        external: ['usocket', 'x11'],
        input: {
          index: 'src/main/index.ts',
          'keychain-worker': 'src/main/credentials/keychain-worker.ts',
        },
        output: cjs,
        // Else what two entries share may be put into index.js, and the keychain's child process would start the app.
        experimental: { chunkOptimization: false },
      },
    },
  },
  preload: {
    plugins: [bundleContents()],
    build: {
      target: 'node18',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: cjs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [bundleContents()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'chrome114',
      sourcemap: false,
      modulePreload: false,
      // The page is read, parsed and run anew each time the window opens: half the bytes are tens of milliseconds.
      minify: true,
      // Nothing is inlined as a data: address, which the page's content security policy would refuse.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
