import type { SessionBus } from './session-bus';

/** The colour of the panel that the tray icon lies on; `unknown` where nobody tells. */
export type PanelColour = 'dark' | 'light' | 'unknown';

const service = 'org.xfce.Xfconf';
const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;
const settings = { destination: service, path: '/org/xfce/Xfconf', interface: service } as const;

/** Of several panels nobody tells which one has the tray: the first one is the one that is there from the start. */
const panel = '/panels/panel-1';

/** A value without the variants around it and in it. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null && 'value' in value ? plain(value.value) : value;
};

/** Light as the eye sees it, 0 to 1, of red, green and blue from 0 to 1 (Rec. 709 weights, without gamma: it is only halved). */
const lightness = (red: number, green: number, blue: number): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const isColour = (value: unknown): value is readonly [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((part) => typeof part === 'number');

/**
 * What XFCE's settings say of its panel: a colour that a person chose, else its dark mode. A picture behind it, much
 * transparency, or a theme can have any colour. `read` gives a setting of the channel `xfce4-panel`, undefined where it is not set.
 */
export const xfcePanelColour = (read: (property: string) => unknown): PanelColour => {
  const style = read(`${panel}/background-style`);
  if (style === 2) return 'unknown';
  if (style === 1) {
    const colour = read(`${panel}/background-rgba`);
    if (!isColour(colour) || colour[3] < 0.7) return 'unknown';
    const [red, green, blue] = colour;
    return lightness(red, green, blue) < 0.5 ? 'dark' : 'light';
  }
  return read('/panels/dark-mode') === true ? 'dark' : 'unknown';
};

const ask = async (bus: SessionBus): Promise<PanelColour> => {
  // Asked first, because a call to a name that nobody owns would start the service.
  const owned = await bus.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: [service] });
  if (!owned.ok || owned.value[0] !== true) return 'unknown';
  const body = ['xfce4-panel', '/panels'];
  const all = await bus.call({ ...settings, member: 'GetAllProperties', signature: 'ss', body });
  const found = all.ok ? all.value[0] : undefined;
  if (typeof found !== 'object' || found === null) return 'unknown';
  const properties = new Map(Object.entries(found));
  return xfcePanelColour((property) => plain(properties.get(property)));
};

/** GNOME's top bar is dark in its own themes, whatever the theme of its windows. */
const hasDarkBar = (desktop: string): boolean => /\b(?:gnome|unity)\b/i.test(desktop);

/**
 * Tells the panel's colour, now and whenever a person changes it, for as long as the bus is there. `desktop`:
 * `XDG_CURRENT_DESKTOP`, empty where it is not set.
 */
export const watchPanelColour = async (
  bus: SessionBus,
  desktop: string,
  onColour: (colour: PanelColour) => void,
): Promise<void> => {
  if (hasDarkBar(desktop)) return onColour('dark');
  if (desktop !== '' && !/\bxfce\b/i.test(desktop)) return undefined;
  let told: PanelColour = 'unknown';
  const look = async (): Promise<void> => {
    const colour = await ask(bus);
    if (colour === told) return;
    told = colour;
    onColour(colour);
  };
  const changed = { interface: service, member: 'PropertyChanged', firstArgument: 'xfce4-panel' } as const;
  bus.listen(changed, () => void look());
  // An app that starts at login can be there before the one that knows. When that one leaves, the panel stays as it is.
  const comes = {
    interface: daemon.interface,
    member: 'NameOwnerChanged',
    sender: daemon.destination,
    firstArgument: service,
  } as const;
  bus.listen(comes, ([, , owner]) => {
    if (owner !== '') void look();
  });
  await look();
};
