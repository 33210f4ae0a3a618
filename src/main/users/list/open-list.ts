import { fail, succeed, type DiskFailure, type Failure, type Result } from '../../../shared/failure';
import { maySameOrganization, organizationOf } from '../../../shared/organization';
import type { Session } from '../../../shared/session';
import { usersToRevoke, type UserList, type UserListPhase } from '../../../shared/user-list';
import type { CancelTimer } from '../../system/clock';
import { ListDrive, type DriveParts } from './list-drive';
import type { ListJournal } from './list-journal';
import { ListLedger } from './list-ledger';
import type { ListRecord } from './list-record';
import type { RunEnd } from './list-run';
import type { ListState } from './list-state';
import { listView } from './list-view';
import { retryDelayMs, runPauses } from './retry-delay';
import { toldCounts } from './told-counts';

export interface OpenListParts extends DriveParts {
  readonly journal: Pick<ListJournal, 'append'>;
  readonly onDisk: (failure: DiskFailure | undefined) => void;
}

interface Parts extends OpenListParts {
  /** Does something with the list after whatever was asked before: what a person asks for and the app's own never cross. */
  readonly inTurn: (work: () => Promise<unknown>) => Promise<unknown>;
}

/** One list of users from its look-up to its end, as a person drives it. What is not possible in its phase is refused. */
export class OpenList {
  readonly ledger: ListLedger;
  readonly drive: ListDrive;
  readonly #parts: Parts;
  #retry: { readonly at: number; readonly cancel: CancelTimer } | undefined;
  /** Pauses in a row that nobody asked for, without an outcome between them. */
  #haltsInARow = 0;

  constructor(parts: Parts, state: ListState) {
    this.#parts = parts;
    this.ledger = new ListLedger({ state, ...parts });
    this.drive = new ListDrive(parts, this.ledger);
  }

  get phase(): UserListPhase {
    return this.ledger.state.phase;
  }

