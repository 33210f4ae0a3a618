import type { SessionBus } from './session-bus';

const service = 'org.freedesktop.secrets';
const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/**
 * Whether the desktop's keychain (freedesktop Secret Service, Linux) gives out items now, found without
 * asking it for any: a question for an item would bring up its password prompt. False where nobody can tell.
 */
export const isSecretServiceOpen = async (bus: SessionBus): Promise<boolean> => {
  // Asked first, because a call to a name that nobody owns would start the service.
  const owned = await bus.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: [service] });
  if (!owned.ok || owned.value[0] !== true) return false;
  const alias = await bus.call({
    destination: service,
    path: '/org/freedesktop/secrets',
    interface: 'org.freedesktop.Secret.Service',
    member: 'ReadAlias',
    signature: 's',
    body: ['default'],
  });
  const path = alias.ok ? alias.value[0] : undefined;
  if (typeof path !== 'string' || path === '/') return false;
  const locked = await bus.call({
    destination: service,
    path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.freedesktop.Secret.Collection', 'Locked'],
  });
  if (!locked.ok) return false;
  const [property] = locked.value;
  return typeof property === 'object' && property !== null && 'value' in property && property.value === false;
};
