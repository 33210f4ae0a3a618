import { fail, succeed, type DiskFailure, type Result } from '../../shared/failure';
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
  /** Sessions whose keychain item is not their newest token yet, as they were with the one that it holds. */
  readonly #behind = new Map<string, Session>();
  /** What was asked to be written last. */
  #last: { readonly text: string; readonly outcome: Promise<Result<null, DiskFailure>> } | undefined;
  /** Ids that the file on disk names as to be erased. */
  #noted: readonly string[] = [];
  /** Why the file in place must not be replaced: it holds sessions that are not known here. */
  #untouchable: DiskFailure | undefined;
  #isNew = false;

  constructor(file: DocumentFile<IndexDocument>, sessions: () => readonly Session[]) {
    this.#file = file;
    this.#sessions = sessions;
  }

  /**
   * Reads the file. One that could not be read is never overwritten, not even when it could be later: what it
   * lists would be orphaned. A damaged one was set aside, so a new one may be begun.
   */
  async load(): Promise<Result<readonly IndexEntry[], DiskFailure>> {
    const loaded = await this.#file.read();
    this.#untouchable = loaded.ok || loaded.failure.why === 'damaged' ? undefined : loaded.failure;
    if (!loaded.ok) return loaded;
    this.#isNew = loaded.value === undefined;
    const entries = loaded.value?.sessions ?? [];
    for (const entry of entries) {
      if (entry.forgotten === true && entry.secret === 'none') continue;
      this.#secrets.set(entry.id, entry.secret);
      if (entry.forgotten === true || entry.secret === 'pending') this.#unlisted.set(entry.id, entry);
    }
    this.#noted = idsToErase(entries);
    // An ordinary start changes nothing, so it writes nothing.
    this.#last = { text: textOf(entries), outcome: Promise.resolve(succeed(null)) };
    return { ok: true, value: entries };
  }

  /** Whether there was no file when it was read: the app runs for the first time. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Leaves a file at the first start, for the next one to be known by. */
  begin(): Promise<Result<null, DiskFailure>> {
    this.#last = undefined;
    return this.save();
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

  /** Notes that a session leaves the list; its entry stays until its item is erased, where it has one. */
  forget(session: Session): void {
    const stage = this.stageOf(session.id) === 'none' ? 'none' : 'erasing';
    this.#secrets.set(session.id, stage);
    this.#unlisted.set(session.id, toEntry(session, stage, true));
  }

  /**
   * Notes that the keychain still holds the token that the session had then: until `caughtUp` the file tells the times of
   * that one, because a next start would find it.
   */
  fallsBehind(session: Session): void {
    if (!this.#behind.has(session.id)) this.#behind.set(session.id, session);
  }

  caughtUp(id: string): void {
    this.#behind.delete(id);
  }

  /** Takes `forget` or `expect` back, where it could not be done. */
  recall(id: string, stage: SecretStage): void {
    this.#secrets.set(id, stage);
    this.#unlisted.delete(id);
  }

  /** Notes that nothing is left of a session. */
  drop(id: string): void {
    this.#secrets.delete(id);
    this.#unlisted.delete(id);
    this.#behind.delete(id);
  }

  /** Ids whose keychain item is still to be erased, and of which the file says so. */
  erasing(): readonly string[] {
    return this.#noted.filter((id) => this.stageOf(id) === 'erasing');
  }

  /** Writes the list where it differs from what was asked to be written last. */
  save(): Promise<Result<null, DiskFailure>> {
    if (this.#untouchable !== undefined) return Promise.resolve(fail(this.#untouchable));
    const held = this.#sessions().filter(({ id, storage }) => storage === 'keychain' && !this.#unlisted.has(id));
    const entries = held.map((session) => toEntry(this.#asStored(session), this.stageOf(session.id), false));
    const document: IndexDocument = { version: 1, sessions: [...entries, ...this.#unlisted.values()] };
    const text = textOf(document.sessions);
    // Compared with what is on its way, not with what has arrived: a change taken back meanwhile must be written too.
    if (this.#last?.text !== text) this.#last = { text, outcome: this.#write(document, text) };
    return this.#last.outcome;
  }

  #asStored(session: Session): Session {
    const stored = this.#behind.get(session.id);
    return stored === undefined ? session : withTimesOf(session, stored);
  }

  async #write(document: IndexDocument, text: string): Promise<Result<null, DiskFailure>> {
    const saved = await this.#file.write(document);
    if (saved.ok) this.#noted = idsToErase(document.sessions);
    else if (this.#last?.text === text) this.#last = undefined;
    return saved;
  }
}

const withTimesOf = (session: Session, { issuedAt, expiresAt, clockSkewMs }: Session): Session => {
  const { issuedAt: _issued, expiresAt: _expires, clockSkewMs: _skew, ...rest } = session;
  return {
    ...rest,
    ...(issuedAt !== undefined && { issuedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
};

const textOf = (entries: readonly IndexEntry[]): string => JSON.stringify(entries);

const idsToErase = (entries: readonly IndexEntry[]): readonly string[] =>
  entries.filter(({ secret }) => secret === 'erasing').map(({ id }) => id);
