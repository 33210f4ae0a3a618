import { randomUUID } from 'node:crypto';
import { stableId } from '../world/stable-id';
import type { World } from '../world/world';
import type { DeathCode, DemoToken, Judgement } from './token';
import type { TokenOrder } from './token-order';

interface Held {
  readonly token: DemoToken;
  /** Epoch milliseconds; moves on with each activity; absent where no idle timeout applies. */
  idlesAt: number | undefined;
  death: DeathCode | undefined;
}

/** Issues, judges and ends tokens. Time comes in through `now`, in epoch milliseconds. */
export class TokenStore {
  readonly #held = new Map<string, Held>();
  readonly #world: World;
  readonly #now: () => number;

  constructor(world: World, now: () => number) {
    this.#world = world;
    this.#now = now;
  }

  issue(order: TokenOrder): DemoToken {
    const client = this.#world.client(order.clientId);
    if (client === undefined) throw new Error(`There is no client ${order.clientId}`);
    const user = order.userId === undefined ? undefined : this.#world.user(order.userId);
    if (user?.id !== order.userId) throw new Error(`There is no user ${order.userId ?? ''}`);
    if (user !== undefined && user.organizationId !== client.organizationId) {
      throw new Error(`The client ${client.name} is of another organization than ${user.name}`);
    }
    const issuedAt = this.#now();
    const secret = order.secret ?? `fake-token-${randomUUID()}`;
    const token: DemoToken = {
      id: stableId(`token/${secret}`),
      secret,
      key: order.key,
      clientId: client.id,
      organizationId: client.organizationId,
      userId: order.userId,
      scopes: order.scopes ?? client.scopes,
      issuedAt,
      expiresAt: issuedAt + (order.lifetimeSeconds ?? client.tokenLifetimeSeconds) * 1000,
      idleTimeoutSeconds: order.idleTimeoutSeconds,
    };
    const held: Held = { token, idlesAt: undefined, death: undefined };
    this.#held.set(secret, held);
    this.#wind(held);
    return token;
  }

  /** Says whether a token lives, and lets it die on time when it does not. Is no activity. */
  judge(secret: string | undefined): Judgement {
    if (secret === undefined) return { kind: 'refused', code: 'authentication.required' };
    const held = this.#held.get(secret);
    if (held === undefined) return { kind: 'refused', code: 'bad.credentials' };
    const now = this.#now();
    if (held.token.expiresAt <= now) held.death ??= 'credentials.expired';
    // What Genesys Cloud answers for an idled-out token is not published; a session that is gone reads as a bad one.
    if (held.idlesAt !== undefined && held.idlesAt <= now) held.death ??= 'bad.credentials';
    if (held.death !== undefined) return { kind: 'refused', code: held.death, token: held.token };
    return { kind: 'alive', token: held.token };
  }

  /** An activity: winds the idle timer anew. */
  touch(token: DemoToken): void {
    const held = this.#held.get(token.secret);
    if (held !== undefined) this.#wind(held);
  }

  /** Epoch milliseconds at which the token idles out when nothing happens; `undefined` where no idle timeout applies. */
  idlesAt(token: DemoToken): number | undefined {
    return this.#held.get(token.secret)?.idlesAt;
  }

  bySecret(secret: string | undefined): DemoToken | undefined {
    return secret === undefined ? undefined : this.#held.get(secret)?.token;
  }

  /** @param name a secret, an id or a seeded key */
  find(name: string): DemoToken | undefined {
    return this.bySecret(name) ?? this.list().find((token) => token.id === name || token.key === name);
  }

  list(): readonly DemoToken[] {
    return [...this.#held.values()].map((held) => held.token);
  }

  end(token: DemoToken, code: DeathCode): void {
    const held = this.#held.get(token.secret);
    if (held !== undefined) held.death ??= code;
  }

  /** Ends every token of a user, whichever client asked for it. */
  endUser(userId: string): void {
    for (const held of this.#held.values()) {
      if (held.token.userId === userId) held.death ??= 'bad.credentials';
    }
  }

  /** Sets the idle timer of one token, and only this once. */
  idleIn(token: DemoToken, seconds: number): void {
    const held = this.#held.get(token.secret);
    if (held !== undefined) held.idlesAt = this.#now() + seconds * 1000;
  }

  /** After the organization's rule has changed. */
  rewind(organizationId: string): void {
    for (const held of this.#held.values()) {
      if (held.token.organizationId === organizationId) this.#wind(held);
    }
  }

  #wind(held: Held): void {
    // The idle timeout is about people; a machine's token has no session to be left alone.
    const rule = this.#world.organization(held.token.organizationId)?.idleTimeoutSeconds;
    const seconds = held.token.idleTimeoutSeconds ?? (held.token.userId === undefined ? undefined : rule);
    held.idlesAt = seconds === undefined ? undefined : this.#now() + seconds * 1000;
  }
}
