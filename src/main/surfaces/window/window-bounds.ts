import * as v from 'valibot';
import { placeBeside, type Anchor } from './popover-place';

/** Where a window is, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What window.json holds: the size, and the place where a person moved the window to. */
export interface SavedBounds {
  readonly version: 2;
  readonly width: number;
  readonly height: number;
  readonly place?: { readonly x: number; readonly y: number };
}

export const savedBoundsVersion = 2;

export const smallest = { width: 360, height: 480 } as const;
const usual = { width: 440, height: 640 } as const;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const sizeEntries = { width: pixels, height: pixels };
const placeSchema = v.object({ x: pixels, y: pixels });
const schema = v.variant('version', [
  // Version 1 did not tell a place that a person chose from one that was given.
  v.object({ version: v.literal(1), ...sizeEntries }),
  v.object({ version: v.literal(2), ...sizeEntries, place: v.exactOptional(placeSchema) }),
]);

/** For JsonFile. */
export const parseBounds = (raw: unknown): SavedBounds | undefined => {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? { ...parsed.output, version: savedBoundsVersion } : undefined;
};

/** How much of the title bar must be on a screen for a hand to reach it. */
const handle = { width: 100, height: 30 } as const;

const reachable = (bounds: Bounds, screen: Bounds): boolean => {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const below = screen.y + screen.height - bounds.y;
  return across >= handle.width && bounds.y >= screen.y && below >= handle.height;
};

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Size and place of a new window; the desktop chooses the place where none is given. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  /** The place is one that a person moved it to. */
  readonly chosen: boolean;
}

/**
 * Where the window opens: where a person moved it to, if a screen is still there; else of the saved size beside the tray, where
 * it was opened from there and the platform tells where that is; else in the middle of the main screen. `screens`: the work
 * areas of all screens, the main one first; empty where the platform does not tell.
 */
export const placeWindow = (
  saved: Omit<SavedBounds, 'version'> | undefined,
  screens: readonly Bounds[],
  anchor?: Anchor,
): Placed => {
  const moved = saved?.place === undefined ? undefined : { ...saved.place, width: saved.width, height: saved.height };
  const home = moved === undefined ? undefined : screens.find((screen) => reachable(moved, screen));
  const area = home ?? screens[0];
  const most = area ?? { width: Infinity, height: Infinity };
  const size = {
    width: between(smallest.width, saved?.width ?? usual.width, Math.max(smallest.width, most.width)),
    height: between(smallest.height, saved?.height ?? usual.height, Math.max(smallest.height, most.height)),
  };
  if (moved !== undefined && home !== undefined) return { ...size, x: moved.x, y: moved.y, chosen: true };
  const beside = anchor === undefined ? undefined : placeBeside(anchor, size, screens);
  if (beside !== undefined) return { ...size, ...beside, chosen: false };
  if (area === undefined) return { ...size, chosen: false };
  const middle = (start: number, room: number, length: number): number =>
    start + Math.max(0, Math.round((room - length) / 2));
  return {
    ...size,
    x: middle(area.x, area.width, size.width),
    y: middle(area.y, area.height, size.height),
    chosen: false,
  };
};

/** No desktop draws a thicker frame, in pixels. */
const thickestFrame = 100;

/**
 * What to save so that the window opens where it is now. On X11 a window is placed by its frame and tells where its content
 * is: saved as it is, it would move by a title bar with every start. `asked`: where it was placed; `settled`: where it then
 * said that it was, absent where it was not there for long enough to tell.
 */
export const placeToSave = (
  now: Bounds,
  asked: { readonly x?: number; readonly y?: number },
  settled: Bounds | undefined,
): Bounds => {
  const frame = (part: 'x' | 'y'): number => {
    const placed = asked[part];
    if (placed === undefined || settled === undefined) return 0;
    const off = settled[part] - placed;
    return off > 0 && off <= thickestFrame ? off : 0;
  };
  if (settled === undefined) return { ...now, x: asked.x ?? now.x, y: asked.y ?? now.y };
  return { ...now, x: now.x - frame('x'), y: now.y - frame('y') };
};

/** A desktop may put a window some pixels from where it was asked to; a hand moves it further, in pixels. */
const nudge = 12;

/**
 * What is kept of a window: its size, and its place where a person chose it, now or before. `place`: as `placeToSave` gives it;
 * `asked`: where it was placed.
 */
export const boundsToSave = (place: Bounds, asked: Placed): SavedBounds => {
  const { x, y, width, height } = place;
  const isMoved =
    asked.x !== undefined && asked.y !== undefined && Math.max(Math.abs(x - asked.x), Math.abs(y - asked.y)) > nudge;
  return { version: savedBoundsVersion, width, height, ...((asked.chosen || isMoved) && { place: { x, y } }) };
};
