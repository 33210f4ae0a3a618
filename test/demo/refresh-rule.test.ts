import { expect, test } from 'vitest';
import { defaultSeed, type DemoOAuthClient } from '../../src/demo';
import { harbourlightTray, alpineRailTray, alpineRailDesk } from '../../src/demo/world/seed-clients';
import { elise, mara } from '../../src/demo/world/seed-users';
import { runningCloud } from './running-cloud';
import { signInPage } from './sign-in-page';

const redirectUri = 'http://localhost:1/';
/** Appendix B of RFC 7636. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** Whether a sign-in with PKCE brings a refresh token. */
async function refreshes(client: DemoOAuthClient, userId: string): Promise<boolean> {
  const cloud = await runningCloud({ seed: { ...defaultSeed, clients: [client], tokens: [] } });
  const page = signInPage(cloud, client.id, { redirect_uri: redirectUri, code_challenge: challenge });
  const code = (await page.choose(userId)).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
  const proof =
    client.secret === undefined
      ? {}
      : { Authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` };
  const answer = await fetch(`${cloud.origin}/oauth/token`, {
    method: 'POST',
    headers: proof,
    body: new URLSearchParams({ ...form, ...(client.secret === undefined && { client_id: client.id }) }),
  });
  expect(answer.status).toBe(200);
  return 'refresh_token' in ((await answer.json()) as object);
}

const cases: readonly (readonly [about: string, client: DemoOAuthClient, userId: string, refreshed: boolean])[] = [
  ['without a secret', alpineRailTray, elise.id, false],
  ['without a secret, registered for it', { ...alpineRailTray, refreshes: true }, elise.id, true],
  ['with a secret', alpineRailDesk, elise.id, true],
  ['with a secret, registered against it', { ...alpineRailDesk, refreshes: false }, elise.id, false],
  ['registered for it, under an idle timeout', { ...harbourlightTray, refreshes: true }, mara.id, false],
];

for (const [about, client, userId, refreshed] of cases) {
  test(`a client ${about} ${refreshed ? 'gets a' : 'gets no'} refresh token`, async () => {
    expect(await refreshes(client, userId)).toBe(refreshed);
  });
}
