import type { DiskFailure, Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { Clock } from '../system/clock';
import type { SessionIndex } from './session-index';
import { toLasting } from './session-record';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: SessionStore;
  readonly index: Pick<SessionIndex, 'save' | 'saveAll'>;
  readonly setTimer: Clock['setTimer'];
  readonly onSaved: (failure: DiskFailure | undefined) => void;
}

/** What a check brings is written together with that of others, this often at most, in milliseconds: a crash loses no more. */
const quietMs = 600_000;

/** The list is written whole, so one change after the other is written together, this often at most, in milliseconds. */
const restMs = 250;

/**
 * Writes the index soon after a change that must outlive the process, and now and then what checks have told. What
 * protects a secret or a revocation does not wait for this: it saves at its own step.
 */
export const keepIndex = ({ store, index, setTimer, onSaved }: Parts): void => {
  let soon = false;
  let resting = false;
  let later = false;
  const line = (session: Session | undefined): string =>
    session === undefined ? '' : JSON.stringify(toLasting(session, 'held', false));
  const tell = (saving: Promise<Result<null, DiskFailure>>): void =>
    void saving.then((saved) => onSaved(saved.ok ? undefined : saved.failure));
  const saveLater = (): void => {
    if (later) return;
    later = true;
    setTimer(quietMs, () => {
      later = false;
      tell(index.saveAll());
    });
  };
  const saveSoon = (): void => {
    soon = false;
    resting = true;
    tell(index.save());
    setTimer(restMs, () => {
      resting = false;
      if (soon) saveSoon();
    });
  };
  store.onChange((after, before) => {
    if (soon) return;
    // A check changes little that belongs on disk: with a thousand sessions most changes end here.
    if (line(after) === line(before)) {
      if (after?.status !== before?.status) saveLater();
      return;
    }
    soon = true;
    if (!resting) setImmediate(saveSoon);
  });
};
