import { formatDuration, t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { needOf, type Need } from './session-group';

/** The one thing to know first, and the frame it stands in. */
export interface Headline {
  readonly text: string;
  readonly detail: string;
}

const count = (snapshot: Snapshot, now: number): ReadonlyMap<Need, number> => {
  const counts = new Map<Need, number>();
  for (const session of snapshot.sessions) {
    const need = needOf(session, snapshot.settings, now);
    counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
};

/** What the list says about all sessions together. `now` in epoch milliseconds. */
export const headlineOf = (snapshot: Snapshot, now: number): Headline => {
  const counts = count(snapshot, now);
  const of = (need: Need): number => counts.get(need) ?? 0;
  const total = snapshot.sessions.length;
  const organizations = new Set(
    snapshot.sessions.map(({ info }) => info?.organization?.id ?? info?.organization?.name).filter(Boolean),
  ).size;
  const every = formatDuration(snapshot.settings.pollSeconds * 1000);
  const detail =
    organizations > 1
      ? t('window.headline.detail.organizations', { total, organizations, every })
      : t('window.headline.detail', { total, every });
  const text = ((): string => {
    if (of('attention') > 0) return t('window.headline.attention', { count: of('attention') });
    if (of('unreachable') > 0) return t('window.headline.unreachable', { count: of('unreachable') });
    if (of('revoking') > 0) return t('window.headline.revoking', { count: of('revoking') });
    const live = of('live');
    // Beside revoked sessions "all" would be said of some.
    if (live > 0) return t(live === total ? 'window.headline.live' : 'window.headline.live.some', { count: live });
    return of('unchecked') > 0 ? t('window.headline.unchecked') : t('window.headline.revoked');
  })();
  return { text, detail };
};
