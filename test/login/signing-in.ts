import { afterEach } from 'vitest';
import type { DemoCloud, DemoOAuthClient } from '../../src/demo';
import { Secret } from '../../src/main/credentials/secret';
import {
  signInWithBrowser,
  type BrowserSignInOptions,
  type SignInOutcome,
} from '../../src/main/genesys/login/browser-sign-in';
import type { SignInClient } from '../../src/main/genesys/login/sign-in-client';
import type { LoginRoute } from '../../src/main/genesys/login/token-call';

/** A sign-in that is under way: the browser has been asked to open. */
export interface SigningIn {
  readonly outcome: Promise<SignInOutcome>;
  /** What the browser was asked to open. */
  readonly url: URL;
  readonly state: string;
  /** Of this computer; what the browser is to come back to. */
  readonly redirectUri: string;
  readonly port: number;
  readonly cancel: () => void;
}

type Options = Partial<Omit<BrowserSignInOptions, keyof LoginRoute>>;

const running: SigningIn[] = [];

afterEach(async () => {
  await Promise.all(
    running.splice(0).map(({ cancel, outcome }) => {
      cancel();
      return outcome;
    }),
  );
});

/** Starts a sign-in, which is cancelled with the test that started it. */
export const signingIn = async (route: LoginRoute, client: SignInClient, options: Options = {}): Promise<SigningIn> => {
  const giveUp = new AbortController();
  let outcome: Promise<SignInOutcome> | undefined;
  const url = await new Promise<URL>((resolve) => {
    const openBrowser = (address: string): Promise<void> => {
      resolve(new URL(address));
      return Promise.resolve();
    };
    outcome = signInWithBrowser({ ...route, client, openBrowser, signal: giveUp.signal, ...options });
  });
  if (outcome === undefined) throw new Error('The sign-in was not started');
  const redirectUri = url.searchParams.get('redirect_uri') ?? '';
  const started = {
    outcome,
    url,
    state: url.searchParams.get('state') ?? '',
    redirectUri,
    port: Number(new URL(redirectUri).port),
    cancel: () => giveUp.abort(),
  };
  running.push(started);
  return started;
};

/** Uses the sign-in page as a browser would; gives the address that it sends the browser back to. */
export const press = async (url: URL, button: Readonly<Record<string, string>>): Promise<string> => {
  const html = await (await fetch(url, { redirect: 'manual' })).text();
  const hidden = /name="request" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const body = new URLSearchParams({ request: hidden, ...button });
  const answer = await fetch(new URL('/oauth/authorize', url), { method: 'POST', body, redirect: 'manual' });
  return answer.headers.get('location') ?? '';
};

/** The client of the name in the organization of a seeded token's user. */
export const demoClient = (cloud: DemoCloud, key: string, name: string): DemoOAuthClient => {
  const { organizationId } = cloud.token(key);
  const client = cloud.clients.find((one) => one.name === name && one.organizationId === organizationId);
  if (client === undefined) throw new Error(`There is no client ${name}`);
  return client;
};

/** That client as it is signed in with. */
export const clientOf = (cloud: DemoCloud, key: string, name = 'Token Tray'): SignInClient => {
  const { id, secret } = demoClient(cloud, key, name);
  return { id, ...(secret !== undefined && { secret: new Secret(secret) }) };
};
