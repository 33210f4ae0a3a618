// Gives a plain Node child the port that Electron's utility processes have, so that the worker itself runs unchanged.
process.parentPort = {
  on: (_name, listener) => process.on('message', (data) => listener({ data })),
  postMessage: (message) => process.send?.(message),
};
process.on('disconnect', () => process.exit());
