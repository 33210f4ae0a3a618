import type { Snapshot } from '../../../shared/snapshot';
import type { CancelTimer, Clock } from '../../system/clock';
import type { Change } from './change';
import { noticeOf, type Notice } from './notice';
import type { Notifier } from './notifier';
import { sessionTag } from './session-notice';
import { stillTrue } from './still-true';
import { latestBySession, missedSummaryOf, summaryOf, summaryTag } from './summary';

/** More sessions than these within one burst are told as one notice. */
const mostAlone = 3;
/** A burst is over when this long nothing happened, in milliseconds: however long it lasts, it is told as one. */
const burstEnd = 60_000;
/** How long to wait for more before telling, and how long at most: for a few changes, and once there were many. */
const few = { settle: 700, most: 5000 } as const;
const many = { settle: 5000, most: 60_000 } as const;

/** Turns changes into notifications: few at once each for itself, many as one that grows instead of a pile of them. */
export interface NoticeFeed {
  readonly add: (changes: readonly Change[]) => void;
  /** Tells at once, as one notice, what happened in a quiet time. */
  readonly catchUp: (changes: readonly Change[]) => void;
  /** To be called with every snapshot: takes from the screen, and from what waits, whatever is no longer true. */
  readonly see: (snapshot: Snapshot, now: number) => void;
  /** Shows what is no change of a session, at once; `holds` says of each later snapshot whether it is still true. */
  readonly tell: (notice: Notice, holds?: (snapshot: Snapshot) => boolean) => void;
  /** The app quits: what waits is dropped, and what is shown is taken away, because nobody hears a click on it any more. */
  readonly stop: () => Promise<void>;
}

/** One notice that stands for many changes, and those of them that still hold. */
interface Summary {
  readonly changes: readonly Change[];
  readonly notice: (changes: readonly Change[]) => Notice;
}

export const createNoticeFeed = (clock: Clock, notifier: Notifier): NoticeFeed => {
  let pending: readonly Change[] = [];
  let pendingSince = 0;
  /** What was told in this burst. */
  let burst: readonly Change[] = [];
  /** When something happened last. */
  let happenedAt = -Infinity;
  let cancel: CancelTimer | undefined;
  /** Notices on the screen that tell one change each, by tag. */
  const alone = new Map<string, Change>();
  /** Notices on the screen that tell no change, and may cease to be true, by tag. */
  const plain = new Map<string, (snapshot: Snapshot) => boolean>();
  let summary: Summary | undefined;
  /** The summary on the screen tells more than still holds. */
  let isStale = false;

  const showAlone = (change: Change): void => {
    const notice = noticeOf(change, clock.now());
    plain.delete(notice.tag);
    alone.set(notice.tag, change);
    notifier.show(notice);
  };

  const summarise = (changes: readonly Change[], notice: Summary['notice']): void => {
    summary = { changes, notice };
    isStale = false;
    notifier.show(notice(changes));
  };

  const flush = (): void => {
    cancel = undefined;
    const fresh = pending;
    pending = [];
    if (fresh.length === 0) {
      if (isStale && summary !== undefined) notifier.amend(summary.notice(summary.changes));
      isStale = false;
      return;
    }
    burst = [...burst, ...fresh];
    const together = latestBySession(burst);
    if (together.length > mostAlone) {
      for (const { session } of together) {
        const tag = sessionTag(session.id);
        if (alone.delete(tag)) notifier.close(tag);
      }
      summarise(together, summaryOf);
    } else for (const change of latestBySession(fresh)) showAlone(change);
    for (const change of fresh) if (!('session' in change)) showAlone(change);
  };

  const wait = (ms: number): void => {
    cancel?.();
    cancel = clock.setTimer(ms, flush);
  };

  return {
    add: (changes) => {
      if (changes.length === 0) return;
      const now = clock.elapsed();
      if (now - happenedAt >= burstEnd) burst = [];
      happenedAt = now;
      if (pending.length === 0) pendingSince = now;
      pending = [...pending, ...changes];
      const { settle, most } = latestBySession(burst).length > mostAlone ? many : few;
      wait(Math.min(settle, Math.max(0, pendingSince + most - now)));
    },
    catchUp: (changes) => {
      const [only, ...others] = changes;
      if (only === undefined) return;
      if (others.length === 0) return showAlone(only);
      summarise(changes, (left) => missedSummaryOf(left, clock.now()));
    },
    see: (snapshot, now) => {
      pending = stillTrue(pending, snapshot, now);
      burst = stillTrue(burst, snapshot, now);
      for (const [tag, holds] of plain) {
        if (holds(snapshot)) continue;
        plain.delete(tag);
        notifier.close(tag);
      }
      if (alone.size > 0) {
        const left = new Set(stillTrue([...alone.values()], snapshot, now));
        // What is about to be told of the same takes its place by itself.
        const replaced = new Set(pending.map((change) => noticeOf(change, now).tag));
        for (const [tag, change] of alone) {
          if (left.has(change) || replaced.has(tag)) continue;
          alone.delete(tag);
          notifier.close(tag);
        }
      }
      if (summary === undefined) return;
      const changes = stillTrue(summary.changes, snapshot, now);
      if (changes === summary.changes) return;
      summary = { ...summary, changes };
      if (changes.length === 0) {
        summary = undefined;
        isStale = false;
        notifier.close(summaryTag);
      } else if (!isStale) {
        isStale = true;
        if (cancel === undefined) wait(many.settle);
      }
    },
    tell: (notice, holds) => {
      // In the place of what was told of the same, which goes without taking this away.
      alone.delete(notice.tag);
      plain.delete(notice.tag);
      if (holds !== undefined) plain.set(notice.tag, holds);
      notifier.show(notice);
    },
    stop: () => {
      cancel?.();
      cancel = undefined;
      pending = [];
      return notifier.closeAll();
    },
  };
};
