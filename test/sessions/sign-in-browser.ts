/** Uses the sign-in page that the app opens as a person with a browser would, over plain HTTP. */
export interface SignInBrowser {
  /** The next page opened is answered so; from now on. */
  next: (page: OpenedPage) => Promise<unknown>;
  readonly open: (url: string) => Promise<unknown>;
  /** Addresses that were opened. */
  readonly opened: string[];
}

export interface OpenedPage {
  readonly url: URL;
  /** Presses a button of the page, and follows the browser back to the app. Gives the page that the app shows. */
  readonly press: (button: Readonly<Record<string, string>>) => Promise<string>;
  /** Comes back to the app with this query, whatever the page says. */
  readonly comeBack: (query: Readonly<Record<string, string>>) => Promise<string>;
}

const fetchText = async (url: string): Promise<string> => (await fetch(url, { redirect: 'manual' })).text();

const pageAt = (url: URL): OpenedPage => ({
  url,
  press: async (button) => {
    const hidden =
      /name="request" value="([^"]*)"/.exec(await fetchText(url.href))?.[1]?.replaceAll('&amp;', '&') ?? '';
    const body = new URLSearchParams({ request: hidden, ...button });
    const answer = await fetch(new URL('/oauth/authorize', url), { method: 'POST', body, redirect: 'manual' });
    return fetchText(answer.headers.get('location') ?? '');
  },
  comeBack: (query) => {
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams(query).toString();
    return fetchText(back.href);
  },
});

/** A browser in which nobody does anything, until a test says what. */
export const signInBrowser = (): SignInBrowser => {
  const browser: SignInBrowser = {
    next: async () => undefined,
    opened: [],
    open: async (url) => {
      browser.opened.push(url);
      // Where the app does not wait any more, a browser shows a page of its own, and nobody hears of it.
      void browser.next(pageAt(new URL(url))).catch(() => undefined);
    },
  };
  return browser;
};
