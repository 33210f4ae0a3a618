import { parseClientId } from '../../shared/client-id';
import type { CommandHandlers, CommandInput } from '../../shared/commands';
import { fail, isGivenUp, succeed, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import type { KnownClient } from '../../shared/settings';
import type { SignInEnd, SignInProgress, Snapshot } from '../../shared/snapshot';
import { chosenRegion } from './region-choice';
import type { Renewal } from './renewal';
import { parseLabel } from './session-label';
import type { SignedIn, SigningIn, SignInRequest } from './signing-in';

interface Parts {
  readonly regions: readonly Region[];
  readonly signingIn: SigningIn;
  readonly renewal: Renewal;
  /** Longest wait for the browser, in milliseconds. */
  readonly deadlineMs: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told what is under way, or how it ended; nothing of either where there is nothing to know. */
  readonly onSignIn: (signIn: Pick<Snapshot, 'signIn' | 'lastSignIn'>) => void;
  /** A sign-in worked: its client is offered the next time. */
  readonly onWorked: (client: KnownClient) => void;
}

export type SignInCommands = Pick<
  CommandHandlers,
  'signInWithBrowser' | 'cancelSignIn' | 'signInAsClient' | 'renewSession'
>;

type Given = Omit<CommandInput<'signInWithBrowser'>, 'regionId' | 'host'>;

/** What a person can do about signing in. One browser sign-in at a time: a second one takes the place of the first. */
export const createSignInCommands = (parts: Parts): SignInCommands => {
  const { regions, signingIn, renewal, deadlineMs, now, onSignIn, onWorked } = parts;
  let current: AbortController | undefined;

  const request = (region: Region, { clientId, label, mode, storage, replaces }: Given): SignInRequest => ({
    region,
    clientId,
    label,
    mode,
    storage,
    ...(replaces !== undefined && { replaces }),
  });
  const remember = (done: Result<SignedIn>, kind: KnownClient['kind'], region: Region, clientId: string): void => {
    if (done.ok) onWorked({ kind, regionId: region.id, clientId: clientId.trim().toLowerCase() });
  };

  return {
    signInWithBrowser: async (input) => {
      const region = chosenRegion(regions, input);
      if (!region.ok) return region;
      // What can't be begun takes nobody's place.
      const wanted = parseClientId(input.clientId);
      if (!wanted.ok) return wanted;
      const label = parseLabel(input.label);
      if (!label.ok) return label;
      current?.abort();
      const mine = new AbortController();
      current = mine;
      const startedAt = now();
      const { id: regionId } = region.value;
      const { replaces } = input;
      const known = { startedAt, ...(replaces !== undefined && { replaces }) };
      const signIn: SignInProgress = { ...known, regionId, clientId: wanted.value, endsAt: startedAt + deadlineMs };
      onSignIn({ signIn });
      let ended: SignInEnd | undefined;
      try {
        const done = await signingIn.browser(request(region.value, input), mine.signal);
        remember(done, 'browser', region.value, input.clientId);
        // Whoever gave it up knows, but not of a token that lives on.
        if (!wasGivenUp(done)) ended = { ...known, at: now(), outcome: done };
        return done;
      } finally {
        if (current === mine) {
          current = undefined;
          onSignIn(ended === undefined ? {} : { lastSignIn: ended });
        }
      }
    },
    cancelSignIn: async () => {
      if (current === undefined) onSignIn({});
      else current.abort();
      return succeed(null);
    },
    signInAsClient: async (input) => {
      const region = chosenRegion(regions, input);
      if (!region.ok) return fail(region.failure);
      const done = await signingIn.client(request(region.value, input), input.clientSecret, input.keepSecret);
      remember(done, 'client-credentials', region.value, input.clientId);
      // What did not work before is of no interest any more.
      if (done.ok && current === undefined) onSignIn({});
      return done;
    },
    renewSession: ({ sessionId }) => renewal.renew(sessionId),
  };
};

const wasGivenUp = (done: Result<SignedIn>): boolean => !done.ok && isGivenUp(done.failure);
