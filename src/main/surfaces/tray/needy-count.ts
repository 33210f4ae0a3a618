import type { Snapshot } from '../../../shared/snapshot';
import { needOf, type Need } from '../need';

/** What a person has to look at; the others are well, or only need time. */
const calling: ReadonlySet<Need> = new Set<Need>(['ended', 'locked', 'unconfirmed', 'unreachable', 'ending']);

/** How many sessions need a person: the number beside the icon, where the platform has room for one. `now`: epoch milliseconds. */
export const needyCount = ({ sessions, settings }: Pick<Snapshot, 'sessions' | 'settings'>, now: number): number =>
  sessions.filter((session) => calling.has(needOf(session, settings, now))).length;

/** More than these have no room in a menu bar. */
const mostShown = 99;

/** The number as it stands beside the icon. */
export const formatCount = (count: number): string => (count > mostShown ? `${mostShown}+` : String(count));
