import type { App } from 'electron';
import type { LivingApp } from '../system/lifecycle';

/** Electron's `app`, as narrow as the app's life needs it. */
export const livingApp = (app: App): LivingApp => {
  // Its own type has a signature per event; here one listener serves several.
  const events: NodeJS.EventEmitter = app;
  return {
    on: (event, listener) => events.on(event, listener),
    quit: () => app.quit(),
    exit: (code) => app.exit(code),
  };
};
