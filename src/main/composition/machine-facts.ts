import { homedir, release } from 'node:os';
import type { MachineFacts } from './diagnostics';

/** The part of Electron's `screen` that is asked here. */
export interface ScreenSource {
  readonly getAllDisplays: () => readonly {
    readonly size: { readonly width: number; readonly height: number };
    readonly scaleFactor: number;
  }[];
}

/** What this machine is, asked when somebody wants to know. */
export const machineFacts = (screen: ScreenSource): MachineFacts => {
  const { platform, arch, versions, env } = process;
  return {
    system: `${platform} ${arch} ${release()}`,
    electron: versions.electron ?? '',
    chrome: versions['chrome'] ?? '',
    node: versions.node,
    desktop: [env['XDG_CURRENT_DESKTOP'], env['XDG_SESSION_TYPE']].filter(Boolean).join(', '),
    screens: screen.getAllDisplays().map(({ size, scaleFactor }) => `${size.width}x${size.height}@${scaleFactor}`),
    uptime: process.uptime(),
    home: homedir(),
  };
};
