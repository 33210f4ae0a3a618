import platformClient from 'purecloud-platform-client-v2';
import type { DemoCloud } from '../../src/demo';

/** The vendor's own client, with the two of its APIs that Token Tray has to do with. */
export interface OfficialSdk {
  readonly client: platformClient.ApiClientClass;
  readonly tokens: platformClient.TokensApi;
  readonly users: platformClient.UsersApi;
}

/** What the SDK rejects with when it is told to return extended responses. */
export interface SdkRefusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: platformClient.Models.ErrorBody;
}

/**
 * A client of its own, pointed at a demo cloud by the SDK's gateway setting.
 * @param token a secret, an id or a seeded key; without it the client has no token
 */
export function officialSdk(cloud: DemoCloud, token?: string): OfficialSdk {
  const client = new platformClient.ApiClientClass();
  client.config.live_reload_config = false; // or it watches a file of the home folder for as long as the process lives
  // Its own renewal rejects the call that it renews for (262.0.0), so the tests renew by hand.
  client.config.refresh_access_token = false;
  client.setGateway({ protocol: 'http', host: '127.0.0.1', port: cloud.port });
  if (token !== undefined) client.setAccessToken(cloud.token(token).secret);
  return { client, tokens: new platformClient.TokensApi(client), users: new platformClient.UsersApi(client) };
}

/** Runs a call that has to fail, and gives back all that the SDK saw of it. */
export async function refusalOf(sdk: OfficialSdk, call: () => Promise<unknown>): Promise<SdkRefusal> {
  sdk.client.setReturnExtendedResponses(true);
  try {
    await call();
  } catch (error) {
    return error as SdkRefusal;
  } finally {
    sdk.client.setReturnExtendedResponses(false);
  }
  throw new Error('The call was expected to fail');
}

/** Runs a call that has to succeed, and gives back its status and headers too. */
export async function extended(
  sdk: OfficialSdk,
  call: () => Promise<unknown>,
): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }> {
  sdk.client.setReturnExtendedResponses(true);
  try {
    return (await call()) as Awaited<ReturnType<typeof extended>>;
  } finally {
    sdk.client.setReturnExtendedResponses(false);
  }
}
