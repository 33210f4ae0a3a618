import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DemoCloud } from '../../src/demo';
import { indexSchema, type IndexEntry } from '../../src/main/sessions/index-entry';
import type { Keychain, KeychainItem } from '../driver/keychain';

/** What a person wanted of a session last, and what they were told of it. */
type Wish = 'asked for' | 'held' | 'to be forgotten' | 'forgotten' | 'to be revoked' | 'being revoked' | 'revoked';

/** Where disk, keychain and cloud are looked at from outside. */
export interface LedgerPlaces {
  readonly folder: string;
  readonly keychain: Keychain;
  readonly cloud: Pick<DemoCloud, 'origin' | 'tokens'>;
}

/** A session that is there after a start. Its `owner` (a user, or a machine's client) has no other. */
export interface Standing {
  readonly owner: string;
  readonly entry: IndexEntry;
  /** What the keychain has of it. */
  readonly token?: string | undefined;
}

const ownerOf = ({ person, source }: IndexEntry): string =>
  source?.kind === 'client-credentials' ? source.clientId : (person?.id ?? 'nobody');

const wishOf = ({ entry: { fate } }: Standing): Wish => {
  if (fate?.kind === 'revoked') return 'revoked';
  return fate?.kind === 'unconfirmed' ? 'being revoked' : 'held';
};

/**
 * What a person knows of their sessions over many lives of the app, held against disk, keychain and cloud after each
 * start: whatever they were told is held must be held, what was dropped must be gone, and nothing else may lie anywhere.
 */
export class KillLedger {
  readonly #places: LedgerPlaces;
  readonly #wishes = new Map<string, Wish>();

  constructor(places: LedgerPlaces) {
    this.#places = places;
  }

  note(owner: string, wish: Wish): void {
    this.#wishes.set(owner, wish);
  }

  /** The list as it lies on disk. */
  async index(): Promise<readonly IndexEntry[]> {
    const text = await readFile(join(this.#places.folder, 'sessions.json'), 'utf8').catch(() => undefined);
    return text === undefined ? [] : v.parse(indexSchema, JSON.parse(text)).sessions;
  }

  /** Looks at everything just after a start, before anything else goes on. @throws with what is wrong */
  async check(): Promise<readonly Standing[]> {
    const entries = await this.index();
    const items = await this.#places.keychain.sessions();
    try {
      const standing = this.#matched(entries, items);
      for (const one of standing) await this.#askCloud(one);
      this.#settle(standing);
      return standing;
    } catch (problem) {
      const accounts = items.map(({ account }) => account);
      throw new Error(`${String(problem)}\n${JSON.stringify({ entries, accounts, wishes: [...this.#wishes] })}`, {
        cause: problem,
      });
    }
  }

  /** Disk and keychain against each other. */
  #matched(entries: readonly IndexEntry[], items: readonly KeychainItem[]): readonly Standing[] {
    for (const { account } of items) {
      const stages = entries.filter(({ id }) => id === account).map(({ secret }) => secret);
      if (stages[0] !== 'held' || stages.length > 1) throw new Error(`A secret is orphaned: ${account}`);
    }
    if (new Set(items.map(({ account }) => account)).size < items.length) throw new Error('An item is there twice');
    return entries.map((entry) => {
      if (entry.secret === 'pending' || entry.secret === 'erasing' || entry.forgotten === true) {
        throw new Error(`The start left something half done: ${entry.id}`);
      }
      const secret = items.find(({ account }) => account === entry.id)?.secret;
      if (entry.secret === 'held' && secret === undefined) throw new Error(`A token is lost: ${entry.id}`);
      const token = secret === undefined ? undefined : (JSON.parse(secret) as { accessToken: string }).accessToken;
      return { owner: ownerOf(entry), entry, token };
    });
  }

  /** What is called live must live, and what is called revoked must be dead. */
  async #askCloud({ owner, entry, token }: Standing): Promise<void> {
    const { cloud } = this.#places;
    if (entry.fate === undefined && !(await this.#lives(token ?? ''))) {
      throw new Error(`Called live, but dead: ${owner}`);
    }
    // Once for each: it does not come back to life.
    if (entry.fate?.kind !== 'revoked' || this.#wishes.get(owner) === 'revoked') return;
    const theirs = cloud.tokens.filter(({ userId }) => userId === owner);
    for (const { secret } of theirs) {
      if (await this.#lives(secret)) throw new Error(`Called revoked, but live: ${owner}`);
    }
  }

  /** Each session against what its person was told; where that is in doubt, what is there holds from now on. */
  #settle(standing: readonly Standing[]): void {
    for (const { owner } of standing) if (!this.#wishes.has(owner)) throw new Error(`Nobody asked for this: ${owner}`);
    for (const [owner, wish] of this.#wishes) {
      const found = standing.find((one) => one.owner === owner);
      const isInDoubt = wish === 'asked for' || wish === 'to be forgotten';
      if (found === undefined) {
        if (!isInDoubt && wish !== 'forgotten') throw new Error(`What was ${wish} is gone: ${owner}`);
        this.#wishes.delete(owner);
        continue;
      }
      const now = wishOf(found);
      if (wish === 'forgotten') throw new Error(`What was forgotten is back: ${owner}`);
      const isLess = (wish === 'being revoked' && now === 'held') || (wish === 'revoked' && now !== 'revoked');
      if (isLess) throw new Error(`What was ${wish} is only ${now}: ${owner}`);
      if (wish === 'held' && now !== 'held') throw new Error(`What was held is ${now}: ${owner}`);
      this.#wishes.set(owner, now);
    }
  }

  async #lives(token: string): Promise<boolean> {
    const headers = { Authorization: `Bearer ${token}` };
    const { ok } = await fetch(`${this.#places.cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers });
    return ok;
  }
}
