import { describe, expect, it } from 'vitest';
import { errorName } from '../../src/main/genesys/http/error-name';
import { networkCause } from '../../src/main/genesys/http/network-cause';

const coded = (code: unknown, message = 'prose'): Error => Object.assign(new Error(message), { code });

describe('the name of a network error', () => {
  it.each([
    ['Chromium’s own message', new Error('net::ERR_CERT_DATE_INVALID'), 'ERR_CERT_DATE_INVALID'],
    ['Node’s code', coded('ECONNREFUSED'), 'ECONNREFUSED'],
    ['the code of a cause', new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'ENOTFOUND'],
    ['the code of a cause’s cause', new Error('a', { cause: new Error('b', { cause: coded('EPIPE') }) }), 'EPIPE'],
  ])('is %s', (_about, error, name) => {
    expect(errorName(error)).toBe(name);
  });

  it.each([
    ['a name with other words around it', new Error('net::ERR_FAILED while sending Bearer fake-token')],
    ['a message that looks like a code', new Error('ECONNREFUSED')],
    ['a number', coded(20)],
    ['a code that is prose', coded('Bearer fake-token')],
    ['what is no error', { code: 'ECONNREFUSED' }],
    ['nothing', undefined],
  ])('is never taken from %s', (_about, problem) => {
    expect(errorName(problem)).toBeUndefined();
  });
});

describe('the cause of a network failure', () => {
  it.each([
    ['ERR_INTERNET_DISCONNECTED', 'offline'],
    ['ERR_ADDRESS_UNREACHABLE', 'offline'],
    ['ENETUNREACH', 'offline'],
    ['ERR_NAME_NOT_RESOLVED', 'dns'],
    ['ERR_DNS_TIMED_OUT', 'dns'],
    ['ERR_DNS_A_NAME_OF_TOMORROW', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ERR_CONNECTION_REFUSED', 'refused'],
    ['ECONNREFUSED', 'refused'],
    ['ERR_CERT_AUTHORITY_INVALID', 'certificate'],
    ['ERR_CERT_A_NAME_OF_TOMORROW', 'certificate'],
    ['ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'tls'],
    ['EPROTO', 'tls'],
    ['ERR_DISALLOWED_URL_SCHEME', 'tls'],
    ['ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['ERR_SOCKS_CONNECTION_FAILED', 'proxy'],
    ['ERR_UNSAFE_REDIRECT', 'redirect'],
    ['ERR_TIMED_OUT', 'timeout'],
    ['ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['ERR_ABORTED', 'aborted'],
    ['ERR_CONNECTION_RESET', 'lost'],
    ['ERR_NETWORK_CHANGED', 'lost'],
    ['ERR_SSL_PROTOCOL_ERROR', 'lost'],
    ['ERR_SOMETHING_NEW', 'lost'],
    ['constructor', 'lost'],
    [undefined, 'lost'],
  ] as const)('of %s is %s', (name, cause) => {
    expect(networkCause(name)).toBe(cause);
  });

  // Whoever revokes a user's tokens believes these: nothing was revoked, because nothing was sent.
  it.each([
    'ERR_NETWORK_CHANGED',
    'ERR_NETWORK_IO_SUSPENDED',
    'ERR_SSL_PROTOCOL_ERROR',
    'ERR_CONNECTION_RESET',
    'ECONNRESET',
    'EPIPE',
  ])('never says that nothing was sent where %s can come after sending', (name) => {
    expect(['offline', 'dns', 'refused', 'certificate', 'tls', 'proxy']).not.toContain(networkCause(name));
  });
});
