import type { NetworkFailure } from '../../../shared/failure';

type Cause = NetworkFailure['cause'];

/**
 * What the names of network errors mean here. First Chromium's (net_error_list.h), then those of Node's sockets, TLS
 * and `fetch`. `dns`, `refused`, `offline`, `certificate`, `tls` and `proxy` also say that the request never reached
 * its host, so a name that can come later as well stands under `lost` or `timeout`.
 */
const causes: readonly (readonly [cause: Cause, names: readonly string[]])[] = [
  [
    'offline',
    [
      'ERR_INTERNET_DISCONNECTED',
      // No route: the network is down, or a VPN that led there is.
      'ERR_ADDRESS_UNREACHABLE',
      'ERR_ADDRESS_INVALID',
      'ENETUNREACH',
      'EHOSTUNREACH',
      'ENETDOWN',
      'EADDRNOTAVAIL',
    ],
  ],
  [
    'dns',
    ['ERR_NAME_NOT_RESOLVED', 'ERR_NAME_RESOLUTION_FAILED', 'ERR_ICANN_NAME_COLLISION', 'ENOTFOUND', 'EAI_AGAIN'],
  ],
  [
    'refused',
    [
      'ERR_CONNECTION_REFUSED',
      'ERR_CONNECTION_FAILED',
      // A firewall on this computer, or its administrator's policy.
      'ERR_NETWORK_ACCESS_DENIED',
      'ERR_BLOCKED_BY_ADMINISTRATOR',
      'ERR_BLOCKED_BY_CLIENT',
      // A port that belongs to another protocol.
      'ERR_UNSAFE_PORT',
      'ECONNREFUSED',
    ],
  ],
  [
    'certificate',
    [
      'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
      'ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
      'ERR_SSL_SERVER_CERT_BAD_FORMAT',
      'ERR_SSL_SERVER_CERT_CHANGED',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'CERT_REJECTED',
      'CERT_REVOKED',
      'CERT_UNTRUSTED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'HOSTNAME_MISMATCH',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
  ],
  ['tls', ['ERR_DISALLOWED_URL_SCHEME', 'EPROTO', 'ERR_TLS_HANDSHAKE_TIMEOUT']],
  [
    'proxy',
    [
      'ERR_TUNNEL_CONNECTION_FAILED',
      'ERR_NO_SUPPORTED_PROXIES',
      'ERR_PAC_SCRIPT_FAILED',
      'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
      'ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT',
      'ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH',
      'ERR_UNEXPECTED_PROXY_AUTH',
    ],
  ],
  ['redirect', ['ERR_INVALID_REDIRECT', 'ERR_UNSAFE_REDIRECT', 'ERR_TOO_MANY_REDIRECTS']],
  [
    'timeout',
    [
      'ERR_TIMED_OUT',
      'ERR_CONNECTION_TIMED_OUT',
      'ETIMEDOUT',
      'UND_ERR_CONNECT_TIMEOUT',
      'UND_ERR_HEADERS_TIMEOUT',
      'UND_ERR_BODY_TIMEOUT',
    ],
  ],
  ['aborted', ['ERR_ABORTED', 'ABORT_ERR']],
  // Also whatever has no name, or one that is not known: an answer was awaited and did not come whole.
  [
    'lost',
    [
      'ERR_CONNECTION_RESET',
      'ERR_CONNECTION_CLOSED',
      'ERR_CONNECTION_ABORTED',
      'ERR_EMPTY_RESPONSE',
      'ERR_NETWORK_CHANGED',
      'ERR_NETWORK_IO_SUSPENDED',
      'ERR_SSL_BAD_RECORD_MAC_ALERT',
      'ERR_SSL_DECRYPT_ERROR_ALERT',
      // In the handshake as a rule; but also whatever comes as no TLS once the request is out.
      'ERR_SSL_PROTOCOL_ERROR',
    ],
  ],
];

/** Chromium names the members of some families alike, and adds to them over time. */
const families: readonly (readonly [prefix: string, cause: Cause])[] = [
  ['ERR_CERT_', 'certificate'],
  ['ERR_SSL_', 'tls'],
  ['ERR_PROXY_', 'proxy'],
  ['ERR_SOCKS_', 'proxy'],
  ['ERR_DNS_', 'dns'],
];

const byName: ReadonlyMap<string, Cause> = new Map(
  causes.flatMap(([cause, names]) => names.map((name) => [name, cause] as const)),
);

/** The cause of a network failure by the name of its error. */
export const networkCause = (name: string | undefined): Cause => {
  if (name === undefined) return 'lost';
  return byName.get(name) ?? families.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'lost';
};
