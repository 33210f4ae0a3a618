import type { AuditEntry, AuditSession } from '../../shared/audit';
import type { Session } from '../../shared/session';
import type { FoundUser } from '../../shared/user';

/** Names come from elsewhere and may be of any length; a line of the trail is not. */
const longestText = 300;

const short = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');

/** Who a session is at this moment, as the trail keeps it: what names it, and nothing that it could be used with. */
export const auditSession = (session: Session): AuditSession => {
  const { organization, oauthClient } = session.info ?? {};
  const label = short(session.label);
  const organizationName = short(organization?.name ?? organization?.id);
  const client = short(oauthClient?.name ?? oauthClient?.id);
  const { person } = session;
  return {
    id: session.id,
    ...(label !== undefined && { label }),
    regionId: session.regionId,
    ...(organizationName !== undefined && { organization: organizationName }),
    ...(person !== undefined && { person: auditUser(person) }),
    ...(client !== undefined && { client }),
  };
};

/** A user as the trail keeps it. */
export const auditUser = ({
  id,
  name,
  email,
}: Pick<FoundUser, 'id' | 'name' | 'email'>): NonNullable<AuditEntry['user']> => {
  const shortName = short(name);
  const shortEmail = short(email);
  return {
    id: id.slice(0, longestText),
    ...(shortName !== undefined && { name: shortName }),
    ...(shortEmail !== undefined && { email: shortEmail }),
  };
};
