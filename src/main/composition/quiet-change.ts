import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';

const isSameInKind = (before: Session, after: Session | undefined): boolean =>
  before === after ||
  (after !== undefined &&
    before.id === after.id &&
    before.status.kind === after.status.kind &&
    before.label === after.label &&
    before.mode === after.mode);

/** A list that runs changes five times a second, and each time only in its numbers. */
const isListAsQuiet = (before: Snapshot['userList'], after: Snapshot['userList']): boolean =>
  before?.id === after?.id && before?.phase.kind === after?.phase.kind;

/**
 * Whether nothing happened between two snapshots but what every check brings: sessions are as they were, and were only
 * verified once more. What a person did, or would want to know at once, is not quiet.
 */
export const isQuietChange = (before: Snapshot, after: Snapshot): boolean =>
  before.sessions.length === after.sessions.length &&
  before.sessions.every((session, at) => isSameInKind(session, after.sessions[at])) &&
  before.userRevocations.length === after.userRevocations.length &&
  before.userRevocations.every((revocation, at) => revocation === after.userRevocations[at]) &&
  before.sweep === after.sweep &&
  isListAsQuiet(before.userList, after.userList) &&
  before.keychain === after.keychain &&
  before.settings === after.settings &&
  before.diskFailures === after.diskFailures &&
  before.app.trayHost === after.app.trayHost &&
  before.app.shortcut === after.app.shortcut;
