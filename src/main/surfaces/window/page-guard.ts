import type { Session, WebContents } from 'electron';
import type { Log } from '../../system/log';
import { originOf } from './page-address';

/** What a page may try and is not given. */
export type Denied = 'navigation' | 'window' | 'webview' | 'permission' | 'request' | 'download' | 'device';

/** How often each was denied since the app started; for diagnostics and tests. */
export type Denials = Readonly<Record<Denied, number>>;

export interface PageGuard {
  readonly denials: () => Denials;
  /** Closes the page's session: whatever asks for a power gets none, whatever is not the page's own is not loaded. */
  readonly guardSession: (session: Session) => void;
  /** Holds the contents to the one page they were made for. */
  readonly guardContents: (contents: WebContents) => void;
}

/** A port of this computer on which only the system's administrator could listen. */
const deadProxy = 'socks5://127.0.0.1:9';

/** `origin`: the page's own; with hot reload its socket to the development server is let through too. */
export const createPageGuard = (origin: string, log: Log): PageGuard => {
  const counts: Record<Denied, number> = {
    navigation: 0,
    window: 0,
    webview: 0,
    permission: 0,
    request: 0,
    download: 0,
    device: 0,
  };
  const deny = (what: Denied, detail: string): void => {
    counts[what] += 1;
    // The scheme only: an address could hold anything.
    log.warn('page denied', { what, detail: detail.replace(/:.*$/s, '') });
  };
  const allowed = new Set([origin, origin.replace(/^http:/, 'ws:')]);
  return {
    denials: () => ({ ...counts }),
    guardSession: (session) => {
      // What is no request (a call between browsers) goes through the proxy, or not at all; and nobody is there. A server of
      // development on this computer needs no proxy.
      const proxyBypassRules = origin.startsWith('http:') ? '' : '<-loopback>';
      void session.setProxy({ proxyRules: deadProxy, proxyBypassRules });
      session.setPermissionRequestHandler((_contents, permission, answer) => {
        deny('permission', permission);
        answer(false);
      });
      session.setPermissionCheckHandler(() => false);
      session.setDevicePermissionHandler(() => {
        deny('device', 'device');
        return false;
      });
      session.setSpellCheckerEnabled(false);
      session.on('will-download', (event) => {
        event.preventDefault();
        deny('download', 'download');
      });
      session.webRequest.onBeforeRequest(({ url }, answer) => {
        const cancel = !allowed.has(originOf(url) ?? '') && !url.startsWith('devtools:');
        if (cancel) deny('request', url);
        answer({ cancel });
      });
    },
    guardContents: (contents) => {
      contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
      contents.on('will-navigate', (event, url) => {
        event.preventDefault();
        deny('navigation', url);
      });
      contents.on('will-redirect', (event, url) => {
        event.preventDefault();
        deny('navigation', url);
      });
      contents.setWindowOpenHandler(({ url }) => {
        deny('window', url);
        return { action: 'deny' };
      });
      contents.on('will-attach-webview', (event) => {
        event.preventDefault();
        deny('webview', 'webview');
      });
    },
  };
};
