import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import { errorBody, genesysError, genesysStatus, marked, portalPage, rawReply } from '../genesys/raw-reply';
import { watchedHosts } from './watched-hosts';

const second = 1000;
const stale = { kind: 'unreachable', lastKnown: { kind: 'active' } };
const unreachable = (failure: object): object => ({ ...stale, failure });
const limited = (retryAfter?: string): Buffer =>
  genesysError(429, 'too.many.requests', retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
const date = (inMs: number): string => new Date(Date.now() + inMs).toUTCString();
/** Between the answer and the next check, in milliseconds: at least and at most. */
type Pause = readonly [number, number];
/** The pause after the first failure, where the host asks for none. */
const usual: Pause = [2500, 5000];

type Row = readonly [about: string, answer: Buffer, status: object, pause: Pause | undefined];
const row = (about: string, answer: Buffer, status: object, pause?: Pause): Row => [about, answer, status, pause];

const table: readonly Row[] = [
  row('401 with its body', genesysError(401, 'bad.credentials'), { kind: 'ended', reason: 'rejected' }),
  row('401 of an expiry', genesysError(401, 'credentials.expired'), { kind: 'ended', reason: 'expired' }),
  row('401 without a body', genesysStatus(401), { kind: 'ended', reason: 'rejected' }),
  row('401 with body and no header', rawReply({ status: 401, body: errorBody(401, 'bad.credentials') }), {
    kind: 'ended',
  }),
  row(
    '401 of somebody else',
    rawReply({ status: 401, body: portalPage }),
    unreachable({ why: 'not-genesys', status: 401 }),
  ),
  row('401 of nobody', rawReply({ status: 401 }), unreachable({ why: 'not-genesys', status: 401 })),
  row('403', genesysError(403, 'missing.permissions'), unreachable({ kind: 'forbidden', code: 'missing.permissions' })),
  row('403 without a body', genesysStatus(403), unreachable({ kind: 'forbidden' })),
  row('404', genesysError(404, 'not.found'), unreachable({ kind: 'bad-reply', why: 'status', status: 404 })),
  row('429 and a wait in seconds', limited('17'), unreachable({ retryAfterMs: 17 * second }), [
    17 * second,
    22 * second,
  ]),
  row('429 and a date', limited(date(600 * second)), unreachable({ kind: 'rate-limited' }), [
    400 * second,
    605 * second,
  ]),
  row('429 and a date that passed', limited(date(-90 * second)), unreachable({ retryAfterMs: 0 }), usual),
  row('429 and a negative wait', limited('-5'), unreachable({ kind: 'rate-limited' }), usual),
  row(
    '429 and a wait of years',
    limited('999999999'),
    unreachable({ retryAfterMs: 3_600_000 }),
    [3_600_000, 3_605_000],
  ),
  row('429 and no wait', limited(), unreachable({ kind: 'rate-limited' }), usual),
  row('429 and junk', limited('soon'), unreachable({ kind: 'rate-limited' }), usual),
  ...[500, 501, 502, 503, 504].map(
    (status) =>
      [`${status}`, genesysError(status, 'internal'), unreachable({ kind: 'server', status }), usual] as const,
  ),
  row(
    '503 of a load balancer',
    rawReply({ status: 503, body: '<html>' }),
    unreachable({ kind: 'server', status: 503 }),
    usual,
  ),
  row('204 where a value is due', genesysStatus(204), unreachable({ kind: 'bad-reply', why: 'not-json' }), usual),
  row('304', rawReply({ status: 304 }), unreachable({ kind: 'bad-reply' }), usual),
  row('418', rawReply({ status: 418, headers: marked }), unreachable({ kind: 'bad-reply', status: 418 }), usual),
  row('nothing at all', Buffer.alloc(0), unreachable({ kind: 'network', cause: 'lost' }), usual),
];

const retryAtOf = (status: Status): number => (status.kind === 'unreachable' ? status.retryAt : Number.NaN);

describe('a session that is answered', () => {
  const hosts = watchedHosts({ Answered: {} });

  test.each(table)(
    'with %s is what the table of its states says, and is live with the next good answer',
    async (_, answer, status, pause) => {
      const { proxy } = hosts().host('Answered');
      const rule = proxy.add({ fault: { kind: 'answer', bytes: answer } });
      const before = Date.now();
      const session = await hosts().check('Answered');
      const after = Date.now();
      rule.remove();
      expect(session.status).toMatchObject(status);
      if (pause !== undefined) {
        expect(retryAtOf(session.status)).toBeGreaterThanOrEqual(before + pause[0]);
        expect(retryAtOf(session.status)).toBeLessThanOrEqual(after + pause[1]);
      }
      // An ended one too, where a person asks: a cloud that was mistaken can say so.
      expect((await hosts().check('Answered')).status.kind).toBe('active');
    },
  );

  test.each([
    ['500', genesysStatus(500), stale],
    ['429', genesysStatus(429), stale],
    ['403', genesysStatus(403), stale],
    ['a stranger’s 401', rawReply({ status: 401 }), stale],
    ['401', genesysStatus(401), { kind: 'ended', proof: { by: 'HEAD' } }],
  ])('with %s to HEAD is what the table says too', async (_, answer, status) => {
    const { proxy } = hosts().host('Answered');
    const heads = (): number => proxy.requests.filter(({ method }) => method === 'HEAD').length;
    const before = heads();
    const rule = proxy.add({ fault: { kind: 'answer', bytes: answer } });
    await hosts().checkAll();
    await expect.poll(heads).toBeGreaterThan(before);
    expect((await hosts().settled('Answered')).status).toMatchObject(status);
    rule.remove();
    expect((await hosts().check('Answered')).status.kind).toBe('active');
  });
});
