import { describe, expect, test } from 'vitest';
import { coloursOf, panels, panelThemes, templateColours, trayStates } from '../../build/icons/palette.mjs';
import type { Colours, TrayState } from '../../build/icons/palette.mjs';
import { trayPng } from '../../build/icons/tray-drawing.mjs';
import { greyOf, rasterOf, visibleDifference } from './raster.ts';

/** Of all pixels. The part that changes is about half of the icon, so that this is nearly a third of what can change. */
const leastDifference = 0.15;

const pairs = trayStates.flatMap((a, i) => trayStates.slice(i + 1).map((b) => [a, b] as const));

const greyAt16 = (state: TrayState, colours: Colours, panel: string): readonly number[] =>
  greyOf(rasterOf(trayPng(state, 16, colours), panel));

const panelsOfThemes = panelThemes.flatMap((theme) => panels[theme].map((panel) => ({ theme, panel })));

describe.each(panelsOfThemes)('Made for $theme panels, on $panel at 16 pixels, seen in grey', ({ theme, panel }) => {
  test.each(pairs)('"%s" can be told from "%s"', (a, b) => {
    const grey = (state: TrayState): readonly number[] => greyAt16(state, coloursOf(theme, state), panel);
    expect(visibleDifference(grey(a), grey(b))).toBeGreaterThan(leastDifference);
  });

  test('two states of one form would not pass for different because of their colours', () => {
    const amber = greyAt16(
      'active',
      { ...coloursOf(theme, 'active'), token: coloursOf(theme, 'attention').token },
      panel,
    );
    const red = greyAt16('active', { ...coloursOf(theme, 'active'), token: coloursOf(theme, 'ended').token }, panel);
    expect(visibleDifference(amber, red)).toBeLessThan(leastDifference);
  });
});

describe('As a macOS template, by form alone', () => {
  test.each(pairs)('"%s" can be told from "%s"', (a, b) => {
    const difference = visibleDifference(
      greyAt16(a, templateColours, '#ffffff'),
      greyAt16(b, templateColours, '#ffffff'),
    );
    expect(difference).toBeGreaterThan(leastDifference);
  });

  test.each(trayStates)('"%s" is black and alpha, as macOS asks', (state) => {
    const { pixels } = rasterOf(trayPng(state, 32, templateColours));
    const channels = [0, 1, 2].flatMap((channel) => pixels.filter((_, i) => i % 4 === channel).some((v) => v !== 0));
    expect(channels).toEqual([false, false, false]);
    expect(pixels.some((value, i) => i % 4 === 3 && value === 255)).toBe(true);
  });
});
