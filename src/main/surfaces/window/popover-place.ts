import type { Bounds } from './window-bounds';

/** Where a hand is, or the middle of what it clicked, in device-independent pixels. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** Between the window and the edges of the work area, in pixels. */
const gap = 8;
/** Room for the frame that a desktop puts around a window, at its bottom edge, in pixels. */
const frame = 32;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

const areaOf = (anchor: Anchor, screens: readonly Bounds[]): Bounds | undefined => {
  const distance = ({ x, y, width, height }: Bounds): number =>
    Math.hypot(anchor.x - between(x, anchor.x, x + width), anchor.y - between(y, anchor.y, y + height));
  return screens.toSorted((one, other) => distance(one) - distance(other))[0];
};

/**
 * Where a window of this size stands beside the tray: centred on the anchor as far as the screen goes, at the edge of the work
 * area that the anchor is nearer to. `screens`: work areas, the main one first; the anchor may be in a panel outside of them.
 */
export const placeBeside = (
  anchor: Anchor,
  size: { readonly width: number; readonly height: number },
  screens: readonly Bounds[],
): { readonly x: number; readonly y: number } | undefined => {
  const area = areaOf(anchor, screens);
  if (area === undefined) return undefined;
  const right = area.x + area.width - size.width - gap;
  const bottom = area.y + area.height - size.height - gap - frame;
  const isAbove = anchor.y < area.y + area.height / 2;
  return {
    x: Math.round(between(area.x + gap, anchor.x - size.width / 2, Math.max(area.x + gap, right))),
    y: Math.round(isAbove ? area.y + gap : Math.max(area.y, bottom)),
  };
};
