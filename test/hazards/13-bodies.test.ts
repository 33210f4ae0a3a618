import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ProxyFault } from '../driver/fault-proxy-fault';
import { genesys, marked, portalPage, rawReply } from '../genesys/raw-reply';
import { holds } from './holds';
import { amount } from './thoroughness';
import { watchedHosts } from './watched-hosts';

const body = (text: string | Buffer): ProxyFault => ({ kind: 'body', bytes: Buffer.from(text) });
const badReply = (why: string) => ({ kind: 'unreachable', failure: { kind: 'bad-reply', why, status: 200 } });
const live = { kind: 'active' };
const nested = (depth: number): string => `{"organization":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const bomb = rawReply({
  headers: { ...marked, 'Content-Encoding': 'gzip', Connection: 'close' },
  body: gzipSync(Buffer.alloc(50_000_000, 32)),
});

const bodies: readonly (readonly [about: string, fault: ProxyFault, status: object])[] = [
  ['over the cap', body(JSON.stringify({ x: 'x'.repeat(1_100_000) })), badReply('too-large')],
  [
    'with a name of 5 MB',
    body(JSON.stringify({ organization: { name: 'n'.repeat(5_000_000) } })),
    badReply('too-large'),
  ],
  ['that unpacks to 50 MB', { kind: 'answer', bytes: bomb }, badReply('too-large')],
  ['that is no JSON', body('{"organization":'), badReply('not-json')],
  ['that is a page', body(portalPage), badReply('not-json')],
  ['that is empty', body(''), badReply('not-json')],
  ['of bytes that are no text', body(Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])), badReply('not-json')],
  ['that is a list', body('[]'), badReply('shape')],
  ['that is null', body('null'), badReply('shape')],
  ['that is a text', body('"text"'), badReply('shape')],
  [
    'that is cut off',
    { kind: 'truncate', bytes: 20 },
    { kind: 'unreachable', failure: { kind: 'network', cause: 'lost' } },
  ],
  ['that says nothing', body('{}'), live],
  ['nested 200,000 deep', body(nested(200_000)), live],
  [
    'of wrong types all over',
    body('{"organization":7,"OAuthClient":[],"dateTokenIdles":{},"authorizedScope":"all"}'),
    live,
  ],
  ['with a prototype in it', body('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}'), live],
];

/** The longest text anywhere in a value. */
const longest = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : Math.max(0, ...Object.values(value ?? {}).map((inner: unknown) => longest(inner)));

describe('a body', () => {
  const hosts = watchedHosts({ Garbled: {} });

  // The first check of a session is the app's own: it must not meet the first body.
  beforeAll(() => hosts().allLive());

  afterEach(() => hosts().host('Garbled').proxy.clear());

  test.each(bodies)('%s is a failure with a name, or leaves a clean default', async (_, fault, status) => {
    const { proxy } = hosts().host('Garbled');
    const rule = proxy.add({ fault });
    const session = await hosts().check('Garbled');
    expect(session.status).toMatchObject(status);
    expect(longest(session.info)).toBeLessThanOrEqual(500);
    expect(rule.hits).toBe(1);
    rule.remove();
    expect((await hosts().check('Garbled')).status.kind).toBe('active');
  });

  test('with a long name shows as much of it as a person can read', async () => {
    const { proxy } = hosts().host('Garbled');
    const rule = proxy.add({ fault: body(JSON.stringify({ organization: { name: 'n'.repeat(20_000) } })) });
    expect((await hosts().check('Garbled')).info?.organization?.name).toBe('n'.repeat(500));
    rule.remove();
  });

  test('that is made up is read or refused, ends no session, and breaks nothing', async () => {
    const { proxy } = hosts().host('Garbled');
    const field = fc.constantFrom(
      'organization',
      'OAuthClient',
      'authorizedScope',
      'dateTokenIdles',
      'name',
      'id',
      'scope',
    );
    const nearly = fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue())));
    const made = fc.oneof(
      nearly.map((value) => Buffer.from(JSON.stringify(value))),
      fc.json().map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    const seen = new Set<string>();
    await holds(
      fc.asyncProperty(made, async (bytes) => {
        const rule = proxy.add({ fault: { kind: 'body', bytes } });
        const { status, info } = await hosts().check('Garbled');
        rule.remove();
        expect(rule.hits).toBe(1);
        seen.add(status.kind);
        if (status.kind !== 'active') {
          expect(status).toMatchObject({ kind: 'unreachable', failure: { kind: 'bad-reply', status: 200 } });
        }
        expect(longest(info)).toBeLessThanOrEqual(500);
      }),
      amount(60, 5000),
    );
    expect([...seen].toSorted()).toEqual(['active', 'unreachable']);
    expect(hosts().stage.app.output).not.toMatch(/bug: /);
    const rule = proxy.add({ fault: { kind: 'answer', bytes: genesys({ organization: { name: 'At the end' } }) } });
    expect((await hosts().check('Garbled')).info?.organization?.name).toBe('At the end');
    rule.remove();
  });
});
