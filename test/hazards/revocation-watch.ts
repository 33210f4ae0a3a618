import { expect } from 'vitest';
import type { Result } from '../../src/shared/failure';
import type { Session, Status } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import type { WatchedHosts } from './watched-hosts';

/** What the page notes of every snapshot that main gives it. */
interface Notes {
  notes?: (readonly [label: string, status: Status])[];
}

/** Revocations at watched hosts: what the window was told of each, and what the cloud behind the host was asked. */
export class RevocationWatch {
  readonly #hosts: WatchedHosts;

  constructor(hosts: WatchedHosts) {
    this.#hosts = hosts;
  }

  /** From now on all that the window is told is noted, in the page itself. */
  async begin(): Promise<void> {
    await this.#hosts.stage.app.window.page.evaluate(() => {
      const noted: NonNullable<Notes['notes']> = [];
      Object.assign(globalThis, { notes: noted } satisfies Notes);
      window.tokenTray.onSnapshot(({ sessions }: Snapshot) => {
        for (const { label, status } of sessions) {
          const former = noted.findLast(([name]) => name === label)?.[1];
          if (JSON.stringify(former) !== JSON.stringify(status)) noted.push([label, status]);
        }
      });
    });
    this.#hosts.stage.cloud.clearRequests();
  }

  /** Every status that the window was told of a session, in order. */
  async seen(name: string): Promise<readonly Status[]> {
    const all = await this.#hosts.stage.app.window.page.evaluate(() => (globalThis as Notes).notes ?? []);
    return all.flatMap(([label, status]) => (label === name ? [status] : []));
  }

  /** Revokes a session as its two clicks do, and gives back what the window is answered. */
  revoke(name: string): Promise<Result<null>> {
    const { sessionId } = this.#hosts.host(name);
    return this.#hosts.stage.app.window.page.evaluate(
      (id) => window.tokenTray.revokeSession({ sessionId: id }),
      sessionId,
    );
  }

  /** What the cloud was asked about a session's token since the watch began, e.g. `DELETE 200`. */
  asked(name: string): readonly string[] {
    return this.#requests(name).map(({ method, status }) => `${method} ${status ?? 'lost'}`);
  }

  /** Whether the cloud takes a session's token, asked as any other client would. */
  async lives(name: string): Promise<boolean> {
    const headers = { Authorization: `Bearer ${this.#hosts.host(name).token}` };
    return (await fetch(`${this.#hosts.stage.cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).ok;
  }

  /** Holds a session that is called revoked to it: the cloud itself refused the token, before that was said, and by that answer. */
  holdsProof(name: string, status: Session['status']): void {
    const refusals = this.#requests(name).filter((one) => one.status === 401);
    if (status.kind !== 'revoked') throw new Error(`${name} is ${status.kind}`);
    expect(refusals.map(({ correlationId }) => correlationId)).toContain(status.proof.correlationId);
    expect(status.confirmedAt).toBeGreaterThanOrEqual(refusals[0]?.at ?? Infinity);
  }

  #requests(name: string): WatchedHosts['stage']['cloud']['requests'] {
    const { cloud } = this.#hosts.stage;
    const { id } = cloud.token(this.#hosts.host(name).token);
    return cloud.requests.filter(({ tokenId }) => tokenId === id);
  }
}
