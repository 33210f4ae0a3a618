// Gives a plain Node child the port that Electron's utility processes have, so that the worker itself runs unchanged.
const parentPort = {
  /** @param {string} _name @param {(event: Readonly<{ data: unknown }>) => void} listener */
  on: (_name, listener) => process.on('message', (data) => listener({ data })),
  /** @param {unknown} message */
  postMessage: (message) => process.send?.(message),
};
Object.defineProperty(process, 'parentPort', { value: parentPort });
process.on('disconnect', () => process.exit());
