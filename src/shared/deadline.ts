import { renewsItself } from './renewal-time';
import type { Session } from './session';
import type { Settings } from './settings';

/** The instant at which a live session ends by itself, and why. Epoch milliseconds by this machine's clock. */
export interface Deadline {
  readonly kind: 'idles' | 'expires';
  readonly at: number;
}

/**
 * The nearer of the idle timeout and the expiry of a session that was live when last heard of; undefined
 * where neither is known. A kept-alive session doesn't idle out: every check starts its timer anew. One that renews
 * itself doesn't expire, until a renewal has failed.
 */
export const deadlineOf = (session: Session): Deadline | undefined => {
  const { status } = session;
  const live = status.kind === 'unreachable' ? status.lastKnown : status;
  if (live.kind !== 'active' && live.kind !== 'unchecked') return undefined;
  const idlesAt = live.kind === 'active' && session.mode === 'observe' ? live.idlesAt : undefined;
  const expiresAt = renewsItself(session) ? undefined : session.expiresAt;
  if (idlesAt !== undefined && (expiresAt === undefined || idlesAt <= expiresAt)) return { kind: 'idles', at: idlesAt };
  return expiresAt === undefined ? undefined : { kind: 'expires', at: expiresAt };
};

/** How long before a deadline a person is told of it, in milliseconds: each kind has its own preference. */
export const warningMs = (kind: Deadline['kind'], settings: Settings): number =>
  (kind === 'idles' ? settings.idleWarningMinutes : settings.expiryWarningMinutes) * 60_000;

/**
 * The deadline of a session that is live and about to end by itself: the one meaning of "soon" in tray, notices and
 * window. A deadline that has passed is for the next check to find. `now` in epoch milliseconds.
 */
export const comingEndOf = (session: Session, settings: Settings, now: number): Deadline | undefined => {
  const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
  if (deadline === undefined || deadline.at <= now) return undefined;
  return deadline.at - now <= warningMs(deadline.kind, settings) ? deadline : undefined;
};
