import type { NetworkFailure } from '../../shared/failure';

type Cause = NetworkFailure['cause'];

/**
 * Names of errors and what they mean for a person. Chromium's are those of its net_error_list.h, as
 * Electron's net module reports them (`net::ERR_…`); the others are Node's system error codes.
 */
const causes: Readonly<Record<string, Cause>> = {
  ERR_INTERNET_DISCONNECTED: 'offline',
  ERR_NETWORK_CHANGED: 'offline',
  ERR_NETWORK_IO_SUSPENDED: 'offline',
  ERR_ADDRESS_UNREACHABLE: 'offline',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'offline',
  ENETDOWN: 'offline',

  ERR_NAME_NOT_RESOLVED: 'dns',
  ERR_NAME_RESOLUTION_FAILED: 'dns',
  ERR_DNS_TIMED_OUT: 'dns',
  ERR_DNS_SERVER_FAILED: 'dns',
  ERR_DNS_MALFORMED_RESPONSE: 'dns',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',

  ERR_CONNECTION_REFUSED: 'refused',
  ERR_NETWORK_ACCESS_DENIED: 'refused',
  ECONNREFUSED: 'refused',

  ERR_CERT_COMMON_NAME_INVALID: 'certificate',
  ERR_CERT_DATE_INVALID: 'certificate',
  ERR_CERT_AUTHORITY_INVALID: 'certificate',
  ERR_CERT_REVOKED: 'certificate',
  ERR_CERT_INVALID: 'certificate',
  ERR_CERT_WEAK_SIGNATURE_ALGORITHM: 'certificate',
  ERR_CERT_WEAK_KEY: 'certificate',
  ERR_CERT_NAME_CONSTRAINT_VIOLATION: 'certificate',
  ERR_CERT_VALIDITY_TOO_LONG: 'certificate',
  ERR_CERT_UNABLE_TO_CHECK_REVOCATION: 'certificate',
  ERR_CERT_NO_REVOCATION_MECHANISM: 'certificate',
  ERR_CERT_NON_UNIQUE_NAME: 'certificate',
  ERR_CERT_CONTAINS_ERRORS: 'certificate',
  ERR_CERT_KNOWN_INTERCEPTION_BLOCKED: 'certificate',
  ERR_CERTIFICATE_TRANSPARENCY_REQUIRED: 'certificate',
  ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',

  ERR_SSL_PROTOCOL_ERROR: 'tls',
  ERR_SSL_VERSION_OR_CIPHER_MISMATCH: 'tls',
  ERR_SSL_OBSOLETE_VERSION: 'tls',
  ERR_SSL_CLIENT_AUTH_CERT_NEEDED: 'tls',
  ERR_SSL_UNRECOGNIZED_NAME_ALERT: 'tls',
  ERR_BAD_SSL_CLIENT_AUTH_CERT: 'tls',
  EPROTO: 'tls',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls',

  ERR_PROXY_CONNECTION_FAILED: 'proxy',
  ERR_TUNNEL_CONNECTION_FAILED: 'proxy',
  ERR_PROXY_AUTH_UNSUPPORTED: 'proxy',
  ERR_PROXY_AUTH_REQUESTED: 'proxy',
  ERR_PROXY_CERTIFICATE_INVALID: 'proxy',
  ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION: 'proxy',
  ERR_SOCKS_CONNECTION_FAILED: 'proxy',
  ERR_SOCKS_CONNECTION_HOST_UNREACHABLE: 'proxy',
  ERR_NO_SUPPORTED_PROXIES: 'proxy',
  ERR_MANDATORY_PROXY_CONFIGURATION_FAILED: 'proxy',
  ERR_PAC_SCRIPT_FAILED: 'proxy',

  ERR_UNEXPECTED_PROXY_AUTH: 'proxy',
  ERR_TOO_MANY_REDIRECTS: 'redirect',
  ERR_UNSAFE_REDIRECT: 'redirect',

  ERR_TIMED_OUT: 'timeout',
  ERR_CONNECTION_TIMED_OUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

/** Electron's net module gives the name as all of the message; the name is a fixed identifier, not prose. */
const chromiumName = /^net::(ERR_[A-Z0-9_]+)$/;

const namesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const chromium = chromiumName.exec(error.message)?.[1];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return [chromium, code].filter((name) => name !== undefined).concat(namesOf(error.cause));
};

/** The failure behind an error of `fetch`. A name that is not in the table means that the connection was lost. */
export const networkFailure = (error: unknown): NetworkFailure => {
  const names = namesOf(error);
  const name = names.find((one) => one in causes) ?? names[0];
  const cause = name === undefined ? 'lost' : (causes[name] ?? 'lost');
  return { kind: 'network', cause, ...(name !== undefined && { name }) };
};
