import { abilityOf, type Ability } from '../../shared/ability';
import { maySameOrganization, organizationOf } from '../../shared/organization';
import { isLive, type Session } from '../../shared/session';

/** The less, the better the prospects of being allowed. Whoever was refused comes last and can still be chosen. */
const rank = { yes: 0, unknown: 1, unlikely: 2, no: 3 } as const satisfies Readonly<Record<Ability['verdict'], number>>;

const prospects = (session: Session): number =>
  rank[abilityOf(session, 'revoke-users').verdict] * 4 + rank[abilityOf(session, 'search-users').verdict];

/** Sessions whose token can ask for something: it was good when last heard of. */
export const actingSessions = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(({ status }) => isLive(status));

/**
 * Who asks when nobody was chosen: the session that the view was opened from; where that can't ask any more, the one with
 * the best prospects in its organization; else the one with the best prospects of all. Undefined where no session is live.
 */
export const bestActing = (sessions: readonly Session[], openedFrom: string | undefined): Session | undefined => {
  const able = actingSessions(sessions);
  const opener = sessions.find(({ id }) => id === openedFrom);
  const home = opener === undefined ? undefined : organizationOf(opener);
  const same = home === undefined ? [] : able.filter((one) => maySameOrganization(organizationOf(one), home));
  const candidates = same.length > 0 ? same : able;
  return (
    candidates.find(({ id }) => id === openedFrom) ?? candidates.toSorted((a, b) => prospects(a) - prospects(b))[0]
  );
};
