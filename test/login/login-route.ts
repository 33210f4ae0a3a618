import { createExchange, type ExchangeOptions } from '../../src/main/genesys/http/exchange';
import type { LoginRoute } from '../../src/main/genesys/login/token-call';

/** The way to a login server on this machine, over Node's own network. */
export const loginRoute = (loginOrigin: string, options: Partial<ExchangeOptions> = {}): LoginRoute => ({
  region: { loginOrigin },
  exchange: createExchange({ fetch, userAgent: 'Token-Tray/1.2.3', now: Date.now, ...options }),
  allowLoopbackHttp: true,
});
