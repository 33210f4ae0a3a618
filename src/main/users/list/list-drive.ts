import type { Result } from '../../../shared/failure';
import type { Session } from '../../../shared/session';
import type { Target } from '../../genesys/reply';
import type { TokensApi } from '../../genesys/tokens-api';
import type { UsersApi } from '../../genesys/users-api';
import type { UsersById } from '../../genesys/users-by-id';
import type { Clock } from '../../system/clock';
import type { HeldRevoking } from '../held-revoking';
import { proofFrom } from '../user-proof';
import { tellOutcome, type ListAudit } from './list-audit';
import type { ListLedger } from './list-ledger';
import { ListLookup } from './list-lookup';
import type { Outcome } from './list-record';
import type { ListRow } from './list-rows';
import { ListRun, type RunEnd } from './list-run';
import { provableTimes } from './provable-times';
import { RatePace } from './rate-pace';
import { SendGate } from './send-gate';

/** What a list's requests need, whichever list it is. */
export interface DriveParts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly usersById: UsersById;
  readonly held: Pick<HeldRevoking, 'of' | 'revoke'>;
  /** All that are held here: their 401s are the proof of what was asked for their users. */
  readonly sessions: () => readonly Session[];
  readonly audit: ListAudit;
  /** The asking token of a session as it is now, or why there is none. */
  readonly target: (sessionId: string) => Result<Target>;
  /** Told of every answer by which Genesys Cloud allowed or refused to revoke users. */
  readonly onPermission: (sessionId: string, allowed: boolean) => void;
  /** Has a session checked, because its token was refused. */
  readonly recheck: (sessionId: string) => void;
  /** Called when there is something new to be seen. */
  readonly onChange: () => void;
}

/** Outcomes after which the pace of a run says how long the rest takes. */
const tellingOutcomes = 10;

/** Sends what a list has to send: one look-up or run at a time, each as fast as the rate limit lets. */
export class ListDrive {
  readonly #parts: DriveParts;
  readonly #ledger: ListLedger;
  readonly #pace = new RatePace();
  #gate: SendGate | undefined;
  #activity: Promise<unknown> = Promise.resolve();
  #waitsUntil: number | undefined;
  #begunAt = 0;
  #outcomes = 0;

  constructor(parts: DriveParts, ledger: ListLedger) {
    this.#parts = parts;
    this.#ledger = ledger;
  }

  /** The rate limit lets nothing go before this instant; epoch milliseconds. */
  get waitsUntil(): number | undefined {
    return this.#waitsUntil;
  }

  /** Outcomes since the run was begun or resumed. */
  get outcomes(): number {
    return this.#outcomes;
  }

  /** When the run will be over at its present pace; undefined while that can't be told. Epoch milliseconds. */
  endsAbout(): number | undefined {
    const { clock } = this.#parts;
    const { waiting, sending, self } = this.#ledger.state.rows.counts;
    const left = waiting + sending + self;
    if (left === 0) return undefined;
    const seen = this.#outcomes >= tellingOutcomes ? (clock.elapsed() - this.#begunAt) / this.#outcomes : undefined;
    // What fits into the window goes at once; nothing is known of that before the first answers.
    if (seen === undefined && left <= this.#pace.budget) return undefined;
    return Math.round(clock.now() + left * (seen ?? this.#pace.msPerRequest));
  }

  /** Looks up who is not looked up. True: everyone was. False: shut meanwhile. */
  lookUp(): Promise<boolean> {
    const { users, usersById, random } = this.#parts;
    return this.#begin((gate) => {
      const parts = { ledger: this.#ledger, gate, target: this.#target, users, usersById, random };
      return new ListLookup(parts).run();
    });
  }

  /** Revokes whoever waits for it. */
  run(): Promise<RunEnd> {
    const { clock, random, newId, tokens, onPermission, recheck } = this.#parts;
    const { sessionId } = this.#ledger.state.head;
    return this.#begin((gate) => {
      const run = new ListRun({
        ledger: this.#ledger,
        gate,
        clock,
        random,
        newId,
        tokens,
        target: this.#target,
        onPermission: (allowed) => onPermission(sessionId, allowed),
        onSelfRefused: () => recheck(sessionId),
        onOutcome: (outcome) => this.#onOutcome(outcome),
      });
      return run.run();
    });
  }

  /** Lets nothing out any more; what is on its way comes to its end. */
  shut(): void {
    this.#gate?.shut();
  }

  /** Resolves when nothing is on its way. */
  async idle(): Promise<void> {
    await this.#activity;
  }

  /** A held session changed: its 401 may prove what was asked for its user. */
  onSession(session: Session): void {
    const { rows } = this.#ledger.state;
    const row = session.person === undefined ? undefined : rows.ofUser(session.person.id.toLowerCase());
    if (row !== undefined) this.#prove(row, [session]);
  }

  #prove(row: ListRow, sessions: readonly Session[]): void {
    const { head } = this.#ledger.state;
    const sentAt = provableTimes(row.standing);
    if (sentAt.length === 0 || row.user === undefined) return;
    const asked = { sentAt, userId: row.user.id, organization: head.organization };
    for (const session of sessions) {
      const proof = proofFrom(asked, session);
      if (proof === undefined) continue;
      this.#ledger.note({ t: 'proven', n: row.n, at: proof.at });
      void this.#ledger.flush();
      return this.#parts.audit.proven(head, row, proof);
    }
  }

  #begin<Value>(work: (gate: SendGate) => Promise<Value>): Promise<Value> {
    const { clock, onChange } = this.#parts;
    const gate = new SendGate({
      clock,
      pace: this.#pace,
      onWait: (until) => {
        if (until === this.#waitsUntil) return;
        this.#waitsUntil = until;
        onChange();
      },
    });
    this.#gate = gate;
    const activity = this.#activity.then(() => {
      this.#begunAt = clock.elapsed();
      this.#outcomes = 0;
      return work(gate);
    });
    this.#activity = activity;
    return activity;
  }

  readonly #target = (): Result<Target> => this.#parts.target(this.#ledger.state.head.sessionId);

  #onOutcome(outcome: Outcome): void {
    this.#outcomes += 1;
    const { audit, held, sessions } = this.#parts;
    const { head, rows } = this.#ledger.state;
    void tellOutcome(this.#ledger, audit, outcome);
    const row = rows.get(outcome.n);
    // The proof may have come before the answer.
    if (row !== undefined) this.#prove(row, sessions());
    const userId = outcome.t === 'accepted' ? row?.user?.id : undefined;
    if (userId === undefined) return;
    // What is held here of that user is not taken on trust: each session is brought to its own proof.
    const ids = held.of(userId, head.organization);
    if (ids.length > 0) void held.revoke(ids, head.sessionId);
  }
}
