import { fail, succeed, type KeychainFailure, type Result } from '../../shared/failure';
import type { KeychainLine, Outcome } from './keychain-line';
import type { KeychainOperation } from './keychain-messages';

/** An account that no session can have: session ids are UUIDs. Its text says nothing. */
const probe = { account: 'probe', text: 'probe' } as const;

export type Why = KeychainFailure['why'];

/** Milliseconds that an operation may take, by whom it waits for. */
export interface Patience {
  /** The keychain's service. */
  readonly serviceMs: number;
  /** A person who is asked for a password. */
  readonly personMs: number;
}

interface Options {
  readonly line: KeychainLine;
  readonly patience: Patience;
  /** What it means that the keychain answers every operation with an error. */
  readonly unreachable: Why;
}

/**
 * Single operations, with every way they can fail made out from what the keychain does, never from what it says: the
 * library's only account of an error is a translated sentence.
 *
 * A locked keychain hides its items without an error. What tells is the probe item: deleting an item never brings up
 * an unlock prompt, and does nothing while the keychain is locked (measured with libsecret 0.20.5 and gnome-keyring
 * 42.1). So a probe that could be deleted, and is then written anew, proves that the keychain gives out items.
 */
export class KeychainAccess {
  readonly patience: Patience;
  readonly #line: KeychainLine;
  readonly #unreachable: Why;
  #probeStands = false;

  constructor({ line, patience, unreachable }: Options) {
    this.#line = line;
    this.patience = patience;
    this.#unreachable = unreachable;
  }

  /** Without a prompt: `open` when proven; `locked` when locked, or when there is no probe yet; else what is wrong. */
  async openness(): Promise<'open' | Why> {
    const deleted = await this.#line.call({ kind: 'delete', account: probe.account }, this.patience.serviceMs);
    if (deleted.kind !== 'answered') return this.#explain(deleted.kind);
    if (deleted.value !== true) return 'locked';
    this.#probeStands = false;
    const set = await this.#line.call({ kind: 'set', ...probe }, this.patience.serviceMs);
    this.#probeStands = set.kind === 'answered';
    return this.#probeStands ? 'open' : 'locked';
  }

  /** As `openness`, but a locked keychain brings up its prompt, and one without a probe gets it. */
  async open(): Promise<'open' | Why> {
    const openness = await this.openness();
    if (openness !== 'locked') return openness;
    const set = await this.set(probe.account, probe.text, this.patience.personMs);
    this.#probeStands = set.ok;
    return set.ok ? 'open' : set.failure.why;
  }

  /** To be called while the keychain is known to be open: makes sure that a later lock can be told from an absence. */
  async ensureProbe(): Promise<void> {
    if (this.#probeStands) return;
    const { serviceMs } = this.patience;
    const found = await this.#line.call({ kind: 'get', account: probe.account }, serviceMs);
    if (found.kind === 'answered' && found.value !== null) this.#probeStands = true;
    else await this.open();
  }

  /** The item's text, or null, which proves nothing by itself. May bring up the prompt. */
  async get(account: string, deadlineMs: number): Promise<Result<string | null, KeychainFailure>> {
    const got = await this.#perform({ kind: 'get', account }, deadlineMs);
    return got.ok ? succeed(typeof got.value === 'string' ? got.value : null) : got;
  }

  /** May bring up the prompt. */
  async set(account: string, text: string, deadlineMs: number): Promise<Result<null, KeychainFailure>> {
    const set = await this.#perform({ kind: 'set', account, text }, deadlineMs);
    return set.ok ? succeed(null) : set;
  }

  /** Whether an item was deleted; false proves nothing by itself. Never brings up the prompt. */
  async delete(account: string): Promise<Result<boolean, KeychainFailure>> {
    const deleted = await this.#perform({ kind: 'delete', account }, this.patience.serviceMs);
    return deleted.ok ? succeed(deleted.value === true) : deleted;
  }

  async #perform(
    operation: KeychainOperation,
    deadlineMs: number,
  ): Promise<Result<string | boolean | null, KeychainFailure>> {
    const outcome = await this.#line.call(operation, deadlineMs);
    if (outcome.kind === 'answered') return succeed(outcome.value);
    if (outcome.kind !== 'failed') return keychainFailure(this.#explain(outcome.kind));
    // The service went away, came back, or does not want to: once more with a fresh child, if that makes sense.
    const openness = await this.openness();
    if (openness !== 'open') return keychainFailure(openness);
    const again = await this.#line.call(operation, this.patience.serviceMs);
    return again.kind === 'answered' ? succeed(again.value) : keychainFailure('refused');
  }

  #explain(kind: Exclude<Outcome['kind'], 'answered'>): Why {
    switch (kind) {
      case 'failed':
        return this.#unreachable;
      case 'unusable':
        return 'missing';
      case 'timeout':
      case 'crashed':
        return kind;
    }
  }
}

/** The failure of that reason. */
export const keychainFailure = (why: Why): Result<never, KeychainFailure> => fail({ kind: 'keychain', why });
