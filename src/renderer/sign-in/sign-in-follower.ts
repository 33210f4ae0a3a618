import type { CommandClient, CommandInput } from '../../shared/commands';
import type { Failure } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { SignInProgress, Snapshot } from '../../shared/snapshot';

/** What a browser sign-in is asked for with. Holds no secret. */
export type SignInInput = CommandInput<'signInWithBrowser'>;

/** How the page's browser sign-in stands. */
export type SignInStage =
  | { readonly kind: 'idle' }
  /** `progress` comes with the first snapshot that tells of it. */
  | { readonly kind: 'waiting'; readonly progress?: SignInProgress }
  /** Without a failure, and perhaps an input, where the page was loaded while the sign-in was under way. */
  | { readonly kind: 'failed'; readonly input?: SignInInput; readonly failure?: Failure };

/** The session that a sign-in brought; `input` where this page asked for it. */
export interface SignInResult {
  readonly sessionId: string;
  readonly renewed: boolean;
  readonly input?: SignInInput;
}

interface Listener {
  readonly onStage: (stage: SignInStage) => void;
  readonly onSignedIn: (result: SignInResult) => void;
}

type Client = Pick<CommandClient, 'signInWithBrowser' | 'cancelSignIn'>;

/**
 * Follows the browser sign-in through everything that can happen to the page meanwhile. A page that asked for it hears
 * how it ended; one that was loaded later, because the window was closed, finds it in the snapshots and tells from them.
 */
export class SignInFollower {
  readonly #client: Client;
  readonly #listener: Listener;
  /** Grows with every sign-in asked for here: the answer to an older one means nothing. */
  #asked = 0;
  #pending = false;
  #cancelling = false;
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
    this.#listener.onStage({ kind: 'waiting' });
    const answer = await this.#client.signInWithBrowser(input);
    if (mine !== this.#asked) return;
    this.#pending = false;
    this.#close();
    if (answer.ok) {
      this.#listener.onStage({ kind: 'idle' });
      this.#listener.onSignedIn({ ...answer.value, input });
    } else if (this.#cancelling && isCancelled(answer.failure)) this.#listener.onStage({ kind: 'idle' });
    else this.#listener.onStage({ kind: 'failed', input, failure: answer.failure });
  }

  /** Gives the sign-in up. What was asked for ends with its own answer. */
  cancel(): void {
    this.#cancelling = true;
    void this.#client.cancelSignIn();
  }

  /** The person has seen why the last one failed. */
  dismiss(): void {
    if (!this.#pending && this.#progress === undefined) this.#listener.onStage({ kind: 'idle' });
  }

  /** Takes what a new snapshot tells. */
  follow({ signIn, sessions }: Pick<Snapshot, 'signIn' | 'sessions'>): void {
    if (signIn !== undefined && signIn.startedAt !== this.#over) {
      if (this.#progress?.startedAt === signIn.startedAt) return;
      this.#progress = signIn;
      this.#listener.onStage({ kind: 'waiting', progress: signIn });
      return;
    }
    const adopted = this.#pending ? undefined : this.#progress;
    if (adopted === undefined || signIn !== undefined) return;
    this.#close();
    const session = sessions.find((each) => isOf(adopted, each));
    if (session !== undefined) {
      this.#listener.onStage({ kind: 'idle' });
      this.#listener.onSignedIn({ sessionId: session.id, renewed: session.addedAt < adopted.startedAt });
    } else this.#listener.onStage(this.#cancelling ? { kind: 'idle' } : { kind: 'failed' });
    this.#cancelling = false;
  }

  #close(): void {
    this.#over = this.#progress?.startedAt ?? this.#over;
    this.#progress = undefined;
  }
}

const isCancelled = (failure: Failure): boolean => failure.kind === 'sign-in' && failure.why === 'cancelled';

/** Whether a session has its token from that sign-in. */
const isOf = ({ regionId, clientId, startedAt }: SignInProgress, session: Session): boolean =>
  session.source.kind === 'browser' &&
  session.source.clientId === clientId.trim().toLowerCase() &&
  session.regionId === regionId &&
  session.issuedAt !== undefined &&
  session.issuedAt >= startedAt;
