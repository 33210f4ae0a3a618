import type { Session } from '../../shared/session';
import { longestAsked } from './backoff';
import { nextCheckMs } from './next-check';

/** Sessions verified more recently than this need no look when the window opens, in milliseconds. */
const fresh = 10_000;

/** Whether a session was verified a moment ago. `now` in epoch milliseconds. */
export const isFresh = ({ status }: Session, now: number): boolean =>
  status.kind === 'active' && status.verifiedAt <= now && now - status.verifiedAt < fresh;

/** Whether Genesys asked for time that has not passed; only a person who wants this very session checked goes over it. */
export const mustWait = ({ status }: Session, now: number): boolean =>
  (status.kind === 'unreachable' || status.kind === 'unconfirmed') &&
  status.failure !== undefined &&
  'retryAfterMs' in status.failure &&
  status.retryAt > now &&
  status.retryAt - now <= longestAsked;

/** A person may have a session looked at that ended, too: a refusal can have been a mistake of the cloud. */
export const isCheckable = (session: Session): boolean =>
  session.status.kind === 'ended' || nextCheckMs(session, 0, 0, () => 0) !== undefined;

/** Whether a session may be checked sooner than was planned. `now` in epoch milliseconds. */
export const mayComeSooner = (session: Session, now: number): boolean =>
  isCheckable(session) && !mustWait(session, now);

/** Whether a session has just been chosen to be kept alive: the check that was planned until then may come when it has idled out. */
export const isUrgent = (after: Session | undefined, before: Session | undefined): boolean =>
  after?.status.kind === 'active' && after.mode === 'keep-alive' && before?.mode === 'observe';
