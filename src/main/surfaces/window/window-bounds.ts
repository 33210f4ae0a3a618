import * as v from 'valibot';

/** Where a window is, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What window.json holds. */
export interface SavedBounds extends Bounds {
  readonly version: 1;
}

export const savedBoundsVersion = 1;

export const smallest = { width: 360, height: 480 } as const;
const usual = { width: 440, height: 640 } as const;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const schema = v.object({ version: v.literal(1), x: pixels, y: pixels, width: pixels, height: pixels });

/** For JsonFile. */
export const parseBounds = (raw: unknown): SavedBounds | undefined => {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
};

/** How much of the title bar must be on a screen for a hand to reach it. */
const handle = { width: 100, height: 30 } as const;

const reachable = (bounds: Bounds, screen: Bounds): boolean => {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const below = screen.y + screen.height - bounds.y;
  return across >= handle.width && bounds.y >= screen.y && below >= handle.height;
};

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where the window opens: where it was, if a screen is still there; else of the saved size, in the middle of the main one.
 * `screens`: the work areas of all screens, the main one first; empty where the platform does not tell.
 */
export const placeWindow = (
  saved: Bounds | undefined,
  screens: readonly Bounds[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } => {
  const home = saved === undefined ? undefined : screens.find((screen) => reachable(saved, screen));
  const area = home ?? screens[0];
  const most = area ?? { width: Infinity, height: Infinity };
  const size = {
    width: between(smallest.width, saved?.width ?? usual.width, Math.max(smallest.width, most.width)),
    height: between(smallest.height, saved?.height ?? usual.height, Math.max(smallest.height, most.height)),
  };
  if (saved !== undefined && home !== undefined) return { ...size, x: saved.x, y: saved.y };
  if (area === undefined) return size;
  const middle = (start: number, room: number, length: number): number =>
    start + Math.max(0, Math.round((room - length) / 2));
  return { ...size, x: middle(area.x, area.width, size.width), y: middle(area.y, area.height, size.height) };
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
