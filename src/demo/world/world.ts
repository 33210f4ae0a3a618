import { crowd } from './crowd';
import type { DemoOAuthClient } from './oauth-client';
import type { DemoOrganization } from './organization';
import type { DemoSeed } from './seed';
import type { DemoUser } from './user';

/** Organizations, users and clients, by id. The only place that changes them. */
export class World {
  readonly #organizations: Map<string, DemoOrganization>;
  readonly #users: Map<string, DemoUser>;
  readonly #clients: Map<string, DemoOAuthClient>;
  readonly #crowds = new Map<string, number>();

  constructor(seed: DemoSeed) {
    this.#organizations = new Map(seed.organizations.map((one) => [one.id, one]));
    this.#users = new Map(seed.users.map((one) => [one.id, one]));
    this.#clients = new Map(seed.clients.map((one) => [one.id, one]));
  }

  get organizations(): readonly DemoOrganization[] {
    return [...this.#organizations.values()];
  }

  get users(): readonly DemoUser[] {
    return [...this.#users.values()];
  }

  get clients(): readonly DemoOAuthClient[] {
    return [...this.#clients.values()];
  }

  organization(id: string): DemoOrganization | undefined {
    return this.#organizations.get(id);
  }

  user(id: string): DemoUser | undefined {
    return this.#users.get(id);
  }

  client(id: string): DemoOAuthClient | undefined {
    return this.#clients.get(id);
  }

  /** @param seconds `undefined` turns the idle timeout off */
  setIdleTimeout(organizationId: string, seconds: number | undefined): void {
    const organization = this.#organizations.get(organizationId);
    if (organization === undefined) throw new Error(`There is no organization ${organizationId}`);
    this.#organizations.set(organizationId, { ...organization, idleTimeoutSeconds: seconds });
  }

  /** Adds generated people to an organization and gives them back; a second call adds others. */
  addCrowd(organizationId: string, count: number): readonly DemoUser[] {
    const organization = this.#organizations.get(organizationId);
    if (organization === undefined) throw new Error(`There is no organization ${organizationId}`);
    const already = this.#crowds.get(organizationId) ?? 0;
    const added = crowd(organization, already + 1, count);
    this.#crowds.set(organizationId, already + count);
    for (const user of added) this.#users.set(user.id, user);
    return added;
  }
}
