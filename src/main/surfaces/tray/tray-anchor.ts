import type { Rectangle } from 'electron';
import type { Anchor } from '../window/popover-place';

interface Asked {
  readonly platform: NodeJS.Platform;
  /** `XDG_SESSION_TYPE`. */
  readonly sessionType: string | undefined;
  /** Where the icon is; empty where the desktop does not tell. */
  readonly icon: () => Rectangle | undefined;
  readonly pointer: () => Anchor;
}

/**
 * The place that a window opened from the tray stands at: the icon, where the platform tells where that is; on X11 the pointer,
 * which has just been there. Undefined on Wayland, where no program knows either, nor places its own windows.
 */
export const trayAnchor = ({ platform, sessionType, icon, pointer }: Asked): Anchor | undefined => {
  if (platform === 'linux') return sessionType === 'wayland' ? undefined : pointer();
  const bounds = icon();
  if (bounds === undefined || bounds.width === 0) return undefined;
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
};
