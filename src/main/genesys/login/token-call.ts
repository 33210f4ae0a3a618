import { allowInsecureRequests, customFetch, type TokenEndpointRequestOptions } from 'oauth4webapi';
import { fail, type NetworkFailure } from '../../../shared/failure';
import type { Region } from '../../../shared/region';
import type { Secret } from '../../credentials/secret';
import { isSafeOrigin } from '../http/address';
import type { Exchange } from '../http/exchange';

/** The way to a login server. */
export interface LoginRoute {
  readonly region: Pick<Region, 'loginOrigin'>;
  readonly exchange: Exchange;
  /** Whether plain http may go to this very machine, for a cloud that runs here; never in a packaged run. */
  readonly allowLoopbackHttp: boolean;
  readonly signal?: AbortSignal;
}

/** Why a login server is not spoken to at all, nor a person sent there; undefined where it may be. */
export const unsafeRoute = ({ region, allowLoopbackHttp }: LoginRoute): NetworkFailure | undefined =>
  isSafeOrigin(region.loginOrigin, allowLoopbackHttp)
    ? undefined
    : { kind: 'network', cause: 'tls', name: 'ERR_DISALLOWED_URL_SCHEME' };

/**
 * One `POST /oauth/token`. `send` makes the library build the request; what the library would do to the network is done by
 * the app's own exchange, with its deadline, its cap on the body and its refusal to follow anything. `secrets`: what stands
 * in the request and must not stand in the answer.
 */
export const callTokenEndpoint = async (
  route: LoginRoute,
  secrets: readonly Secret[],
  send: (options: TokenEndpointRequestOptions) => Promise<unknown>,
): ReturnType<Exchange> => {
  const unsafe = unsafeRoute(route);
  if (unsafe !== undefined) return fail(unsafe);
  const { exchange, signal } = route;
  let exchanged: ReturnType<Exchange> | undefined;
  await send({
    // Checked above, and more strictly than the library does.
    // oxlint-disable-next-line typescript/no-deprecated
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { headers, body }) => {
      const request = { url, method: 'POST', headers, body: body.toString(), secrets } as const;
      exchanged = exchange({ ...request, ...(signal !== undefined && { signal }) });
      // Handed through by the library unread: what came is judged by readGrant.
      return new Response();
    },
  });
  if (exchanged === undefined) throw new Error('The library sent nothing');
  return exchanged;
};
