import { deadlineOf, warningMs } from '../../../shared/deadline';
import type { Snapshot } from '../../../shared/snapshot';
import type { Change } from './change';

/** The warnings of a coming end that are to be taken from the screen, and those that stay. */
export interface Warnings {
  readonly stale: readonly string[];
  readonly standing: ReadonlySet<string>;
}

/**
 * Which sessions, by id, are shown to end soon and won't: they were used again, renewed, or are no longer held. A warning
 * whose time has come stays until its check tells what became of it. `now`: epoch milliseconds. Pure.
 */
export const warningsAfter = (
  standing: ReadonlySet<string>,
  changes: readonly Change[],
  { sessions, settings }: Snapshot,
  now: number,
): Warnings => {
  const shown = new Set(standing);
  for (const change of changes) {
    if (!('session' in change)) continue;
    // Whatever else is told of the session takes the warning's place.
    if (change.kind === 'ending') shown.add(change.session.id);
    else shown.delete(change.session.id);
  }
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const stale = [...shown].filter((id) => {
    const session = byId.get(id);
    if (session === undefined) return true;
    if (session.status.kind !== 'active') return false;
    const deadline = deadlineOf(session);
    return deadline === undefined || deadline.at - now > warningMs(deadline.kind, settings);
  });
  for (const id of stale) shown.delete(id);
  return { stale, standing: shown };
};
