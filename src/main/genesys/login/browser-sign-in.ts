import { authorizationCodeGrantRequest } from 'oauth4webapi';
import { fail, type NetworkFailure, type ReplyFailure, type Result, type SignInFailure } from '../../../shared/failure';
import { Secret } from '../../credentials/secret';
import { systemClock, type Clock } from '../../system/clock';
import { withinLimit } from '../http/time-limit';
import { authorizeAddress, type AuthorizeAddress, type RandomBytes } from './authorize-address';
import { callbackAnswer, type CallbackAnswer } from './callback-answer';
import { listenForCallback, type Callback } from './callback-listener';
import { failedPage, signedInPage } from './callback-page';
import type { Grant } from './grant';
import { readGrant } from './grant-reply';
import { loginServer } from './login-server';
import type { Listen } from './loopback-server';
import { clientProof, oauthClient, type SignInClient } from './sign-in-client';
import { callTokenEndpoint, unsafeRoute, type LoginRoute } from './token-call';

export interface BrowserSignInOptions extends LoginRoute {
  /** Its secret is absent for a public client, which PKCE makes enough. */
  readonly client: SignInClient;
  /** Opens the system's browser; rejects where it can't. Never waited for. */
  readonly openBrowser: (url: string) => Promise<unknown>;
  /** The person's wish to give up. Once the token is there it comes too late: whoever has the grant then ends it. */
  readonly signal: AbortSignal;
  /** For the person to come back from the browser; 5 minutes by default. */
  readonly deadlineMs?: number;
  readonly setTimer?: Clock['setTimer'];
  readonly random?: RandomBytes;
  readonly listen?: Listen;
}

export type SignInOutcome = Result<Grant, NetworkFailure | ReplyFailure | SignInFailure>;

const ended = (why: SignInFailure['why']): SignInOutcome => fail({ kind: 'sign-in', why });

/**
 * Signs a person in with the system's browser: authorization code with PKCE, and a listener on this computer that the
 * browser comes back to. Comes back with the grant or with why there is none; never throws. Whichever way it ends, nobody
 * listens any more, nothing is kept, and it can be tried again at once.
 *
 * A request to the listener that is not the login server's answer to this very sign-in is refused and ends nothing. The
 * first that is ends the listening; the browser's page waits for the outcome and tells it.
 */
export const signInWithBrowser = async (options: BrowserSignInOptions): Promise<SignInOutcome> => {
  const { region, client, random, signal, openBrowser } = options;
  const { setTimer = systemClock.setTimer, deadlineMs = 300_000 } = options;
  const unsafe = unsafeRoute(options);
  if (unsafe !== undefined) return fail(unsafe);
  if (signal.aborted) return ended('cancelled');
  let state: string | undefined;
  const listener = await listenForCallback(
    (query) => (state === undefined ? undefined : callbackAnswer(query, state, options, client)),
    options.listen,
  );
  if (listener === undefined) return ended('port-unavailable');
  try {
    const asked = authorizeAddress(region, client.id, listener.redirectUri, random);
    ({ state } = asked);
    const back = await withinLimit(() => Promise.race([listener.first, failureToOpen(openBrowser, asked.url)]), {
      setTimer,
      deadlineMs,
      signal,
    });
    if (back === 'timeout') return ended('timed-out');
    if (back === 'aborted') return ended('cancelled');
    if (back === 'browser-failed') return ended('browser-failed');
    const outcome = await redeem(back, asked, listener.redirectUri, options);
    back.show(outcome.ok ? signedInPage() : failedPage(outcome.failure));
    return outcome;
  } finally {
    listener.close();
  }
};

/** Comes back only where the browser can't be opened. */
const failureToOpen = (open: BrowserSignInOptions['openBrowser'], url: string): Promise<'browser-failed'> =>
  new Promise((resolve) => {
    // In a promise of its own, so that whatever it throws at once is a failure like any other.
    Promise.resolve()
      .then(() => open(url))
      .catch(() => resolve('browser-failed'));
  });

/** Exchanges the code for a token: `POST /oauth/token` with `grant_type=authorization_code`. */
const redeem = async (
  { answer }: Callback<CallbackAnswer>,
  { verifier }: AuthorizeAddress,
  redirectUri: string,
  options: BrowserSignInOptions,
): Promise<SignInOutcome> => {
  if (answer.kind === 'error') return fail(answer.failure);
  const { region, client, signal } = options;
  const { parameters, code } = answer;
  const secrets = [new Secret(code), new Secret(verifier), ...(client.secret === undefined ? [] : [client.secret])];
  const server = loginServer(region);
  const called = await callTokenEndpoint(options, secrets, (request) =>
    authorizationCodeGrantRequest(
      server,
      oauthClient(client),
      clientProof(client),
      parameters,
      redirectUri,
      verifier,
      request,
    ),
  );
  if (called.ok) return readGrant(called.value, options, client);
  const cancelled = signal.aborted && called.failure.kind === 'network' && called.failure.cause === 'aborted';
  return cancelled ? ended('cancelled') : called;
};
