import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { defaultSeed, startDemoCloud, type DemoCloud, type DemoOAuthClient } from '../../src/demo';
import { buildWorker, type BuiltWorker } from '../credentials/built-worker';
import { startKeychain, type PrivateKeychain } from '../credentials/private-keychain';
import { Keychain } from '../driver/keychain';
import { clients } from '../e2e/sign-in-world';
import { KillLedger } from './kill-ledger';
import {
  buildKillProgram,
  type Ended,
  type KillLife,
  type KillOrder,
  type KillProgram,
  type KillTask,
} from './kill-life';

/** What a session is asked for, and whose it is. */
export interface Errand {
  readonly task: KillTask & { readonly kind: keyof typeof wishes };
  readonly owner: string;
}

/** What a person wants once they have asked for it, and what they know once that was answered. */
const wishes = {
  add: ['asked for', 'held'],
  'sign-in': ['asked for', 'held'],
  renew: ['held', 'held'],
  revoke: ['to be revoked', 'being revoked'],
  forget: ['to be forgotten', 'forgotten'],
} as const;

/** Everything that lives of the program run in: keychain, cloud and disk, which outlive them, and what a person knows. */
export class KillStage {
  readonly ledger: KillLedger;
  readonly #worker: BuiltWorker;
  readonly #program: KillProgram;
  readonly #desktop: PrivateKeychain;
  readonly #cloud: DemoCloud;
  readonly #folder = mkdtempSync(join(tmpdir(), 'killed-'));
  readonly #machines: DemoOAuthClient[];

  private constructor(
    parts: readonly [BuiltWorker, KillProgram, PrivateKeychain, DemoCloud],
    machines: DemoOAuthClient[],
  ) {
    [this.#worker, this.#program, this.#desktop, this.#cloud] = parts;
    this.#machines = machines;
    this.ledger = new KillLedger({
      folder: this.#folder,
      keychain: new Keychain(this.#desktop.env),
      cloud: this.#cloud,
    });
  }

  /** @param machines how many can sign in with client credentials */
  static async open(machines: number): Promise<KillStage> {
    const known = Array.from({ length: machines }, (_, at) => ({
      ...clients.machine,
      id: randomUUID(),
      name: `Sync ${at}`,
    }));
    const parts = await Promise.all([
      buildWorker(),
      buildKillProgram(),
      startKeychain(),
      startDemoCloud({
        seed: { ...defaultSeed, clients: [...defaultSeed.clients, ...known] },
        rateLimit: { allowed: 1_000_000, windowSeconds: 60 },
      }),
    ]);
    return new KillStage(parts, known);
  }

  /** Starts a life; it is back, and whatever the last one left is mended, when this returns. */
  start(end: Pick<KillOrder, 'lastStep' | 'lastMs' | 'stays'> = {}): Promise<KillLife> {
    const { env } = this.#desktop;
    const place = { origin: this.#cloud.origin, folder: this.#folder, worker: this.#worker.file, env };
    return this.#program.start({ ...place, ...end });
  }

  /** Lets a life do an errand, and notes what its person wants and is told. */
  async run(life: KillLife, { task, owner }: Errand): Promise<Ended> {
    const [before, after] = wishes[task.kind];
    this.ledger.note(owner, before);
    const ended = await life.run(task);
    if (ended.done) this.ledger.note(owner, after);
    return ended;
  }

  /** A new session, of somebody who has none. */
  newcomer(kind: 'add' | 'sign-in'): Errand {
    const machine = kind === 'sign-in' ? this.#machines.pop() : undefined;
    if (machine !== undefined) {
      const { id, secret = '' } = machine;
      return { task: { kind: 'sign-in', clientId: id, clientSecret: secret }, owner: id };
    }
    const [user] = this.#cloud.control.addUsers(this.#cloud.organizations[0]?.id ?? '', 1);
    const { secret } = this.#cloud.control.issueToken({ user: user?.id });
    return { task: { kind: 'add', token: secret }, owner: user?.id ?? '' };
  }

  /** Adds so many sessions of that kind, in a life of its own. */
  async prepare(kind: 'add' | 'sign-in', count: number): Promise<void> {
    const life = await this.start({ stays: true });
    for (let at = 0; at < count; at += 1) {
      const { task, owner } = this.newcomer(kind);
      if (!(await life.carryOut(task))) throw new Error('A session could not be prepared');
      this.ledger.note(owner, 'held');
    }
    await life.finish(async () => true);
  }

  async close(): Promise<void> {
    this.#program.remove();
    await Promise.all([this.#worker.remove(), this.#desktop.stop(), this.#cloud.close()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Such a stage for all tests of a file. */
export const killStage = (machines: number): (() => KillStage) => {
  let stage: KillStage | undefined;
  beforeAll(async () => {
    stage = await KillStage.open(machines);
  });
  afterAll(() => stage?.close());
  return () => {
    if (stage === undefined) throw new Error('The stage is not open yet');
    return stage;
  };
};
