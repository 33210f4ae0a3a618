import { stableId } from '../world/stable-id';
import type { DemoUser } from '../world/user';
import type { World } from '../world/world';

/** `User` of the SDK, without pictures. */
export function userModel(world: World, user: DemoUser): object {
  const division = stableId(`division/${user.organizationId}`);
  const domain = world.organization(user.organizationId)?.domain ?? 'unknown';
  return {
    id: user.id,
    name: user.name,
    division: { id: division, name: 'Home', selfUri: `/api/v2/authorization/divisions/${division}` },
    chat: { jabberId: `${user.id}@${domain}.orgspan.com` },
    department: user.department,
    email: user.email,
    primaryContactInfo: [{ address: user.email, mediaType: 'EMAIL', type: 'PRIMARY' }],
    addresses: [],
    state: user.state,
    title: user.title,
    username: user.email,
    images: [],
    version: 7,
    acdAutoAnswer: false,
    selfUri: `/api/v2/users/${user.id}`,
  };
}
