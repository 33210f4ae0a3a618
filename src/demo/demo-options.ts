import type { SecureVersion } from 'node:tls';
import type { RateRule } from './limits/rate-limit';
import type { DemoSeed } from './world/seed';

/** How a demo cloud proves itself, and how old its TLS is. */
export interface DemoTls {
  /** PEM. */
  readonly key: string | Buffer;
  /** PEM; a chain has the server's own certificate first. */
  readonly cert: string | Buffer;
  /** Node's own limits when left out. A cloud that only speaks TLS 1.1 also needs `ciphers` of that time. */
  readonly minVersion?: SecureVersion | undefined;
  readonly maxVersion?: SecureVersion | undefined;
  readonly ciphers?: string | undefined;
}

/** How a demo cloud is to be. Everything has a default. */
export interface DemoCloudOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number | undefined;
  /** Epoch milliseconds, for expiry, idle timers and rate windows; a test may bring its own time. */
  readonly now?: (() => number) | undefined;
  /** 300 requests in 60 seconds by default, as in the real cloud. */
  readonly rateLimit?: RateRule | undefined;
  /** In place of the three made-up organizations with their people, clients and tokens. */
  readonly seed?: DemoSeed | undefined;
  /** With it the cloud speaks https only. */
  readonly tls?: DemoTls | undefined;
  /** The name in `origin`; the cloud listens on 127.0.0.1 only, so it has to lead there. */
  readonly hostName?: string | undefined;
  /** Milliseconds that every answer takes at least, of real time. */
  readonly latencyMs?: number | undefined;
  /** How many requests the log keeps; 10,000 by default. */
  readonly requestLogLimit?: number | undefined;
  /** For faults with a chance, so that a run can be repeated. */
  readonly randomSeed?: number | undefined;
}
