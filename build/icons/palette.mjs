/**
 * The colours of the tray icons. Form tells the states apart; colour is a second signal, spent only where something
 * wants a person (amber, red), is under way (blue) or is not known (grey).
 *
 * @typedef {'empty' | 'active' | 'attention' | 'unreachable' | 'ended' | 'busy' | 'locked'} TrayState
 * @typedef {'dark' | 'light' | 'any'} PanelTheme the panel's colour, not the glyph's; `any` where it can't be known
 * @typedef {{ readonly tray: string, readonly token: string }} Colours two CSS colours: the constant tray, what lies in it
 */

/** Every state that the tray icon can show, from calm to grave. @type {readonly TrayState[]} */
export const trayStates = ['empty', 'active', 'busy', 'unreachable', 'attention', 'locked', 'ended'];

/** @type {readonly PanelTheme[]} */
export const panelThemes = ['dark', 'light', 'any'];

/** The panel colours that each theme must be readable on. */
export const panels = /** @type {const} */ ({
  dark: ['#000000', '#2b2e33', '#383c42'],
  light: ['#ffffff', '#f2f2f2', '#e0e0e0'],
  any: ['#000000', '#2b2e33', '#f2f2f2', '#ffffff'],
});

const ink = { dark: '#f4f6f8', light: '#25282d', any: '#76829a' };

/** @type {Readonly<Record<PanelTheme, Readonly<Partial<Record<TrayState, string>>>>>} */
const signals = {
  dark: { attention: '#ffb83d', ended: '#ff8076', unreachable: '#b4bcc8', busy: '#7cb8ff' },
  light: { attention: '#8f5300', ended: '#bb211a', unreachable: '#5b6470', busy: '#1f5fc0' },
  any: { attention: '#c06f00', ended: '#e8483e', unreachable: '#808286', busy: '#3f80e2' },
};

/**
 * @param {PanelTheme} theme
 * @param {TrayState} state
 * @returns {Colours}
 */
export const coloursOf = (theme, state) => ({
  tray: ink[theme],
  token: signals[theme][state] ?? ink[theme],
});

/** macOS recolours a template image itself: black, and alpha for the form. @type {Colours} */
export const templateColours = { tray: '#000000', token: '#000000' };
