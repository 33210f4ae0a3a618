import { t } from '../../shared/messages';
import { isUnproven, isWatched } from '../../shared/session-standing';
import type { Snapshot } from '../../shared/snapshot';
import type { ShapeName } from '../parts/shape';
import { needOf, type Need } from './session-group';

/** The one thing to know first, and the frame it stands in. */
export interface Headline {
  readonly text: string;
  readonly detail: string;
  /** Of the state that comes first. */
  readonly shape: ShapeName;
}

const count = (snapshot: Snapshot, now: number): ReadonlyMap<Need, number> => {
  const counts = new Map<Need, number>();
  for (const session of snapshot.sessions) {
    const need = needOf(session, snapshot.settings, now);
    counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
};

/** What the headline tells first; a revocation whose request is on its way needs nobody yet. */
const byUrgency: readonly Need[] = ['attention', 'unreachable', 'revoking', 'live', 'unchecked', 'revoked'];

const shapes = {
  attention: 'attention',
  unreachable: 'unreachable',
  revoking: 'busy',
  unchecked: 'empty',
  live: 'active',
  revoked: 'revoked',
} as const satisfies Readonly<Record<Need, ShapeName>>;

/** A length of time in the one unit that a person says it in, for a message to put into words. */
export const everyOf = (seconds: number): { readonly unit: 'second' | 'minute' | 'hour'; readonly count: number } => {
  if (seconds % 3600 === 0) return { unit: 'hour', count: seconds / 3600 };
  return seconds % 60 === 0 ? { unit: 'minute', count: seconds / 60 } : { unit: 'second', count: seconds };
};

/** What the list says about all sessions together. `now` in epoch milliseconds. */
export const headlineOf = (snapshot: Snapshot, now: number): Headline => {
  const counts = count(snapshot, now);
  const of = (need: Need): number => counts.get(need) ?? 0;
  const total = snapshot.sessions.length;
  const every = everyOf(snapshot.settings.pollSeconds);
  const checked = snapshot.sessions.filter(isWatched).length;
  const unproven = snapshot.sessions.filter(isUnproven).length;
  const ended = snapshot.sessions.some(({ status }) => status.kind === 'ended');
  const text = ((): string => {
    if (unproven > 0) return t('window.headline.unproven', { count: unproven });
    if (of('attention') > 0) return t('window.headline.attention', { count: of('attention') });
    if (of('unreachable') > 0) return t('window.headline.unreachable', { count: of('unreachable') });
    if (of('revoking') > 0) return t('window.headline.revoking', { count: of('revoking') });
    const live = of('live');
    // Beside revoked sessions "all" would be said of some.
    if (live > 0) return t(live === total ? 'window.headline.live' : 'window.headline.live.some', { count: live });
    return of('unchecked') > 0 ? t('window.headline.unchecked') : t('window.headline.revoked');
  })();
  const detail = ((): string => {
    if (checked === total) return t('window.headline.detail', { total, ...every });
    return checked > 0
      ? t('window.headline.detail.some', { checked, total, ...every })
      : t('window.headline.detail.none', { total });
  })();
  if (unproven > 0) return { text, detail, shape: 'attention' };
  const first = byUrgency.find((need) => of(need) > 0) ?? 'revoked';
  return { text, detail, shape: first === 'attention' && ended ? 'ended' : shapes[first] };
};
