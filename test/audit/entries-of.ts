import { sessionEntries } from '../../src/main/audit/session-entries';
import type { SessionEvent } from '../../src/main/sessions/session-event';
import { SessionStore } from '../../src/main/sessions/session-store';
import type { AuditEntry } from '../../src/shared/audit';
import type { Session } from '../../src/shared/session';

/** The instant of everything that has no instant of its own. */
export const now = 5_000_000;

/** Ids that count: `id-1`, `id-2`. */
export const countingIds = (): (() => string) => {
  let ids = 0;
  return () => `id-${(ids += 1)}`;
};

/** What the trail says when a session that is held goes through these events, by the states that really follow. */
export const entriesOf = (session: Session, ...events: readonly SessionEvent[]): readonly AuditEntry[] => {
  const store = new SessionStore();
  store.add(session);
  const stamp = { newId: countingIds(), now: () => now };
  const entries: AuditEntry[] = [];
  store.onChange((after, before) => entries.push(...sessionEntries(after, before, stamp)));
  for (const event of events) store.apply(session.id, event);
  return entries;
};
