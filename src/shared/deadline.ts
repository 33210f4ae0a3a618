import type { Session } from './session';

/** The instant at which a live session ends by itself, and why. Epoch milliseconds by this machine's clock. */
export interface Deadline {
  readonly kind: 'idles' | 'expires';
  readonly at: number;
}

/**
 * The nearer of the idle timeout and the expiry of a session that was live when last heard of; undefined
 * where neither is known. A kept-alive session doesn't idle out: every check starts its timer anew.
 */
export const deadlineOf = (session: Session): Deadline | undefined => {
  const { status, expiresAt } = session;
  const live = status.kind === 'unreachable' ? status.lastKnown : status;
  if (live.kind !== 'active' && live.kind !== 'unchecked') return undefined;
  const idlesAt = live.kind === 'active' && session.mode === 'observe' ? live.idlesAt : undefined;
  if (idlesAt !== undefined && (expiresAt === undefined || idlesAt <= expiresAt)) return { kind: 'idles', at: idlesAt };
  return expiresAt === undefined ? undefined : { kind: 'expires', at: expiresAt };
};
