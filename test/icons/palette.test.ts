import { expect, test } from 'vitest';
import { coloursOf, panels, panelThemes, trayStates } from '../../build/icons/palette.mjs';

/** Relative luminance as WCAG 2.2 defines it, of `#rrggbb`. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
};

test('contrast is measured as WCAG says: 21 between black and white, 4.54 for #767676 on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

const cases = panelThemes.flatMap((theme) =>
  panels[theme].flatMap((panel) => trayStates.map((state) => ({ theme, panel, state }))),
);

/** WCAG 2.2, 1.4.11, asks for 3. No colour can have much more on black and on white at once. */
const leastContrast = { dark: 4.5, light: 4.5, any: 3.2 };

test.each(cases)('the $state icon for $theme panels stands out from $panel', ({ theme, panel, state }) => {
  const { tray, token } = coloursOf(theme, state);
  expect(contrast(tray, panel)).toBeGreaterThan(leastContrast[theme]);
  expect(contrast(token, panel)).toBeGreaterThan(leastContrast[theme]);
});
