import type { CommandClient, CommandInput } from '../../shared/commands';
import { isGivenUp, type Failure } from '../../shared/failure';
import type { SignInEnd, SignInProgress, Snapshot } from '../../shared/snapshot';

/** What a browser sign-in is asked for with. Holds no secret. */
export type SignInInput = CommandInput<'signInWithBrowser'>;

/** How the page's browser sign-in stands. */
export type SignInStage =
  | { readonly kind: 'idle' }
  /** `progress` comes with the first snapshot that tells of it. */
  | { readonly kind: 'waiting'; readonly progress?: SignInProgress }
  /** Without an input where another page asked, which was closed since. */
  | { readonly kind: 'failed'; readonly input?: SignInInput; readonly replaces?: string; readonly failure: Failure };

/** The session that a sign-in brought; `input` where this page asked for it. */
export interface SignInResult {
  readonly sessionId: string;
  readonly renewed: boolean;
  readonly input?: SignInInput;
  /** The session that was to be signed in again, where that is known without the input. */
  readonly replaces?: string;
}

interface Listener {
  readonly onStage: (stage: SignInStage) => void;
  readonly onSignedIn: (result: SignInResult) => void;
}

type Client = Pick<CommandClient, 'signInWithBrowser' | 'cancelSignIn'>;

/**
 * Follows the browser sign-in through everything that can happen to the page meanwhile. A page that asked for it hears
 * how it ended; one that was loaded later, because the window was closed, finds it in the snapshots, and how it ended too.
 */
export class SignInFollower {
  readonly #client: Client;
  readonly #listener: Listener;
  /** Grows with every sign-in asked for here: the answer to an older one means nothing. */
  #asked = 0;
  #pending = false;
  #cancelling = false;
  /** A page that was there when it ended needs no snapshot to know. */
  #begun = false;
  #failed = false;
  #progress: SignInProgress | undefined;
  /** Start of a sign-in that is over, though the last snapshot may still tell of it. */
  #over: number | undefined;

  constructor(client: Client, listener: Listener) {
    this.#client = client;
    this.#listener = listener;
  }

  /** Asks for a sign-in; one that is under way gives way to it. */
  async start(input: SignInInput): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.#close();
    this.#pending = true;
    this.#cancelling = false;
    this.#begun = true;
    this.#tell({ kind: 'waiting' });
    const answer = await this.#client.signInWithBrowser(input);
    if (mine !== this.#asked) return;
    this.#pending = false;
    this.#close();
    if (answer.ok) {
      this.#tell({ kind: 'idle' });
      this.#listener.onSignedIn({ ...answer.value, input });
    } else if (this.#cancelling && isGivenUp(answer.failure)) this.#tell({ kind: 'idle' });
    else this.#tell({ kind: 'failed', input, ...naming(input), failure: answer.failure });
  }

  /** Gives the sign-in up. What was asked for ends with its own answer. */
  cancel(): void {
    this.#cancelling = true;
    void this.#client.cancelSignIn();
  }

  /** The person has seen why the last one failed. */
  dismiss(): void {
    if (this.#pending || this.#progress !== undefined) return;
    // Else the window would tell it again when it is opened the next time.
    if (this.#failed) void this.#client.cancelSignIn();
    this.#tell({ kind: 'idle' });
  }

  /** Takes what a new snapshot tells. */
  follow({ signIn, lastSignIn }: Pick<Snapshot, 'signIn' | 'lastSignIn'>): void {
    const isFirst = !this.#begun;
    this.#begun = true;
    if (signIn !== undefined && signIn.startedAt !== this.#over) {
      if (this.#progress?.startedAt === signIn.startedAt) return;
      this.#progress = signIn;
      this.#tell({ kind: 'waiting', progress: signIn });
      return;
    }
    if (signIn !== undefined || this.#pending) return;
    if (this.#progress === undefined) {
      if (isFirst && lastSignIn?.outcome.ok === false) this.#tellEnd(lastSignIn);
      return;
    }
    const { startedAt } = this.#progress;
    this.#close();
    this.#cancelling = false;
    if (lastSignIn?.startedAt === startedAt) this.#tellEnd(lastSignIn);
    // What was given up has no end to tell of.
    else this.#tell({ kind: 'idle' });
  }

  #tellEnd(end: SignInEnd): void {
    if (!end.outcome.ok) {
      this.#tell({ kind: 'failed', ...naming(end), failure: end.outcome.failure });
      return;
    }
    this.#tell({ kind: 'idle' });
    this.#listener.onSignedIn({ ...end.outcome.value, ...naming(end) });
  }

  #tell(stage: SignInStage): void {
    this.#failed = stage.kind === 'failed';
    this.#listener.onStage(stage);
  }

  #close(): void {
    this.#over = this.#progress?.startedAt ?? this.#over;
    this.#progress = undefined;
  }
}

const naming = ({ replaces }: { readonly replaces?: string }): { readonly replaces?: string } =>
  replaces === undefined ? {} : { replaces };
