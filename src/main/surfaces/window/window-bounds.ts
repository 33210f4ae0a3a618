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
 * Where the window opens: where it was, if a screen is still there; else of the saved size, and the platform's place.
 * `screens`: the work areas of all screens, the main one first; empty where the platform does not tell.
 */
export const placeWindow = (
  saved: Bounds | undefined,
  screens: readonly Bounds[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } => {
  const home = saved === undefined ? undefined : screens.find((screen) => reachable(saved, screen));
  const most = home ?? screens[0] ?? { width: Infinity, height: Infinity };
  const size = {
    width: between(smallest.width, saved?.width ?? usual.width, Math.max(smallest.width, most.width)),
    height: between(smallest.height, saved?.height ?? usual.height, Math.max(smallest.height, most.height)),
  };
  return saved !== undefined && home !== undefined ? { ...size, x: saved.x, y: saved.y } : size;
};
