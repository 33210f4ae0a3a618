import { describe, expect, test } from 'vitest';
import { originOf, pageAddress } from '../../src/main/surfaces/window/page-address';
import { createSnapshotFeed } from '../../src/main/surfaces/window/snapshot-feed';
import { boundsToSave, parseBounds, placeToSave, placeWindow } from '../../src/main/surfaces/window/window-bounds';
import type { Snapshot } from '../../src/shared/snapshot';
import { manualClock } from './manual-clock';

describe('the window’s page', () => {
  const built = { url: 'token-tray://app/index.html', origin: 'token-tray://app' };
  test.each([
    ['a package', true, 'http://localhost:5173', built],
    ['a plain run', false, undefined, built],
    ['hot reload', false, 'http://localhost:5173', { url: 'http://localhost:5173/', origin: 'http://localhost:5173' }],
    ['an address elsewhere', false, 'http://example.com:5173', built],
    ['an address that looks near', false, 'http://localhost.example.com', built],
    ['a file', false, 'file:///tmp/index.html', built],
    ['no address', false, 'localhost', built],
  ])('of %s comes from the right place', (_, packaged, url, address) => {
    expect(pageAddress(packaged, url)).toEqual(address);
  });

  test.each([
    ['token-tray://app/index.html#x', 'token-tray://app'],
    ['token-tray://app.evil/', 'token-tray://app.evil'],
    ['http://localhost:5173/@vite', 'http://localhost:5173'],
    ['about:blank', 'about://'],
    ['data:text/html,x', 'data://'],
    ['', undefined],
  ])('%j is of origin %j', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});

describe('the window opens', () => {
  const screen = { x: 0, y: 24, width: 1280, height: 776 };
  const second = { x: 1280, y: 0, width: 1920, height: 1080 };
  test.each([
    ['at its usual size in the middle the first time', undefined, [screen], { x: 420, y: 92, width: 440, height: 640 }],
    ['where it was', { x: 10, y: 30, width: 500, height: 700 }, [screen], { x: 10, y: 30, width: 500, height: 700 }],
    [
      'where it was on the second screen',
      { x: 1500, y: 0, width: 500, height: 900 },
      [screen, second],
      { x: 1500, y: 0, width: 500, height: 900 },
    ],
    [
      'elsewhere when that screen is gone',
      { x: 1500, y: 0, width: 500, height: 600 },
      [screen],
      { x: 390, y: 112, width: 500, height: 600 },
    ],
    [
      'no larger than the screen',
      { x: 0, y: 24, width: 5000, height: 5000 },
      [screen],
      { x: 0, y: 24, width: 1280, height: 776 },
    ],
    [
      'no smaller than it can be',
      { x: 0, y: 24, width: 1, height: 1 },
      [screen],
      { x: 460, y: 172, width: 360, height: 480 },
    ],
    [
      'elsewhere when its title was above the screen',
      { x: 0, y: -50, width: 440, height: 640 },
      [screen],
      { x: 420, y: 92, width: 440, height: 640 },
    ],
    ['at its usual size on a screen that tells nothing', undefined, [], { width: 440, height: 640 }],
  ])('%s', (_, saved, screens, expected) => {
    const kept = saved && { width: saved.width, height: saved.height, place: { x: saved.x, y: saved.y } };
    const { chosen, ...placed } = placeWindow(kept, screens);
    expect(placed).toEqual(expected);
    expect(chosen).toBe(saved !== undefined && placed.x === saved.x && placed.y === saved.y);
  });

  const usual = { width: 440, height: 640 };
  const dock = { x: 0, y: 0, width: 1280, height: 740 };
  test.each([
    ['below a panel at the top', { x: 1000, y: 12 }, [screen], { x: 780, y: 32 }],
    ['not beyond the right edge', { x: 1270, y: 12 }, [screen], { x: 832, y: 32 }],
    ['not beyond the left edge', { x: 5, y: 12 }, [screen], { x: 8, y: 32 }],
    ['above a panel at the bottom', { x: 700, y: 770 }, [dock], { x: 480, y: 60 }],
    ['on the screen that the tray is on', { x: 3000, y: 1090 }, [screen, second], { x: 2752, y: 400 }],
    [
      'at the top of a screen too small for it',
      { x: 10, y: 390 },
      [{ x: 0, y: 0, width: 400, height: 400 }],
      { x: 8, y: 0 },
    ],
  ])('beside the tray, %s', (_, anchor, screens, expected) => {
    const { x, y } = placeWindow(undefined, screens, anchor);
    expect({ x, y }).toEqual(expected);
  });

  test('where a person moved it to, wherever the tray is', () => {
    const place = { x: 30, y: 40 };
    expect(placeWindow({ ...usual, place }, [screen], { x: 1000, y: 12 })).toMatchObject({ ...place, chosen: true });
  });

  test('where a person moved it to and not where it happened to be given a place', () => {
    const placed = placeWindow(undefined, [screen], { x: 1000, y: 12 });
    const at = { x: placed.x ?? 0, y: placed.y ?? 0, ...usual };
    expect(boundsToSave({ ...at, x: at.x + 2, y: at.y + 10 }, placed)).toEqual({ version: 2, ...usual });
    expect(boundsToSave({ ...at, x: 10 }, placed)).toEqual({ version: 2, ...usual, place: { x: 10, y: at.y } });
    expect(boundsToSave(at, { ...placed, chosen: true })).toEqual({
      version: 2,
      ...usual,
      place: { x: at.x, y: at.y },
    });
  });

  test('at the size of an earlier version’s file', () => {
    expect(parseBounds({ version: 1, x: 1, y: 2, width: 500, height: 700 })).toEqual({
      version: 2,
      width: 500,
      height: 700,
    });
  });

  const asked = { x: 420, y: 92 };
  const size = { width: 440, height: 640 };
  test.each([
    ['its frame', { x: 421, y: 122, ...size }, { x: 421, y: 122, ...size }, { x: 420, y: 92, ...size }],
    ['its frame, moved', { x: 11, y: 52, ...size }, { x: 421, y: 122, ...size }, { x: 10, y: 22, ...size }],
    ['no frame', { x: 420, y: 92, ...size }, { x: 420, y: 92, ...size }, { x: 420, y: 92, ...size }],
    ['a place that was not granted', { x: 0, y: 0, ...size }, { x: 0, y: 0, ...size }, { x: 0, y: 0, ...size }],
    ['too short a life to tell', { x: 421, y: 122, ...size }, undefined, { x: 420, y: 92, ...size }],
  ])('again where it is, with %s', (_, now, settled, expected) => {
    expect(placeToSave(now, asked, settled)).toEqual(expected);
  });

  test.each([
    [null],
    [{}],
    [{ version: 1, x: 0, y: 0, width: 1.5, height: 1 }],
    [{ version: 2, width: 1, height: 1, place: { x: NaN, y: 0 } }],
    [{ version: 3, width: 1, height: 1 }],
  ])('at its usual place where its file holds %j', (raw) => {
    expect(parseBounds(raw)).toBeUndefined();
  });
});

describe('snapshots', () => {
  const snapshot = (now: number) => ({ now }) as Snapshot;

  test('go out at once, then four a second, and the last is always seen', () => {
    const clock = manualClock();
    const sent: number[] = [];
    const feed = createSnapshotFeed(clock, ({ now }) => sent.push(now));
    feed.push(snapshot(0));
    expect(sent).toEqual([0]);
    for (let now = 1; now <= 1000; now += 1) {
      clock.advance(1);
      feed.push(snapshot(now));
    }
    expect(sent).toHaveLength(5);
    clock.advance(10_000);
    expect(sent.at(-1)).toBe(1000);
    expect(sent).toHaveLength(6);
    expect(clock.waiting()).toBe(0);
  });

  test('come as often as was asked for, the tray’s twenty times a second', () => {
    const clock = manualClock();
    const drawn: number[] = [];
    const feed = createSnapshotFeed(clock, ({ now }) => drawn.push(now), 50);
    for (let now = 0; now < 1000; now += 1) {
      feed.push(snapshot(now));
      clock.advance(1);
    }
    clock.advance(100);
    expect(drawn).toHaveLength(21);
    expect(drawn.at(-1)).toBe(999);
  });

  test('that nobody looks at are dropped, and the next one goes out at once again', () => {
    const clock = manualClock();
    const sent: number[] = [];
    const feed = createSnapshotFeed(clock, ({ now }) => sent.push(now));
    feed.push(snapshot(1));
    feed.push(snapshot(2));
    feed.stop();
    clock.advance(1000);
    expect(sent).toEqual([1]);
    feed.push(snapshot(3));
    expect(sent).toEqual([1, 3]);
  });
});
