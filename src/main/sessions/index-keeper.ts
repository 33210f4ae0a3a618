import type { DiskFailure } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { SessionIndex } from './session-index';
import { toEntry } from './session-record';
import type { SessionStore } from './session-store';

/**
 * Writes the index soon after a change that must outlive the process. What protects a secret or a
 * revocation does not wait for this: it saves at its own step.
 */
export const keepIndex = (
  store: SessionStore,
  index: Pick<SessionIndex, 'save' | 'stageOf'>,
  onSaved: (failure: DiskFailure | undefined) => void,
): void => {
  let waiting = false;
  const line = (session: Session | undefined): string =>
    session === undefined ? '' : JSON.stringify(toEntry(session, 'held', false));
  store.onChange((after, before) => {
    // A check changes little that belongs on disk: with a thousand sessions most changes end here.
    if (waiting || line(after) === line(before)) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      void index.save().then((saved) => onSaved(saved.ok ? undefined : saved.failure));
    });
  });
};
