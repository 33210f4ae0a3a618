import type { IndexDocument } from '../../src/main/sessions/index-entry';
import type { DocumentFile } from '../../src/main/sessions/session-index';
import { fail, succeed, type DiskFailure } from '../../src/shared/failure';

/** A disk that a test holds in its hand: it can be slow and can fail. One write after the other, like the real one. */
export class MemoryFile implements DocumentFile<IndexDocument> {
  /** What lies on the disk. */
  content: IndexDocument | undefined;
  /** Every document that reached the disk. */
  readonly written: IndexDocument[] = [];
  /** Set: reads and writes fail so. */
  failure: DiskFailure | undefined;
  readFailure: DiskFailure | undefined;
  #line: Promise<unknown> = Promise.resolve();
  #gate: Promise<void> = Promise.resolve();

  readonly read: DocumentFile<IndexDocument>['read'] = async () =>
    this.readFailure === undefined ? succeed(structuredClone(this.content)) : fail(this.readFailure);

  readonly write: DocumentFile<IndexDocument>['write'] = (document) => {
    const copy = structuredClone(document);
    const gate = this.#gate;
    const outcome = this.#line.then(async () => {
      await gate;
      if (this.failure !== undefined) return fail(this.failure);
      this.content = copy;
      this.written.push(copy);
      return succeed(null);
    });
    this.#line = outcome;
    return outcome;
  };

  /** Writes asked for from now on wait until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    return () => {
      open();
      this.#gate = Promise.resolve();
    };
  }
}
