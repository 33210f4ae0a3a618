import { render } from 'preact';
import { App } from './page/app';
import type { Ticker } from './page/page-clock';

const ticker: Ticker = {
  wall: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

render(<App client={globalThis.window.tokenTray} ticker={ticker} />, document.body);
