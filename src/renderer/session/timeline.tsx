import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { spanText, timelineMs, timelineOf, type TimelineSpan } from './timeline-span';

/** Units of the drawing's width; it is stretched to whatever width there is. */
const width = 1000;
const height = 20;

/** Told apart by height as well as by colour: what is live stands tall, what is over lies flat. */
const heights = {
  active: 20,
  unreachable: 10,
  unconfirmed: 14,
  ended: 4,
  revoked: 4,
  unknown: 2,
} as const satisfies Readonly<Record<TimelineSpan['kind'], number>>;

/** Narrower than this, a stretch could not be seen. */
const narrowest = 4;

/** The drawing alone: what the session was over the last day, to be looked at. Decoration beside the same in words. */
const Drawing = ({ spans, now }: { readonly spans: readonly TimelineSpan[]; readonly now: number }): JSX.Element => {
  const at = (instant: number): number => ((instant - (now - timelineMs)) / timelineMs) * width;
  return (
    <svg class="timeline-drawing" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="span-base" x="0" y={height - 1} width={width} height="1" />
      {spans.map((span) => {
        const long = Math.max(at(span.to) - at(span.from), narrowest);
        const x = Math.min(at(span.from), width - long);
        return (
          <rect
            key={span.from}
            class={`span-${span.kind}`}
            x={x}
            y={height - heights[span.kind]}
            width={long}
            height={heights[span.kind]}
          >
            <title>{spanText(span, now)}</title>
          </rect>
        );
      })}
    </svg>
  );
};

/** The last day of a session, for people who would rather look than read, and in words for those who can't look. */
export const Timeline = ({ session }: { readonly session: Session }): JSX.Element | null => {
  const { clock } = useServices();
  // A minute is less than the drawing can show.
  useTicking((now) => Math.floor(now / 60_000));
  const now = clock.now();
  const spans = timelineOf(session, now);
  if (spans.length === 0) return null;
  return (
    <figure class="timeline">
      <figcaption class="spoken">{t('window.timeline')}</figcaption>
      <Drawing spans={spans} now={now} />
      <p class="timeline-ends" aria-hidden="true">
        <span>{t('window.timeline.start')}</span>
        <span>{t('window.timeline.now')}</span>
      </p>
      <ol class="spoken">
        {spans.map((span) => (
          <li key={span.from}>{spanText(span, now)}</li>
        ))}
      </ol>
    </figure>
  );
};
