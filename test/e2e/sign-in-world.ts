import { defaultSeed, type DemoCloud, type DemoOAuthClient, type DemoSeed } from '../../src/demo';

const seeded = (name: string, organization: string): DemoOAuthClient => {
  const found = defaultSeed.clients.find(
    (client) =>
      client.name === name &&
      defaultSeed.organizations.some(({ id, domain }) => id === client.organizationId && domain === organization),
  );
  if (found === undefined) throw new Error(`The demo cloud has no ${name} at ${organization}`);
  return found;
};

const tray = seeded('Token Tray', 'alpinerail');
const machine = seeded('Nightly Roster Sync', 'meridianhome');

/** Clients of the demo cloud, by what the tests want of them. */
export const clients = {
  /** For people of Alpine Rail Services, which knows no idle timeout. */
  people: tray,
  /** For people of Harbourlight Insurance. */
  idlers: seeded('Token Tray', 'harbourlight'),
  /** As the first, with tokens that live 20 seconds. */
  brief: { ...tray, id: '0b81e8a5-6c1f-4f6e-9d3a-27e1a9c4b001', name: 'Brief Tray', tokenLifetimeSeconds: 20 },
  /** As the first, with tokens that live nine minutes: less than the time before an expiry at which it is told. */
  soon: { ...tray, id: '0b81e8a5-6c1f-4f6e-9d3a-27e1a9c4b002', name: 'Soon Tray', tokenLifetimeSeconds: 540 },
  /** For people of Alpine Rail Services, with tokens that live 16 seconds and come with what renews them. */
  refreshing: {
    ...tray,
    id: '0b81e8a5-6c1f-4f6e-9d3a-27e1a9c4b004',
    name: 'Refreshing Tray',
    tokenLifetimeSeconds: 16,
    refreshes: true,
  },
  /** A machine with tokens that live a day. */
  machine: { ...machine, secret: machine.secret ?? '' },
  /** A machine with tokens that live 16 seconds. */
  briefMachine: {
    ...machine,
    id: '0b81e8a5-6c1f-4f6e-9d3a-27e1a9c4b003',
    name: 'Brief Sync',
    secret: 'fake-secret-brief-sync',
    tokenLifetimeSeconds: 16,
  },
} as const satisfies Readonly<Record<string, DemoOAuthClient>>;

/** The demo cloud with all of them. */
export const signInWorld: DemoSeed = {
  ...defaultSeed,
  clients: [...defaultSeed.clients, clients.brief, clients.soon, clients.refreshing, clients.briefMachine],
};

/** The tokens that a client got by signing in, oldest first; those that the demo cloud has from its start left out. */
export const tokensOf = ({ tokens }: Pick<DemoCloud, 'tokens'>, { id }: DemoOAuthClient): DemoCloud['tokens'] =>
  tokens.filter(({ clientId, key }) => clientId === id && key === undefined);

/** How often a token was asked for. */
export const askedForTokens = ({ requests }: Pick<DemoCloud, 'requests'>): number =>
  requests.filter(({ path }) => path === '/oauth/token').length;
