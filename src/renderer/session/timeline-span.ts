import { formatTime, t } from '../../shared/messages';
import type { Session, StatusSpan } from '../../shared/session';

/** How far back a timeline looks, in milliseconds. */
export const timelineMs = 86_400_000;

/** A stretch of a session's last day. Epoch milliseconds, inside the day that is shown. */
export interface TimelineSpan {
  readonly kind: StatusSpan['kind'];
  readonly from: number;
  readonly to: number;
  /** It began before the day that is shown. */
  readonly cut: boolean;
  /** It lasts until now. */
  readonly open: boolean;
}

/** The session's last day up to `now`, oldest first; empty where nothing of it is known. Neighbours of one kind are one. */
export const timelineOf = ({ history }: Session, now: number): readonly TimelineSpan[] => {
  const start = now - timelineMs;
  const spans: TimelineSpan[] = [];
  // A clock that was set back leaves instants that have not come yet.
  const known = (history ?? []).filter(({ at }) => at < now);
  for (const [index, { at, kind }] of known.entries()) {
    const next = known[index + 1]?.at;
    const to = next ?? now;
    const last = spans.at(-1);
    if (to <= start || to <= at) continue;
    if (last?.kind === kind) spans[spans.length - 1] = { ...last, to, open: next === undefined };
    else spans.push({ kind, from: Math.max(at, start), to, cut: at < start, open: next === undefined });
  }
  return spans;
};

/** A stretch in a sentence. */
export const spanText = (span: TimelineSpan, now: number): string => {
  const from = formatTime(span.from, now);
  return span.open
    ? t(`window.timeline.last.${span.kind}`, { from })
    : t(`window.timeline.span.${span.kind}`, { from, to: formatTime(span.to, now) });
};
