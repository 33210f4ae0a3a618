import type { DemoOrganization } from './organization';
import { alpineRail, harbourlight, meridian } from './seed-organizations';
import { stableId } from './stable-id';
import type { DemoUser } from './user';

const REVOKE = 'oauth:token:delete';
const SEARCH = 'directory:user:view';

function person(
  organization: DemoOrganization,
  name: string,
  login: string,
  work: readonly [department: string, title: string],
  permissions: readonly string[] = [],
): DemoUser {
  const email = `${login}@${organization.domain}.example`;
  const [department, title] = work;
  return {
    id: stableId(`user/${email}`),
    organizationId: organization.id,
    name,
    email,
    department,
    title,
    state: 'active',
    permissions,
  };
}

/** May revoke and search. */
export const mara = person(
  harbourlight,
  'Mara Lindqvist',
  'mara.lindqvist',
  ['IT Security', 'Identity Administrator'],
  [REVOKE, SEARCH],
);
/** May search, may not revoke. */
export const aiko = person(
  harbourlight,
  'Aiko Tanaka',
  'aiko.tanaka',
  ['Claims', 'Contact Centre Supervisor'],
  [SEARCH],
);
/** May do neither. */
export const tomas = person(harbourlight, 'Tomás Rivera', 'tomas.rivera', ['Claims', 'Claims Adviser']);

/** May revoke and search; also a guest at Meridian. */
export const jonas = person(
  alpineRail,
  'Jonas Keller',
  'jonas.keller',
  ['Operations Technology', 'Platform Engineer'],
  [REVOKE, SEARCH],
);
/** May do neither. */
export const elise = person(alpineRail, 'Élise Moreau', 'elise.moreau', ['Passenger Care', 'Service Agent']);
/** A leaver: inactive, with a token that should have been revoked. */
export const pavel: DemoUser = {
  ...person(alpineRail, 'Pavel Dvořák', 'pavel.dvorak', ['Passenger Care', 'Team Lead']),
  state: 'inactive',
};

/** May revoke and search. */
export const priya = person(
  meridian,
  'Priya Nair',
  'priya.nair',
  ['Digital', 'Head of Customer Platforms'],
  [REVOKE, SEARCH],
);
/** The clone of Jonas Keller at Meridian: an org guest, who may search there. */
export const jonasAsGuest: DemoUser = {
  ...person(meridian, 'Jonas Keller', 'jonas.keller.alpinerail', ['Partners', 'Guest Engineer'], [SEARCH]),
  clonedFrom: { userId: jonas.id, organizationId: jonas.organizationId },
};

export const seedUsers: readonly DemoUser[] = [mara, aiko, tomas, jonas, elise, pavel, priya, jonasAsGuest];
