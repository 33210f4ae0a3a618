import { comingEndOf } from '../../../shared/deadline';
import { renewsItself } from '../../../shared/renewal-time';
import type { Session } from '../../../shared/session';
import type { KeychainState, Snapshot } from '../../../shared/snapshot';
import { waitingSince } from '../need';
import type { Change, SessionChange } from './change';
import { isTold, sweepChange } from './sweep-notice';
import type { Told } from './told';
import { underneath } from './underneath';
import { userListChange } from './user-list-notice';
import { isRevocationNews } from './user-revocation-notice';

/** What is worth telling now, and what is to be remembered of it. */
export interface Telling {
  readonly changes: readonly Change[];
  readonly told: Told;
}

/** Two answers about the same idle timeout differ by the clocks' and the network's jitter; a used session gains minutes. */
const sameDeadline = 60_000;

/** A session that expired and renews itself, as after a night's sleep, is not over: it gets its next token, or fails to. */
const isOver = (session: Session): boolean => underneath(session.status).kind === 'ended' && !renewsItself(session);

/** What renewed the session is of no use any more, while the session itself lives. */
const lostRenewal = (before: Session, after: Session): boolean =>
  before.renewsWith !== undefined && after.renewsWith === undefined && after.renewalFailure !== undefined;

type Transition = Exclude<SessionChange, 'unreachable' | 'back'>;

const transition = (former: Session, session: Session): Transition | undefined => {
  const before = underneath(former.status);
  const after = underneath(session.status);
  if (after.kind === 'ended') return isOver(session) && !isOver(former) ? 'ended' : undefined;
  if (after.kind === 'revoked') return before.kind === 'revoked' ? undefined : 'revoked';
  if (lostRenewal(former, session)) return 'renewal-failed';
  if (before.kind !== 'revoking') return undefined;
  if (after.kind === 'unconfirmed') return after.accepted === undefined ? 'unproven' : undefined;
  return after.kind === 'revoking' ? undefined : 'not-revoked';
};

/** What time alone makes worth telling: a silence that lasts, a proof that does not come, an end that is near. */
const overdue = (session: Session, told: Told, { settings }: Snapshot, now: number): Change | undefined => {
  const since = waitingSince(session);
  if (since !== undefined && now - since >= settings.unreachableNoticeMinutes * 60_000) {
    if (session.status.kind === 'unreachable' && told.unreachable.get(session.id) !== since) {
      return { kind: 'unreachable', session };
    }
    if (session.status.kind === 'unconfirmed' && told.unproven.get(session.id) !== since) {
      return { kind: 'unproven', session };
    }
  }
  const deadline = comingEndOf(session, settings, now);
  if (deadline === undefined) return undefined;
  const before = told.ending.get(session.id);
  return before !== undefined && Math.abs(deadline.at - before) < sameDeadline
    ? undefined
    : { kind: 'ending', session, deadline };
};

const sessionChange = (
  before: Session | undefined,
  session: Session,
  told: Told,
  next: Snapshot,
  now: number,
): Change | undefined => {
  const kind = before === undefined ? undefined : transition(before, session);
  if (kind !== undefined) return { kind, session };
  if (session.status.kind === 'active' && told.unreachable.has(session.id)) return { kind: 'back', session };
  return overdue(session, told, next, now);
};

/** Told by the sum of all sessions that were revoked together. */
const isInSweep = (change: Change, { sweep }: Snapshot): boolean =>
  'session' in change && isTold(sweep, change.kind, change.session);

/** Only where a session waits for the keychain is it worth a notice. */
const keychainChange = ({ kind }: KeychainState, next: Snapshot, told: Told): Change | undefined => {
  const waits = next.sessions.some(({ storage }) => storage === 'keychain');
  if ((kind === 'locked' || kind === 'missing') && waits && told.keychain !== kind) return { kind: `keychain-${kind}` };
  return kind === 'open' && told.keychain !== undefined ? { kind: 'keychain-open' } : undefined;
};

const remember = (told: Told, next: Snapshot, changes: readonly Change[]): Told => {
  const unreachable = new Map(told.unreachable);
  const unproven = new Map(told.unproven);
  const ending = new Map(told.ending);
  let { keychain } = told;
  for (const change of changes) {
    if (change.kind === 'ending') ending.set(change.session.id, change.deadline.at);
    if (change.kind === 'unreachable') unreachable.set(change.session.id, waitingSince(change.session) ?? 0);
    if (change.kind === 'unproven') unproven.set(change.session.id, waitingSince(change.session) ?? 0);
    if (change.kind === 'keychain-locked') keychain = 'locked';
    if (change.kind === 'keychain-missing') keychain = 'missing';
    if (change.kind === 'keychain-open') keychain = undefined;
  }
  const byId = new Map(next.sessions.map((session) => [session.id, underneath(session.status).kind]));
  // A silence is over with the first answer, whatever it says; one that the keychain's lock interrupts goes on.
  for (const id of unreachable.keys()) if (byId.get(id) !== 'unreachable') unreachable.delete(id);
  for (const id of unproven.keys()) if (byId.get(id) !== 'unconfirmed') unproven.delete(id);
  for (const id of ending.keys()) if (!byId.has(id)) ending.delete(id);
  return { unreachable, unproven, ending, keychain };
};

/**
 * What is new in `next`, compared with the snapshot before it and with what was told. Transitions only: a state that was
 * there when the app started is not told, but a session that its first check finds dead is, and a list of users that waits to
 * go on. `now`: epoch milliseconds, which may be later than the snapshot where only time has passed. Pure.
 */
export const tell = (previous: Snapshot | undefined, next: Snapshot, told: Told, now: number): Telling => {
  const before = new Map(previous?.sessions.map((session) => [session.id, session]));
  const revocations = new Map(previous?.userRevocations.map((revocation) => [revocation.id, revocation]));
  const keychain = keychainChange(next.keychain, next, told);
  const sweep = sweepChange(previous, next);
  const list = userListChange(previous, next);
  const changes: readonly Change[] = [
    ...(keychain === undefined ? [] : [keychain]),
    ...next.sessions.flatMap((session) => {
      const change = sessionChange(before.get(session.id), session, told, next, now);
      return change === undefined || isInSweep(change, next) ? [] : [change];
    }),
    ...next.userRevocations.flatMap((revocation): readonly Change[] => {
      const known = revocations.get(revocation.id);
      const news = previous !== undefined && isRevocationNews(known, revocation, previous.now);
      return news ? [{ kind: 'user-revocation', revocation }] : [];
    }),
    ...(sweep === undefined ? [] : [sweep]),
    ...(list === undefined ? [] : [list]),
  ];
  return { changes, told: remember(told, next, changes) };
};
