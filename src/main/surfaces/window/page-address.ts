import { parseUrl } from '../../../shared/parse-url';

/** The app's own scheme: the page is not a file and not a web site, so neither's rules apply to it. */
export const pageScheme = 'token-tray';

/** Where the window's page is, and what may claim to be it. */
export interface PageAddress {
  /** What the window loads. */
  readonly url: string;
  /** Scheme and host exactly; the only origin whose commands are heard and whose resources are loaded. */
  readonly origin: string;
}

const builtPage: PageAddress = { url: `${pageScheme}://app/index.html`, origin: `${pageScheme}://app` };

/**
 * The built page; in an unpackaged run with hot reload the development server's, where that is on this machine.
 * `developmentUrl`: what electron-vite tells in `ELECTRON_RENDERER_URL`.
 */
export const pageAddress = (packaged: boolean, developmentUrl: string | undefined): PageAddress => {
  const url = packaged || developmentUrl === undefined ? undefined : parseUrl(developmentUrl);
  if (url === undefined) return builtPage;
  const { protocol, hostname, origin } = url;
  const local = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return local ? { url: `${origin}/`, origin } : builtPage;
};

/** Scheme and host of any address, also of schemes whose origin Node calls `null`; undefined for what is no address. */
export const originOf = (url: string): string | undefined => {
  const parsed = parseUrl(url);
  return parsed === undefined ? undefined : `${parsed.protocol}//${parsed.host}`;
};
