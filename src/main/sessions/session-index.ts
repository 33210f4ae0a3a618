import { fail, failureOf, succeed, type DiskFailure, type Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import { idsToErase, type IndexDocument, type IndexEntry } from './index-entry';
import { indexTexts, type IndexTexts } from './index-texts';
import { toEntry, withTimesOf, type SecretStage } from './session-record';

/** A file that holds one document, written atomically, one write after the other. */
export interface DocumentFile<Document> {
  /** `undefined` where there is no file yet. `salvaged`: what could be read of a damaged one, and lies in its place now. */
  readonly read: () => Promise<Result<Document | undefined, DiskFailure> & { readonly salvaged?: Document }>;
  readonly write: (document: Document) => Promise<Result<null, DiskFailure>>;
}

interface Written extends IndexTexts {
  readonly outcome: Promise<Result<null, DiskFailure>>;
}

/** What the file held. With a failure: why not all of it, or nothing. */
export interface Loaded {
  readonly entries: readonly IndexEntry[];
  /** When it was written; epoch milliseconds. */
  readonly savedAt?: number;
  readonly failure?: DiskFailure;
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
  readonly #now: () => number;
  /** Sessions whose keychain item is not their newest token yet, as they were with the one that it holds. */
  readonly #behind = new Map<string, Session>();
  /** What was asked to be written last: all of it, and what of it must not be lost. */
  #last: Written | undefined;
  /** Ids that the file on disk names as to be erased. */
  #noted: readonly string[] = [];
  /** Why the file in place must not be replaced: it holds sessions that are not known here. */
  #untouchable: DiskFailure | undefined;
  #isNew = false;

  /** `now`: epoch milliseconds. */
  constructor(file: DocumentFile<IndexDocument>, sessions: () => readonly Session[], now: () => number) {
    this.#file = file;
    this.#sessions = sessions;
    this.#now = now;
  }

  /**
   * Reads the file. One that could not be read is never overwritten, not even when it could be later: what it
   * lists would be orphaned. A damaged one was set aside, so a new one may be begun, with what could be read of it.
   */
  async load(): Promise<Loaded> {
    const loaded = await this.#file.read();
    const failure = failureOf(loaded);
    this.#untouchable = failure?.why === 'damaged' ? undefined : failure;
    const document = loaded.ok ? loaded.value : loaded.salvaged;
    this.#isNew = loaded.ok && document === undefined;
    const entries = document?.sessions ?? [];
    for (const entry of entries) {
      if (entry.forgotten === true && entry.secret === 'none') continue;
      this.#secrets.set(entry.id, entry.secret);
      if (entry.forgotten === true || entry.secret === 'pending') this.#unlisted.set(entry.id, entry);
    }
    this.#noted = idsToErase(entries);
    // An ordinary start changes nothing, so it writes nothing.
    const asItIs = { ...indexTexts(entries), outcome: Promise.resolve(succeed(null)) };
    this.#last = loaded.ok || document !== undefined ? asItIs : undefined;
    const { savedAt } = document ?? {};
    return { entries, ...(savedAt !== undefined && { savedAt }), ...(failure !== undefined && { failure }) };
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

  /** Whether the entry of a session stays only until its keychain item is erased. */
  isForgotten(id: string): boolean {
    return this.#unlisted.get(id)?.forgotten === true;
  }

  /** Takes `forget` or `expect` back, where it could not be done. */
  recall(id: string, stage: SecretStage): void {
    this.#secrets.set(id, stage);
    this.#unlisted.delete(id);
  }

  /** Gives up what is about to be listed and is not in the list yet: if it came into the keychain, it is to be erased. */
  abandon(): void {
    const listed = new Set(this.#sessions().map(({ id }) => id));
    for (const [id, entry] of this.#unlisted) {
      if (entry.secret !== 'pending' || listed.has(id)) continue;
      this.#secrets.set(id, 'erasing');
      this.#unlisted.set(id, { ...entry, secret: 'erasing', forgotten: true });
    }
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

  /** Writes the list where it differs from what was asked to be written last in anything that must not be lost. */
  save(): Promise<Result<null, DiskFailure>> {
    return this.#save('lasting');
  }

  /** Writes the list where anything differs: for the end, and now and then. */
  saveAll(): Promise<Result<null, DiskFailure>> {
    return this.#save('all');
  }

  #save(wanted: keyof IndexTexts): Promise<Result<null, DiskFailure>> {
    if (this.#untouchable !== undefined) return Promise.resolve(fail(this.#untouchable));
    const held = this.#sessions().filter(({ id, storage }) => storage === 'keychain' && !this.#unlisted.has(id));
    const entries = held.map((session) => toEntry(this.#asStored(session), this.stageOf(session.id), false));
    const sessions = [...entries, ...this.#unlisted.values()];
    const texts = indexTexts(sessions);
    // Compared with what is on its way, not with what has arrived: a change taken back meanwhile must be written too.
    if (this.#last?.[wanted] !== texts[wanted]) {
      const document: IndexDocument = { version: 1, savedAt: Math.max(0, Math.floor(this.#now())), sessions };
      this.#last = { ...texts, outcome: this.#write(document, texts) };
    }
    return this.#last.outcome;
  }

  #asStored(session: Session): Session {
    const stored = this.#behind.get(session.id);
    return stored === undefined ? session : withTimesOf(session, stored);
  }

  async #write(document: IndexDocument, texts: IndexTexts): Promise<Result<null, DiskFailure>> {
    const saved = await this.#file.write(document);
    if (saved.ok) this.#noted = idsToErase(document.sessions);
    else if (this.#last?.all === texts.all) this.#last = undefined;
    return saved;
  }
}
