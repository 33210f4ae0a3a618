import type { CancelTimer, Clock } from '../../system/clock';
import type { Change } from './change';
import { noticeOf, type Notice } from './notice';
import type { Notifier } from './notifier';
import { latestBySession, summaryOf, summaryTag } from './summary';

/** More sessions than these within one burst are told as one notice. */
const mostAlone = 3;
/** A burst is over when this long nothing was told, in milliseconds. */
const burstEnd = 60_000;
/** How long to wait for more before telling, and how long at most: for a few changes, and once there were many. */
const few = { settle: 700, most: 5000 } as const;
const many = { settle: 5000, most: 60_000 } as const;

/** Turns changes into notifications: few at once each for itself, many as one that grows instead of a pile of them. */
export interface NoticeFeed {
  readonly add: (changes: readonly Change[]) => void;
  /** Shows what is no change of a session, at once. */
  readonly tell: (notice: Notice) => void;
  /** Takes the warning of a session's coming end from the screen, shown or about to be. */
  readonly withdraw: (sessionId: string) => void;
  /** The app quits: what waits is dropped. */
  readonly stop: () => void;
}

export const createNoticeFeed = (clock: Clock, notifier: Notifier): NoticeFeed => {
  let pending: readonly Change[] = [];
  let pendingSince = 0;
  /** What was told in this burst, and when last. */
  let burst: readonly Change[] = [];
  let toldAt = -Infinity;
  let cancel: CancelTimer | undefined;

  const flush = (): void => {
    cancel = undefined;
    const fresh = pending;
    if (fresh.length === 0) return;
    pending = [];
    if (clock.elapsed() - toldAt >= burstEnd) burst = [];
    const before = latestBySession(burst);
    burst = [...burst, ...fresh];
    toldAt = clock.elapsed();
    const together = latestBySession(burst);
    const one = together.length > mostAlone;
    if (one) {
      if (before.length <= mostAlone) for (const { session } of before) notifier.close(`session:${session.id}`);
      notifier.show(summaryOf(together));
    } else {
      for (const change of latestBySession(fresh)) notifier.show(noticeOf(change, clock.now()));
    }
    for (const change of fresh) if (!('session' in change)) notifier.show(noticeOf(change, clock.now()));
  };

  return {
    add: (changes) => {
      if (changes.length === 0) return;
      const now = clock.elapsed();
      if (pending.length === 0) pendingSince = now;
      pending = [...pending, ...changes];
      const inBurst = now - toldAt < burstEnd && latestBySession(burst).length > mostAlone;
      const { settle, most } = inBurst ? many : few;
      cancel?.();
      cancel = clock.setTimer(Math.min(settle, Math.max(0, pendingSince + most - now)), flush);
    },
    tell: (notice) => notifier.show(notice),
    withdraw: (sessionId) => {
      pending = pending.filter((change) => change.kind !== 'ending' || change.session.id !== sessionId);
      notifier.close(`session:${sessionId}`);
    },
    stop: () => {
      cancel?.();
      cancel = undefined;
      pending = [];
      notifier.close(summaryTag);
    },
  };
};
