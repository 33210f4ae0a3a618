import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll } from 'vitest';
import { formatCredential } from '../../src/main/credentials/credential-text';
import { Secret } from '../../src/main/credentials/secret';
import type { IndexDocument } from '../../src/main/sessions/index-entry';
import type { Session } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { seedItems } from '../credentials/seed-items';
import { testAuthority, type TestAuthority } from '../demo/test-certificate';
import { trustAuthority } from '../driver/authority';
import { eventually } from '../driver/eventually';
import { startFaultProxy, type FaultProxy } from '../driver/fault-proxy';
import type { ProxyRule } from '../driver/fault-proxy-fault';
import { Stage } from '../driver/stage';

/** A host of Genesys Cloud of its own, and the session that the app holds there. */
export interface WatchedHost {
  readonly proxy: FaultProxy;
  readonly sessionId: string;
  readonly token: string;
}

/** What a host is set up with, where it is not to be like all others. */
export interface HostOptions {
  /** Its certificate, of the authority that the person trusts or of another. */
  readonly tls?: (trusted: TestAuthority) => TlsOptions;
  /** The origin that the session is of, where that is not the host's. */
  readonly apiOrigin?: string;
  readonly idleTimeoutSeconds?: number;
  /** What is wrong with it from the beginning. */
  readonly rules?: readonly ProxyRule[];
}

const entryOf = (
  name: string,
  { sessionId, proxy }: WatchedHost,
  apiOrigin?: string,
): IndexDocument['sessions'][number] => ({
  id: sessionId,
  label: name,
  regionId: `localhost:${proxy.port}`,
  apiOrigin: apiOrigin ?? proxy.origin,
  addedAt: 1,
  mode: 'observe',
  secret: 'held',
  source: { kind: 'pasted' },
});

/**
 * The real app on a real desktop, with sessions of an earlier run: one for each name, each at a host of its own. Each host
 * speaks TLS with a certificate of an authority that the person's system trusts, and is a proxy before the demo cloud.
 */
export class WatchedHosts {
  readonly stage: Stage;
  readonly #hosts: ReadonlyMap<string, WatchedHost>;

  private constructor(stage: Stage, hosts: ReadonlyMap<string, WatchedHost>) {
    this.stage = stage;
    this.#hosts = hosts;
  }

  static async open(names: Readonly<Record<string, HostOptions>>): Promise<WatchedHosts> {
    const authority = testAuthority('A company’s authority');
    const stage = await Stage.open({ cloud: { rateLimit: { allowed: 100_000, windowSeconds: 60 } } });
    const hosts = new Map<string, WatchedHost>();
    try {
      await trustAuthority(authority.cert, stage.desktop.env);
      const organization = stage.cloud.organizations.find(({ idleTimeoutSeconds }) => idleTimeoutSeconds === undefined);
      const users = stage.cloud.control.addUsers(organization?.id ?? '', Object.keys(names).length);
      for (const [at, [name, { tls, idleTimeoutSeconds, rules = [] }]] of Object.entries(names).entries()) {
        const { secret } = stage.cloud.control.issueToken({ user: users[at]?.id, idleTimeoutSeconds });
        const identity = tls?.(authority) ?? authority.issue(['localhost']);
        const proxy = await startFaultProxy({ upstream: stage.cloud.origin, tls: identity });
        for (const rule of rules) proxy.add(rule);
        hosts.set(name, { proxy, sessionId: randomUUID(), token: secret });
      }
      const sessions = [...hosts].map(([name, host]) => entryOf(name, host, names[name]?.apiOrigin));
      await mkdir(stage.dataFolder, { recursive: true });
      await writeFile(join(stage.dataFolder, 'sessions.json'), JSON.stringify({ version: 1, sessions }));
      const texts = [...hosts.values()].map(({ sessionId, token }) => [
        sessionId,
        formatCredential({ accessToken: new Secret(token) }) ?? '',
      ]);
      await seedItems(stage.desktop.env, Object.fromEntries(texts) as Record<string, string>);
      await stage.start();
      await stage.tray.choose('Open Token Tray');
      await stage.app.window.appears();
      return new WatchedHosts(stage, hosts);
    } catch (error) {
      await closeAll(stage, hosts);
      throw error;
    }
  }

  host(name: string): WatchedHost {
    const host = this.#hosts.get(name);
    if (host === undefined) throw new Error(`There is no host ${name}`);
    return host;
  }

  get names(): readonly string[] {
    return [...this.#hosts.keys()];
  }

  /** All that the window is drawn from. */
  snapshot(): Promise<Snapshot> {
    return this.stage.app.window.page.evaluate(async () => {
      const answer = await window.tokenTray.getSnapshot();
      if (!answer.ok) throw new Error('No snapshot');
      return answer.value;
    });
  }

  async session(name: string): Promise<Session> {
    const { sessionId } = this.host(name);
    const found = (await this.snapshot()).sessions.find(({ id }) => id === sessionId);
    if (found === undefined) throw new Error(`There is no session ${name}`);
    return found;
  }

  /** Has a session checked, as a click on "Check now" does; comes back with what is known of it then. */
  async check(name: string): Promise<Session> {
    const { sessionId } = this.host(name);
    await this.stage.app.window.page.evaluate((id) => window.tokenTray.checkSession({ sessionId: id }), sessionId);
    return this.settled(name);
  }

  /** Has every session checked, as "Check all" does: with HEAD, where nothing else is wanted. */
  async checkAll(): Promise<void> {
    await this.stage.app.window.page.evaluate(() => window.tokenTray.checkAll());
  }

  /** Waits until no check of it is under way and it was checked at all. */
  settled(name: string, limitMs = 25_000): Promise<Session> {
    const { sessionId } = this.host(name);
    return eventually(
      `${name} is checked`,
      async () => {
        const { sessions, checking } = await this.snapshot();
        const session = sessions.find(({ id }) => id === sessionId);
        return session !== undefined && session.status.kind !== 'unchecked' && !checking.includes(sessionId) && session;
      },
      limitMs,
    );
  }

  /** Waits until every session is live. */
  async allLive(): Promise<void> {
    for (const name of this.names) {
      await eventually(`${name} is live`, async () => (await this.session(name)).status.kind === 'active', 30_000);
    }
  }

  close(): Promise<void> {
    return closeAll(this.stage, this.#hosts);
  }
}

const closeAll = async (stage: Stage, hosts: ReadonlyMap<string, WatchedHost>): Promise<void> => {
  await stage.close();
  await Promise.all([...hosts.values()].map(({ proxy }) => proxy.close()));
};

/** Such hosts for all tests of a file. */
export const watchedHosts = (names: Readonly<Record<string, HostOptions>>): (() => WatchedHosts) => {
  let hosts: WatchedHosts | undefined;
  beforeAll(async () => {
    hosts = await WatchedHosts.open(names);
  });
  afterAll(() => hosts?.close());
  return () => {
    if (hosts === undefined) throw new Error('The hosts are not there yet');
    return hosts;
  };
};
