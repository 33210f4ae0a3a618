import type { DiskFailure, Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { IndexDocument, IndexEntry } from './index-entry';
import { toEntry, type SecretStage } from './session-record';

/** A file that holds one document, written atomically, one write after the other. */
export interface DocumentFile<Document> {
  /** `undefined` where there is no file yet. */
  readonly read: () => Promise<Result<Document | undefined, DiskFailure>>;
  readonly write: (document: Document) => Promise<Result<null, DiskFailure>>;
}

/**
 * The list of held sessions on disk, and how the keychain item of each stands. It is written before the
 * keychain when an item comes and after it when one goes, so that a crash leaves neither an item that
 * nothing points to nor a session that is lost.
 */
export class SessionIndex {
  readonly #file: DocumentFile<IndexDocument>;
  readonly #secrets = new Map<string, SecretStage>();
  /** Entries whose session is not in the list yet (being added) or any more (being forgotten). */
  readonly #unlisted = new Map<string, IndexEntry>();
  readonly #sessions: () => readonly Session[];
  #written = '';

  constructor(file: DocumentFile<IndexDocument>, sessions: () => readonly Session[]) {
    this.#file = file;
    this.#sessions = sessions;
  }

  /** Reads the file. After a failure nothing is known and nothing is overwritten that could not be read. */
  async load(): Promise<Result<readonly IndexEntry[], DiskFailure>> {
    const loaded = await this.#file.read();
    if (!loaded.ok) return loaded;
    const entries = loaded.value?.sessions ?? [];
    for (const entry of entries) {
      this.#secrets.set(entry.id, entry.secret);
      if (entry.forgotten === true || entry.secret === 'pending') this.#unlisted.set(entry.id, entry);
    }
    return { ok: true, value: entries };
  }

  stageOf(id: string): SecretStage {
    return this.#secrets.get(id) ?? 'none';
  }

  /** Notes how a keychain item stands; written with the next `save`. */
  mark(id: string, stage: SecretStage): void {
    this.#secrets.set(id, stage);
  }

  /** Notes that a session is about to be listed, before its keychain item is written. */
  expect(session: Session): void {
    this.#secrets.set(session.id, 'pending');
    this.#unlisted.set(session.id, toEntry(session, 'pending', false));
  }

  /** Notes that the keychain item is written and the session is in the list. */
  arrived(id: string): void {
    this.#secrets.set(id, 'held');
    this.#unlisted.delete(id);
  }

  /** Notes that a session leaves the list; its entry stays until its item is erased. */
  forget(session: Session): void {
    this.#secrets.set(session.id, 'erasing');
    this.#unlisted.set(session.id, toEntry(session, 'erasing', true));
  }

  /** Notes that nothing is left of a session. */
  drop(id: string): void {
    this.#secrets.delete(id);
    this.#unlisted.delete(id);
  }

  /** Ids whose keychain item is still to be erased. */
  erasing(): readonly string[] {
    return [...this.#secrets].filter(([, stage]) => stage === 'erasing').map(([id]) => id);
  }

  /** Writes the list where it differs from what was written last. */
  async save(): Promise<Result<null, DiskFailure>> {
    const held = this.#sessions().filter(({ storage }) => storage === 'keychain');
    const entries = held.map((session) => toEntry(session, this.stageOf(session.id), false));
    const document: IndexDocument = { version: 1, sessions: [...entries, ...this.#unlisted.values()] };
    const text = JSON.stringify(document);
    if (text === this.#written) return { ok: true, value: null };
    const saved = await this.#file.write(document);
    if (saved.ok) this.#written = text;
    return saved;
  }
}
