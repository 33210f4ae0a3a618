import type { DiskFailure, KeychainFailure } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { defaultSettings, type Settings } from '../../shared/settings';
import type { AppFacts, Focus, KeychainState, Snapshot, Sweep } from '../../shared/snapshot';
import type { UserList } from '../../shared/user-list';
import type { UserRevocation } from '../../shared/user-revocation';

interface Parts {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sessions: () => readonly Session[];
  readonly checking: () => readonly string[];
  readonly userRevocations: () => readonly UserRevocation[];
  readonly userList: () => UserList | undefined;
  readonly sweep: () => Sweep | undefined;
  readonly regions: readonly Region[];
  readonly app: AppFacts;
}

/**
 * Puts together what the surfaces are drawn from, and tells them when it changed: many changes in one go
 * are told once.
 */
export class SnapshotSource {
  readonly #parts: Parts;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  #keychain: KeychainState = { kind: 'unknown' };
  #settings: Settings = defaultSettings;
  #diskFailures: readonly DiskFailure[] = [];
  #trayHost: AppFacts['trayHost'];
  #shortcut: AppFacts['shortcut'];
  #focus: Focus | undefined;
  #signIn: Pick<Snapshot, 'signIn' | 'lastSignIn'> = {};
  #telling = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#trayHost = parts.app.trayHost;
    this.#shortcut = parts.app.shortcut;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get keychain(): KeychainState {
    return this.#keychain;
  }

  snapshot(): Snapshot {
    const { now, sessions, checking, userRevocations, regions, app } = this.#parts;
    const sweep = this.#parts.sweep();
    const userList = this.#parts.userList();
    return {
      now: now(),
      sessions: sessions(),
      checking: checking(),
      keychain: this.#keychain,
      regions,
      userRevocations: userRevocations(),
      ...(userList !== undefined && { userList }),
      ...(sweep !== undefined && { sweep }),
      settings: this.#settings,
      diskFailures: this.#diskFailures,
      app: { ...app, trayHost: this.#trayHost, shortcut: this.#shortcut },
      ...this.#signIn,
      ...(this.#focus !== undefined && { focus: this.#focus }),
    };
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.changed();
  }

  setTrayHost(trayHost: AppFacts['trayHost']): void {
    this.#trayHost = trayHost;
    this.changed();
  }

  /** How the global shortcut fares. */
  setShortcut(shortcut: AppFacts['shortcut']): void {
    this.#shortcut = shortcut;
    this.changed();
  }

  /** What the keychain did when last asked; `undefined` when it did what it should. */
  setKeychain(failure: KeychainFailure | undefined): void {
    const kind = failure === undefined ? 'open' : failure.why === 'missing' ? 'missing' : 'locked';
    if (failure?.why === 'refused' || kind === this.#keychain.kind) return;
    this.#keychain = kind === 'open' ? { kind } : { kind, since: this.#parts.now() };
    this.changed();
  }

  /** Notes what went wrong with a file, or that it is well again. */
  setDiskFailure(file: string, failure: DiskFailure | undefined): void {
    const others = this.#diskFailures.filter((one) => one.file !== file);
    if (failure === undefined && others.length === this.#diskFailures.length) return;
    this.#diskFailures = failure === undefined ? others : [...others, failure];
    this.changed();
  }

  /** The browser sign-in that is under way, or how the last one ended. */
  setSignIn(signIn: Pick<Snapshot, 'signIn' | 'lastSignIn'>): void {
    this.#signIn = signIn;
    this.changed();
  }

  /** What the window is to bring up. */
  focusOn(view: Focus['view']): void {
    this.#focus = { request: (this.#focus?.request ?? 0) + 1, view };
    this.changed();
  }

  /** To be called when anything changed that a snapshot shows. */
  changed(): void {
    if (this.#telling) return;
    this.#telling = true;
    setImmediate(() => {
      this.#telling = false;
      const snapshot = this.snapshot();
      for (const listener of this.#listeners) listener(snapshot);
    });
  }

  onChange(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
