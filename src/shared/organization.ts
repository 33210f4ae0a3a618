import type { Session } from './session';

/** Where the id of a user means something: one organization of one region. */
export interface Organization {
  /** Of the region's API, e.g. `https://api.mypurecloud.ie`. */
  readonly apiOrigin: string;
  /** UUID; absent where Genesys Cloud has not told it yet. */
  readonly id?: string;
}

/** The organization that a session's token works in. */
export const organizationOf = ({ apiOrigin, info }: Session): Organization => {
  const id = info?.organization?.id?.toLowerCase();
  return { apiOrigin, ...(id !== undefined && { id }) };
};

/** Whether two are not known to differ: in the same region, a user's UUID settles what an untold organization leaves open. */
export const maySameOrganization = (one: Organization, other: Organization): boolean =>
  one.apiOrigin === other.apiOrigin && (one.id === undefined || other.id === undefined || one.id === other.id);

/** Whether a session's token belongs to this user of this organization. */
export const belongsTo = (session: Session, userId: string, organization: Organization): boolean =>
  session.person?.id.toLowerCase() === userId.toLowerCase() &&
  maySameOrganization(organizationOf(session), organization);

/** Whether a user's id means the very user whose token a session holds: to revoke them ends that session too. */
export const meansSelf = (session: Session, userId: string): boolean =>
  belongsTo(session, userId, organizationOf(session));
