import { failed, headThenGet, notGenesys, type FaultCase } from './fault-case';
import { correlationId, errorBody, genesys, genesysError, genesysStatus, portalPage, rawReply } from './raw-reply';

const page = (status: number): Buffer =>
  rawReply({ status, headers: { 'Content-Type': 'text/html' }, body: portalPage });
const alive = { ok: true, value: { value: null, status: 200, correlationId } };
const rejected = (more: object = {}) => failed({ kind: 'rejected', correlationId, ...more });

/** Whose answer it is, and what it says about the token. */
export const verdictCases: readonly FaultCase[] = [
  { about: 'finds a token alive by HEAD', call: 'verify', host: genesysStatus(200), gives: alive },
  {
    about: 'takes a 200 to HEAD without a mark for nobody’s word',
    call: 'verify',
    host: rawReply(),
    gives: notGenesys(200),
  },
  {
    about: 'does not take a captive portal’s page for an answer',
    call: 'read',
    host: page(200),
    gives: notGenesys(200),
  },
  {
    about: 'does not take a captive portal’s JSON for an answer',
    call: 'read',
    host: rawReply({ body: '{"organization":{"name":"Airport"}}' }),
    gives: notGenesys(200),
  },
  {
    about: 'does not count a captive portal’s 200 as a revocation',
    call: 'revoke',
    host: page(200),
    gives: notGenesys(200),
  },
  {
    about: 'takes any 2xx to DELETE for accepted',
    call: 'revoke',
    host: genesysStatus(202),
    gives: { ok: true, value: { value: null, status: 202, correlationId } },
  },
  {
    about: 'takes a 204 to DELETE for accepted',
    call: 'revoke',
    host: genesysStatus(204),
    gives: { ok: true, value: { value: null, status: 204, correlationId } },
  },
  {
    about: 'is told by a 401 why the token is dead',
    call: 'read',
    host: genesysError(401, 'credentials.expired'),
    gives: rejected({ code: 'credentials.expired' }),
  },
  { about: 'believes a marked 401 without a body', call: 'read', host: genesysStatus(401), gives: rejected() },
  {
    about: 'believes an unmarked 401 that has Genesys’s whole error body',
    call: 'read',
    host: rawReply({ status: 401, body: errorBody(401, 'bad.credentials') }),
    gives: failed({ kind: 'rejected', code: 'bad.credentials', correlationId: 'context-1' }),
  },
  { about: 'does not believe a stranger’s 401', call: 'read', host: page(401), gives: notGenesys(401) },
  {
    about: 'does not believe a 401 with half an error body',
    call: 'read',
    host: rawReply({ status: 401, body: '{"code":"bad.credentials"}' }),
    gives: notGenesys(401),
  },
  {
    about: 'does not believe a 401 with the error body of another status',
    call: 'read',
    host: rawReply({ status: 401, body: errorBody(403, 'bad.credentials') }),
    gives: notGenesys(401),
  },
  {
    about: 'does not hang on a 401 that asks for a password',
    call: 'revoke',
    host: rawReply({ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="x"' }, body: errorBody(401, 'x.y') }),
    gives: failed({ kind: 'rejected', code: 'x.y', correlationId: 'context-1' }),
  },
  {
    about: 'learns the code of a 401 to HEAD by a GET',
    call: 'verify',
    host: headThenGet(genesysStatus(401), genesysError(401, 'bad.credentials')),
    gives: rejected({ code: 'bad.credentials', by: 'HEAD', toldBy: 'GET' }),
  },
  {
    about: 'finds a token alive that HEAD called dead and GET took',
    call: 'verify',
    host: headThenGet(genesysStatus(401), genesys({})),
    gives: alive,
  },
  {
    about: 'keeps to a marked 401 to HEAD where the GET is answered with 503',
    call: 'verify',
    host: headThenGet(genesysStatus(401), genesysStatus(503)),
    gives: rejected(),
  },
  {
    about: 'keeps to a marked 401 to HEAD where the GET is not answered',
    call: 'verify',
    host: headThenGet(genesysStatus(401), 'hang up'),
    gives: rejected(),
  },
  {
    about: 'asks again where a stranger said 401 to HEAD, and believes Genesys’s 401',
    call: 'verify',
    host: headThenGet(rawReply({ status: 401 }), genesysError(401, 'bad.credentials')),
    gives: rejected({ code: 'bad.credentials', by: 'GET' }),
  },
  {
    about: 'ends nothing where a stranger says 401 to HEAD and to GET',
    call: 'verify',
    host: headThenGet(rawReply({ status: 401 }), page(401)),
    gives: notGenesys(401),
  },
  {
    about: 'ends nothing where a stranger said 401 to HEAD and Genesys is ill',
    call: 'verify',
    host: headThenGet(rawReply({ status: 401 }), genesysStatus(502)),
    gives: failed({ kind: 'server', status: 502, correlationId }),
  },
];
