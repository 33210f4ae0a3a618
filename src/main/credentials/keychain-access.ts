import { fail, succeed, type KeychainFailure, type Result } from '../../shared/failure';
import type { KeychainLine, Outcome } from './keychain-line';
import type { KeychainOperation } from './keychain-messages';

/** Accounts that no session can have: session ids are UUIDs. The probe's text says nothing; no item `ping` is ever written. */
const probe = { account: 'probe', text: 'probe' } as const;
const ping = 'ping';

/** An answer faster than this came without a person: no prompt was up, so none was dismissed. */
const tooFastForAPersonMs = 250;

export type Why = KeychainFailure['why'];

/** Milliseconds that an operation may take, by whom it waits for. */
export interface Patience {
  /** The keychain's service. */
  readonly serviceMs: number;
  /** A person who is asked for a password. */
  readonly personMs: number;
}

/** What a read found. `withoutPerson`: no prompt was dismissed, because the answer was too fast or the keychain is open. */
export interface Found {
  readonly text: string | null;
  readonly withoutPerson: boolean;
}

interface Options {
  readonly line: KeychainLine;
  readonly patience: Patience;
  /** Milliseconds by a clock that never jumps. */
  readonly elapsed: () => number;
  /** Whether the desktop says, without a prompt, that the keychain is open; false where nobody can tell. */
  readonly isOpen: () => Promise<boolean>;
  /** What it means that the keychain answers every operation with an error. */
  readonly unreachable: Why;
}

/**
 * Single operations, with every way they can fail made out from what the keychain does, never from what it says: the
 * library's only account of an error is a translated sentence.
 *
 * A locked keychain hides its items without an error: a read brings up a prompt, and gives null when that is dismissed. So
 * null means absent only while the probe item, which is always there, can be read. And where no prompt may come up, what
 * tells is a delete: it never asks, and does nothing while the keychain is locked (measured with libsecret 0.20.5 and
 * gnome-keyring 42.1).
 */
export class KeychainAccess {
  readonly patience: Patience;
  readonly #line: KeychainLine;
  readonly #elapsed: () => number;
  readonly #unreachable: Why;
  readonly #isOpen: () => Promise<boolean>;
  #probeStands = false;

  constructor({ line, patience, elapsed, isOpen, unreachable }: Options) {
    this.#isOpen = isOpen;
    this.#line = line;
    this.patience = patience;
    this.#elapsed = elapsed;
    this.#unreachable = unreachable;
  }

  /** Whether the keychain's service answers at all, locked or not; found without a prompt, in the time that a service may take. */
  async answers(): Promise<Result<null, KeychainFailure>> {
    const ask = (): Promise<Outcome> => this.#line.call({ kind: 'delete', account: ping }, this.patience.serviceMs);
    const first = await ask();
    // A child that knew an earlier run of the service gets errors for ever: a fresh one tells.
    const { kind } = first.kind === 'failed' ? await ask() : first;
    return kind === 'answered' ? succeed(null) : keychainFailure(this.#explain(kind));
  }

  /** Proves that the keychain gives out items. A locked one brings up its prompt, and one without a probe gets it. */
  async open(): Promise<Result<null, KeychainFailure>> {
    const { personMs } = this.patience;
    const answers = await this.answers();
    if (!answers.ok) return answers;
    const found = await this.get(probe.account, personMs);
    if (!found.ok) return found;
    this.#probeStands = found.value.text !== null;
    if (this.#probeStands) return succeed(null);
    if (!found.value.withoutPerson) return keychainFailure('locked');
    // No probe yet, or no longer: told from a lock only by writing one, which may bring up the prompt once.
    const set = await this.set(probe.account, probe.text, personMs);
    this.#probeStands = set.ok;
    return set;
  }

  /** To be called while the keychain is known to be open: makes sure that a later lock can be told from an absence. */
  async ensureProbe(): Promise<void> {
    if (!this.#probeStands) await this.open();
  }

  /** The item's text, or null, which proves nothing by itself. May bring up the prompt. */
  async get(account: string, deadlineMs: number): Promise<Result<Found, KeychainFailure>> {
    const start = this.#elapsed();
    const got = await this.#perform({ kind: 'get', account }, deadlineMs);
    if (!got.ok) return got;
    const text = typeof got.value === 'string' ? got.value : null;
    const fast = this.#elapsed() - start < tooFastForAPersonMs;
    // A busy machine is as slow as a person; where the desktop says that the keychain is open, none was asked.
    const withoutPerson = fast || (text === null && (await this.#isOpen()));
    return succeed({ text, withoutPerson });
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
    const open = await this.#openWithoutPrompt();
    if (!open.ok) return open;
    const again = await this.#line.call(operation, this.patience.serviceMs);
    return again.kind === 'answered' ? succeed(again.value) : keychainFailure('refused');
  }

  async #openWithoutPrompt(): Promise<Result<null, KeychainFailure>> {
    const { serviceMs } = this.patience;
    const deleted = await this.#line.call({ kind: 'delete', account: probe.account }, serviceMs);
    if (deleted.kind !== 'answered') return keychainFailure(this.#explain(deleted.kind));
    this.#probeStands = false;
    if (deleted.value !== true) return keychainFailure('locked');
    const set = await this.#line.call({ kind: 'set', ...probe }, serviceMs);
    this.#probeStands = set.kind === 'answered';
    return this.#probeStands ? succeed(null) : keychainFailure('locked');
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
