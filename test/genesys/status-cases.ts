import { failed, notGenesys, type FaultCase } from './fault-case';
import { correlationId, errorBody, genesysError, genesysStatus, marked, portalPage, rawReply } from './raw-reply';

const slowDown = (headers: Readonly<Record<string, string>>): Buffer => genesysError(429, 'too.many.requests', headers);
const limited = (more: object = {}) => failed({ kind: 'rate-limited', correlationId, ...more });
const day = 'Mon, 01 Jun 2026';

const waits: readonly FaultCase[] = [
  ['waits the seconds that a 429 asks for', { 'Retry-After': '17' }, { retryAfterMs: 17_000 }],
  [
    'waits until the date that a 429 asks for, by the host’s own clock',
    { Date: `${day} 12:00:00 GMT`, 'Retry-After': `${day} 12:01:30 GMT` },
    { retryAfterMs: 90_000 },
  ],
  [
    'need not wait for a date that has passed',
    { Date: `${day} 12:00:00 GMT`, 'Retry-After': `${day} 11:00:00 GMT` },
    { retryAfterMs: 0 },
  ],
  ['waits an hour where a 429 asks for years', { 'Retry-After': '999999999999' }, { retryAfterMs: 3_600_000 }],
  ['takes no negative wait', { 'Retry-After': '-5' }, {}],
  ['takes no wait from junk', { 'Retry-After': 'soon' }, {}],
  ['takes no wait where none is named', {}, {}],
].map(([about, headers, more]) => ({
  about: about as string,
  call: 'read',
  host: slowDown(headers as Readonly<Record<string, string>>),
  gives: limited(more as object),
}));

const ill: readonly FaultCase[] = [500, 501, 502, 503, 504, 599].map((status) => ({
  about: `knows nothing of the token after a ${status}`,
  call: 'verify',
  host: genesysStatus(status),
  gives: failed({ kind: 'server', status, correlationId }),
}));

/** What each status means for a session. */
export const statusCases: readonly FaultCase[] = [
  ...waits,
  ...ill,
  {
    about: 'waits on anybody’s 429',
    call: 'read',
    host: rawReply({ status: 429, headers: { 'Retry-After': '5' }, body: portalPage }),
    gives: failed({ kind: 'rate-limited', retryAfterMs: 5000 }),
  },
  {
    about: 'takes a load balancer’s 503 for an ill cloud, and waits as told',
    call: 'read',
    host: rawReply({ status: 503, headers: { 'Retry-After': '30' }, body: '<html>Back soon</html>' }),
    gives: failed({ kind: 'server', status: 503, retryAfterMs: 30_000 }),
  },
  {
    about: 'takes a 511 for a network that wants a sign-in of its own',
    call: 'read',
    host: rawReply({ status: 511, headers: marked, body: portalPage }),
    gives: notGenesys(511),
  },
  {
    about: 'is told by a 403 which permission is missing',
    call: 'revokeUser',
    host: genesysError(403, 'missing.permissions', {}, 'Unable\u202e to act:\r\n missing\u0007 oauth:token:delete'),
    gives: failed({
      kind: 'forbidden',
      code: 'missing.permissions',
      message: 'Unable to act: missing oauth:token:delete',
      action: 'revoke-users',
      correlationId,
    }),
  },
  {
    about: 'shows at most 300 characters of a 403',
    call: 'revokeUser',
    host: genesysError(403, 'not.authorized', {}, 'x'.repeat(5000)),
    gives: failed({
      kind: 'forbidden',
      code: 'not.authorized',
      message: 'x'.repeat(300),
      action: 'revoke-users',
      correlationId,
    }),
  },
  {
    about: 'takes a 403 to HEAD for a refusal that says no more',
    call: 'verify',
    host: genesysStatus(403),
    gives: failed({ kind: 'forbidden', correlationId }),
  },
  {
    about: 'does not take a firewall’s 403 for Genesys’s',
    call: 'verify',
    host: rawReply({ status: 403, body: portalPage }),
    gives: notGenesys(403),
  },
  {
    about: 'finds no such user',
    call: 'revokeUser',
    host: genesysError(404, 'not.found'),
    gives: failed({ kind: 'not-found', correlationId }),
  },
  {
    about: 'says of a 404 where no user was named that it was not expected',
    call: 'read',
    host: genesysError(404, 'not.found'),
    gives: failed({ kind: 'bad-reply', why: 'status', status: 404, correlationId }),
  },
  {
    about: 'says of any other status that it was not expected',
    call: 'read',
    host: rawReply({ status: 418, body: errorBody(418, 'tea.pot') }),
    gives: failed({ kind: 'bad-reply', why: 'status', status: 418, correlationId: 'context-1' }),
  },
  { about: 'takes a 304 for nothing', call: 'read', host: rawReply({ status: 304 }), gives: notGenesys(304) },
  {
    about: 'survives a status that HTTP does not know',
    call: 'read',
    host: rawReply({ status: 999 }),
    gives: notGenesys(999),
  },
];
