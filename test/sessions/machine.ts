import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { indexSchema, type IndexDocument } from '../../src/main/sessions/index-entry';
import { keepIndex } from '../../src/main/sessions/index-keeper';
import { salvageIndex } from '../../src/main/sessions/index-salvage';
import { Opening } from '../../src/main/sessions/opening';
import { SessionHolding } from '../../src/main/sessions/session-holding';
import { SessionIndex, type DocumentFile } from '../../src/main/sessions/session-index';
import { SessionStore } from '../../src/main/sessions/session-store';
import { jsonFile } from '../../src/main/system/json-file';
import type { KeychainFailure } from '../../src/shared/failure';
import { fakeClock } from '../polling/fake-clock';
import { FakeKeychain } from './fake-keychain';
import { Power, type Cut } from './power';

/** One life of the app on a machine: everything in memory is new, disk and keychain are as they were left. */
export interface Life {
  readonly power: Power;
  readonly store: SessionStore;
  readonly index: SessionIndex;
  readonly holding: SessionHolding;
  readonly opening: Opening;
  /** Every answer of the keychain: `open`, or why not. */
  readonly answers: string[];
  /** Ids of the sessions whose secret the keychain gave out, in order. */
  readonly found: string[];
}

/** A disk (a real folder) and a keychain that outlive the app. */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'sessions-'));
  readonly path = join(this.folder, 'sessions.json');
  readonly keychain = new FakeKeychain();
  /** Stands, unless a test lets time pass. */
  readonly clock = fakeClock();

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 }));
  }

  /** Starts the app, without reading anything yet. */
  start(cut?: Cut): Life {
    const power = new Power(cut);
    const store = new SessionStore();
    const index = new SessionIndex(this.#file(power), () => store.all(), this.clock.now);
    const keychain = this.keychain.store(power);
    const answers: string[] = [];
    const onKeychain = (failure: KeychainFailure | undefined): void => void answers.push(failure?.why ?? 'open');
    const holding = new SessionHolding({ store, index, keychain, onKeychain });
    const { now, setTimer } = this.clock;
    const found: string[] = [];
    const opening = new Opening({
      store,
      index,
      holding,
      keychain,
      now,
      setTimer,
      onKeychain,
      onFound: (id) => void found.push(id),
    });
    return { power, store, index, holding, opening, answers, found };
  }

  /** Starts the app and brings back what the last life left. */
  async open(cut?: Cut): Promise<Life> {
    const life = this.start(cut);
    await life.opening.listSessions();
    const { store, index } = life;
    keepIndex({ store, index, setTimer: this.clock.setTimer, onSaved: () => undefined });
    await Promise.race([life.opening.readSecrets(), life.power.quiet()]);
    await life.power.quiet();
    return life;
  }

  /** The index as it lies on disk. */
  onDisk(): IndexDocument {
    return v.parse(indexSchema, JSON.parse(readFileSync(this.path, 'utf8')));
  }

  #file(power: Power): DocumentFile<IndexDocument> {
    const file = jsonFile<IndexDocument>({
      path: this.path,
      version: 1,
      parse: (raw) => {
        const parsed = v.safeParse(indexSchema, raw);
        return parsed.success ? parsed.output : undefined;
      },
      salvage: salvageIndex,
      now: () => Date.UTC(2031, 4, 6),
    });
    return { read: file.read, write: (document) => power.through('write index', () => file.write(document)) };
  }
}

/** The obviously fake token of a session. */
export const tokenOf = (id: string): string => `fake-token-${id}`;
export const credentialOf = (id: string): { readonly accessToken: Secret } => ({
  accessToken: new Secret(tokenOf(id)),
});