  /** For the snapshot. */
  view(): UserList {
    return listView(this.ledger.state, this.drive, this.#retry?.at);
  }

  /** Looks up who is not looked up yet; comes back at once. */
  lookUp(): void {
    void this.#lookUp();
  }

  async start(users: number, includeSelf: boolean): Promise<Result<null>> {
    const { state } = this.ledger;
    if (this.phase.kind !== 'ready') return notNow;
    const there = usersToRevoke(state.rows.counts, includeSelf);
    if (users !== there || there === 0) return fail({ kind: 'user-list', why: 'other-number', users: there });
    return this.#run({ t: 'started', at: this.#parts.clock.now(), self: includeSelf });
  }

  async pause(): Promise<Result<null>> {
    if (this.phase.kind !== 'running') return notNow;
    this.drive.shut();
    await this.ledger.commit({ t: 'paused', why: 'person' });
    this.#tell('list-paused');
    return succeed(null);
  }

  /** `by`: a person, or the app that finds out whether things can be sent again. */
  async resume(by: 'person' | 'app' = 'person'): Promise<Result<null>> {
    if (this.phase.kind !== 'paused') return notNow;
    // It stays known until the list goes on: in between nobody is to be told that it waits for a person.
    const retry = this.#retry;
    // Given up while its turn had not come.
    if (by === 'app' && retry === undefined) return notNow;
    retry?.cancel();
    // What is still on its way belongs to the run before.
    await this.drive.idle();
    if (this.phase.kind !== 'paused') return notNow;
    const resumed = { t: 'resumed', at: this.#parts.clock.now() } as const;
    const outcome = await (this.ledger.state.started ? this.#run(resumed, by) : this.#lookUpAfter(resumed));
    if (this.#retry === retry) this.#retry = undefined;
    return outcome;
  }

  async stop(): Promise<Result<null>> {
    if (this.phase.kind === 'stopped' || this.phase.kind === 'done') return notNow;
    this.#giveUpRetry();
    this.drive.shut();
    const { started } = this.ledger.state;
    await this.ledger.commit({ t: 'stopped', at: this.#parts.clock.now() });
    if (started) this.#tell('list-stopped');
    return succeed(null);
  }

  async retry(): Promise<Result<null>> {
    const { state } = this.ledger;
    const { failed, unclear, lookupFailed, waiting, self } = state.rows.counts;
    const isOver = this.phase.kind === 'stopped' || this.phase.kind === 'done';
    const left = failed + unclear + lookupFailed + (this.phase.kind === 'stopped' ? waiting + self : 0);
    if (left === 0 || !(isOver || this.phase.kind === 'ready' || this.phase.kind === 'paused')) return notNow;
    this.#giveUpRetry();
    await this.drive.idle();
    const retried = { t: 'retried', at: this.#parts.clock.now() } as const;
    const runsAgain = state.started && lookupFailed === 0 && this.phase.kind !== 'stopped';
    return runsAgain ? this.#run(retried) : this.#lookUpAfter(retried);
  }

  /** Has another session of the same organization ask from now on. It sends nothing, and takes no agreement for given. */
  async handOver(session: Session): Promise<Result<null>> {
    const { organization } = this.ledger.state.head;
    if (isAtIt(this.phase) || !maySameOrganization(organizationOf(session), organization)) return notNow;
    await this.drive.idle();
    if (isAtIt(this.phase)) return notNow;
    const self = session.person?.id.toLowerCase();
    const at = this.#parts.clock.now();
    return this.ledger.commit({
      t: 'handed-over',
      at,
      sessionId: session.id,
      ...(self !== undefined && { self }),
    });
  }

  /** Lets nothing out any more, and resolves when nothing is on its way. The phase stays: the next start tells of it. */
  async rest(): Promise<void> {
    this.#giveUpRetry();
    this.drive.shut();
    await this.drive.idle();
    await this.ledger.flush();
  }

  async #lookUpAfter(record: ListRecord): Promise<Result<null>> {
    const noted = await this.ledger.commit(record);
    if (noted.ok) this.lookUp();
    return noted;
  }

  async #lookUp(): Promise<void> {
    if ((await this.drive.lookUp()) && this.phase.kind === 'resolving') await this.ledger.commit({ t: 'ready' });
  }

  async #run(record: ListRecord, by: 'person' | 'app' = 'person'): Promise<Result<null>> {
    const { unclear } = this.ledger.state.rows.counts;
    const noted = await this.ledger.commit(record);
    // Without a disk there is no telling afterwards who was asked for: nobody is.
    if (!noted.ok) {
      await this.#halted({ kind: 'halt', failure: noted.failure, passing: false });
      return noted;
    }
    if (by === 'person') this.#tell('list-started', undefined, unclear);
    void this.#watch();
    return noted;
  }

  async #watch(): Promise<void> {
    const end = await this.drive.run();
    if (this.drive.outcomes > 0) this.#haltsInARow = 0;
    if (this.phase.kind !== 'running') return;
    if (end.kind === 'halt') await this.#halted(end);
    if (end.kind !== 'done') return;
    await this.ledger.commit({ t: 'done', at: this.#parts.clock.now() });
    this.#tell('list-done');
  }

  async #halted({ failure, passing }: Extract<RunEnd, { kind: 'halt' }>): Promise<void> {
    const { clock, random, recheck, inTurn } = this.#parts;
    this.#giveUpRetry();
    if (passing) {
      this.#haltsInARow += 1;
      const delay = retryDelayMs(this.#haltsInARow, failure, random, runPauses);
      const cancel = clock.setTimer(delay, () => void inTurn(() => this.resume('app')));
      this.#retry = { at: clock.now() + delay, cancel };
    }
    await this.ledger.commit({ t: 'paused', why: 'failure', failure });
    // That session's own check finds out why.
    if (failure.kind === 'rejected') recheck(this.ledger.state.head.sessionId);
    // Every look whether it works again is not worth a line.
    if (!passing || this.#haltsInARow === 1) this.#tell('list-paused', failure);
  }

  /** `askedAgain`: how many of those that wait were asked for before, without its being known what came of it. */
  #tell(kind: Parameters<DriveParts['audit']['turn']>[0], failure?: Failure, askedAgain = 0): void {
    const { head, rows } = this.ledger.state;
    this.#parts.audit.turn(kind, head, toldCounts(rows.counts, askedAgain), failure);
  }

  #giveUpRetry(): void {
    this.#retry?.cancel();
    this.#retry = undefined;
  }
}

const isAtIt = ({ kind }: UserListPhase): boolean => kind === 'running' || kind === 'resolving';

const notNow = fail({ kind: 'user-list', why: 'not-now' } as const);
