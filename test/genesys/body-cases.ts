import { gzipSync } from 'node:zlib';
import { failed, type FaultCase } from './fault-case';
import { fakeToken, someUser } from './network';
import { correlationId, errorBody, genesys, marked, portalPage, rawReply } from './raw-reply';

const badReply = (why: string) => failed({ kind: 'bad-reply', why, status: 200, correlationId });
const info = (value: object) => ({ ok: true, value: { value, status: 200, correlationId } });
const deep = (depth: number): string => `{"organization":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const client = { id: 'client-1', name: 'Nightly job', authorizedGrantType: 'CLIENT_CREDENTIALS' };

/** Bodies of any form and size. */
export const bodyCases: readonly FaultCase[] = [
  {
    about: 'reads TokenInfo, and gives its oddly spelled field a plain name',
    call: 'read',
    host: genesys({
      organization: { id: 'o-1', name: 'Ünï 🦊' },
      OAuthClient: client,
      dateTokenIdles: '2026-06-01T12:00:00Z',
    }),
    gives: info({
      organization: { id: 'o-1', name: 'Ünï 🦊' },
      oauthClient: client,
      dateTokenIdles: '2026-06-01T12:00:00Z',
    }),
  },
  { about: 'reads a TokenInfo that says nothing', call: 'read', host: genesys({}), gives: info({}) },
  {
    about: 'drops what is of a wrong type and keeps the rest',
    call: 'read',
    host: genesys({
      organization: 'Acme',
      homeOrganization: { id: 7, name: 'Home' },
      authorizedScope: ['users', 4, null, 'routing'],
      clonedUser: null,
      dateTokenIdles: 'tomorrow',
      OAuthClient: { ...client, scope: 'all', state: [] },
    }),
    gives: info({ homeOrganization: { name: 'Home' }, authorizedScope: ['users', 'routing'], oauthClient: client }),
  },
  {
    about: 'cuts a name that nobody could read',
    call: 'read',
    host: genesys({ organization: { name: 'n'.repeat(20_000) } }),
    gives: info({ organization: { name: 'n'.repeat(500) } }),
  },
  {
    about: 'is not thrown by a body nested 200,000 deep',
    call: 'read',
    host: rawReply({ headers: marked, body: deep(200_000) }),
    gives: info({}),
  },
  {
    about: 'is not thrown by a name of another language’s making',
    call: 'read',
    host: genesys({ organization: { name: '\ud800 \u0000 </script>' } }),
    gives: info({ organization: { name: '\ud800 \u0000 </script>' } }),
  },
  {
    about: 'refuses a marked page',
    call: 'read',
    host: rawReply({ headers: marked, body: portalPage }),
    gives: badReply('not-json'),
  },
  { about: 'refuses an empty body', call: 'read', host: rawReply({ headers: marked }), gives: badReply('not-json') },
  {
    about: 'refuses half a body',
    call: 'read',
    host: rawReply({ headers: marked, body: '{"organization":{' }),
    gives: badReply('not-json'),
  },
  ...['[]', 'null', '"text"', '7'].map((body): FaultCase => ({
    about: `refuses ${body} as TokenInfo`,
    call: 'read',
    host: rawReply({ headers: marked, body }),
    gives: badReply('shape'),
  })),
  {
    about: 'refuses a person without an id',
    call: 'me',
    host: genesys({ name: 'Mara' }),
    gives: badReply('shape'),
  },
  {
    about: 'knows a person by id alone',
    call: 'me',
    host: genesys({ id: someUser, name: 7, email: null }),
    gives: info({ id: someUser }),
  },
  {
    about: 'gives up on a name of 5 MB',
    call: 'read',
    host: genesys({ organization: { name: 'x'.repeat(5_000_000) } }),
    gives: badReply('too-large'),
  },
  {
    about: 'gives up on a small body that unpacks to 50 MB',
    call: 'read',
    host: rawReply({
      headers: { ...marked, 'Content-Encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(50_000_000, 32)),
    }),
    gives: badReply('too-large'),
  },
  {
    about: 'keeps the token out of an answer that repeats it',
    call: 'revokeUser',
    host: rawReply({
      status: 403,
      headers: { 'ININ-Correlation-Id': fakeToken },
      body: errorBody(403, fakeToken, `Bearer ${fakeToken} may not`),
    }),
    gives: failed({
      kind: 'forbidden',
      code: '[secret]',
      message: 'Bearer [secret] may not',
      action: 'revoke-users',
      correlationId: '[secret]',
    }),
  },
  {
    about: 'keeps a token with slashes out of JSON that escapes them',
    call: 'revokeUser',
    job: { token: 'fake/token/with/slashes' },
    host: rawReply({
      status: 403,
      headers: marked,
      body: errorBody(403, 'x', 'fake/token/with/slashes').replaceAll('/', '\\/'),
    }),
    gives: failed({ kind: 'forbidden', code: 'x', message: '[secret]', action: 'revoke-users', correlationId }),
  },
  {
    about: 'counts what is not plain ASCII in the mark as a mark, and not as an id',
    call: 'read',
    host: Buffer.from('HTTP/1.1 200 ÖK €\r\nININ-Correlation-Id: grüße €\r\nContent-Length: 2\r\n\r\n{}'),
    gives: { ok: true, value: { value: {}, status: 200 } },
  },
];
