import type { CommandClient } from '../shared/commands';

declare global {
  interface Window {
    /** What the preload exposes: the page's only way out. */
    readonly tokenTray: CommandClient;
  }
}
