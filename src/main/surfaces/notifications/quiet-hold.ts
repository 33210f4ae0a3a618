import { isDeepStrictEqual } from 'node:util';
import { succeed, type DiskFailure, type Result } from '../../../shared/failure';
import { quietEnd } from '../../../shared/quiet-time';
import type { Session } from '../../../shared/session';
import type { Snapshot } from '../../../shared/snapshot';
import type { JsonFile } from '../../system/json-file';
import type { Change } from './change';
import { stillTrue } from './still-true';
import { changesOf, untoldOf, type UntoldDocument } from './untold';

/** What is to be told now: each thing for itself, and what happened in a quiet time as one. */
export interface Release {
  readonly now: readonly Change[];
  readonly missed: readonly Change[];
}

/** Keeps what happens in a quiet time until it is over, also beyond the app's own end. */
export interface QuietHold {
  /** To be called with every snapshot and what it brought. `now`: epoch milliseconds. */
  readonly pass: (changes: readonly Change[], snapshot: Snapshot, now: number) => Release;
  /**
   * Takes up what the last run held and did not come to tell; the next pass tells it, or holds it on. To be called once, when
   * the person's settings are known. Fails where the file can't be read, and then nothing is taken up.
   */
  readonly resume: (sessions: () => readonly Session[]) => Promise<Result<null, DiskFailure>>;
  /** Resolves when the file says what is held, or could not be written. */
  readonly saved: () => Promise<void>;
}

/** untold.json. */
export type UntoldFile = Pick<JsonFile<UntoldDocument>, 'read' | 'write'>;

const subjectOf = (change: Change): string => {
  if ('session' in change) return change.session.id;
  if (change.kind === 'sweep' || change.kind === 'user-list') return change.kind;
  return change.kind === 'user-revocation' ? change.revocation.id : 'keychain';
};

/** What became well again in the same quiet time is no news. */
const isRelief = ({ kind }: Change): boolean => kind === 'back' || kind === 'keychain-open';

/** The last of each session, user, list or keychain: what came before it is told by it, or was mended by it. */
const withLast = (held: readonly Change[], changes: readonly Change[]): readonly Change[] => {
  const bySubject = new Map(held.map((change) => [subjectOf(change), change]));
  for (const change of changes) {
    const subject = subjectOf(change);
    const mended = isRelief(change) && bySubject.has(subject);
    bySubject.delete(subject);
    if (!mended) bySubject.set(subject, change);
  }
  return [...bySubject.values()];
};

/** `file`: says what is held, for the next run. */
export const createQuietHold = (file: UntoldFile): QuietHold => {
  let held: readonly Change[] = [];
  /** What the file says, or is about to. */
  let kept = untoldOf([]);
  let saving: Promise<unknown> = Promise.resolve();
  const keep = (changes: readonly Change[]): void => {
    const next = untoldOf(changes);
    if (isDeepStrictEqual(next, kept)) return;
    kept = next;
    saving = file.write(next);
  };
  return {
    pass: (changes, snapshot, now) => {
      if (quietEnd(snapshot.settings, now) !== undefined) {
        held = withLast(held, changes);
        keep(stillTrue(held, snapshot, now));
        return { now: [], missed: [] };
      }
      const missed = stillTrue(held, snapshot, now);
      held = [];
      keep(held);
      return { now: changes, missed };
    },
    resume: async (sessions) => {
      const found = await file.read();
      if (!found.ok) return found;
      // What happened since the start is the later one.
      const since = held;
      if (found.value !== undefined) {
        kept = found.value;
        held = withLast(changesOf(kept, sessions()), since);
      }
      return succeed(null);
    },
    saved: async () => {
      await saving;
    },
  };
};
