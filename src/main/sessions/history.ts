import type { Session, Status, StatusSpan } from '../../shared/session';

/** How far back the history goes, in milliseconds. */
const reachMs = 86_400_000;
/** A session that goes to and fro all day keeps this many spans; the shortest go first. */
export const mostSpans = 100;

/** What a status is in the history. */
export const spanKindOf = ({ kind }: Status): StatusSpan['kind'] => {
  switch (kind) {
    case 'active':
    case 'unreachable':
    case 'unconfirmed':
    case 'revoked':
    case 'ended':
      return kind;
    case 'revoking':
      return 'unconfirmed';
    case 'unchecked':
    case 'locked':
      return 'unknown';
    default:
      return kind satisfies never;
  }
};

/** The session after a change at `at` (epoch milliseconds), with the change in its history; the same object where it is none. */
export const withHistory = (before: Session, after: Session, at: number): Session => {
  if (before.status === after.status) return after;
  const kind = spanKindOf(after.status);
  const spans = after.history ?? [];
  const last = spans.at(-1)?.kind ?? spanKindOf(before.status);
  if (kind === last && (spans.length > 0 || kind === 'unknown')) return after;
  return { ...after, history: historyWith(spans, { at, kind }) };
};

/**
 * A history with one more span, over the last day, oldest first. Spans that the clock now calls future were told by a clock
 * that has been set back since: they go, because nobody can say any more when they were.
 */
export const historyWith = (spans: readonly StatusSpan[], next: StatusSpan): readonly StatusSpan[] => {
  const past = spans.filter(({ at }) => at < next.at);
  const begun = past.findLastIndex(({ at }) => at <= next.at - reachMs);
  const recent = past.slice(Math.max(0, begun));
  const joined = recent.at(-1)?.kind === next.kind ? recent : [...recent, next];
  return withoutShortest(joined);
};

/** What a restart brings back: nothing is known of the time from `left` on, in which the app was not running. */
export const historyAfterRestart = (spans: readonly StatusSpan[], left: number | undefined): readonly StatusSpan[] => {
  const last = spans.at(-1);
  return last === undefined ? spans : historyWith(spans, { at: Math.max(left ?? 0, last.at + 1), kind: 'unknown' });
};

/** A span that goes leaves its time to the one before it. The last one is that of now, and stays. */
const withoutShortest = (spans: readonly StatusSpan[]): readonly StatusSpan[] => {
  if (spans.length <= mostSpans) return spans;
  const lengths = spans.slice(1, -1).map(({ at }, index) => (spans[index + 2]?.at ?? at) - at);
  const shortest = lengths.indexOf(Math.min(...lengths)) + 1;
  const rest = spans.filter((_, index) => index !== shortest);
  return withoutShortest(rest.filter(({ kind }, index) => index === 0 || rest[index - 1]?.kind !== kind));
};
