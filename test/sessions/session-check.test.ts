import { describe, expect, test } from 'vitest';
import type { DemoControl, FaultScope } from '../../src/demo';
import { localRegion } from '../../src/shared/region';
import type { Session } from '../../src/shared/session';
import { asked, setting, type CloudLife, type Setting } from './cloud-life';

const later = { thorough: false } as const;

/** Checks a session every so many seconds, until it is not active any more or the time is over. */
const watch = async ({ clock }: Setting, life: CloudLife, session: Session, every: number, until: number) => {
  for (let passed = 0; passed < until && life.statusOf(session)?.kind === 'active'; passed += every) {
    clock.advance(every);
    await life.check.run(session.id, later);
  }
};

describe('a session that is observed', () => {
  test('idles out when its organization wants it to, to the minute, and is said to have idled out', async () => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('mara');
    const from = here.clock.now();
    asked(here.cloud);
    await watch(here, life, session, 60, 7200);
    expect(life.statusOf(session)).toMatchObject({
      kind: 'ended',
      at: from + 900_000,
      reason: 'idled-out',
      proof: { by: 'GET', code: 'bad.credentials' },
    });
    expect(new Set(asked(here.cloud))).toEqual(
      new Set(['GET tokens/me?preserveIdleTTL=true 200', 'GET tokens/me?preserveIdleTTL=true 401']),
    );
  });

  test('shows the idle deadline by its own clock, within the second that the answer can tell', async () => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('mara');
    here.clock.advance(120);
    await life.check.run(session.id, later);
    const status = life.statusOf(session);
    const idlesAt = status?.kind === 'active' ? status.idlesAt : undefined;
    expect(Math.abs((idlesAt ?? 0) - (here.clock.now() + 780_000))).toBeLessThanOrEqual(1000);
  });

  test('is verified by HEAD where no idle timeout applies, and its TokenInfo is read anew every ten minutes', async () => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('jonas');
    asked(here.cloud);
    await watch(here, life, session, 60, 3600);
    const requests = asked(here.cloud);
    expect(requests.filter((line) => line === 'HEAD tokens/me 200').length).toBeGreaterThanOrEqual(53);
    expect(
      requests.filter((line) => line.startsWith('GET tokens/me?preserveIdleTTL=true')).length,
    ).toBeGreaterThanOrEqual(5);
  });

  test('is left alone from ten minutes after an idle timeout was switched on, and idles out', async () => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('jonas');
    here.cloud.control.setIdleTimeout(here.cloud.token('jonas').organizationId, 900);
    const from = here.clock.now();
    await watch(here, life, session, 60, 7200);
    const status = life.statusOf(session);
    expect(status).toMatchObject({ kind: 'ended', reason: 'idled-out' });
    expect((status?.kind === 'ended' ? status.at : 0) - from).toBeLessThanOrEqual((600 + 900 + 60) * 1000);
  });
});

describe('a session that is kept alive', () => {
  test.each([60, 300, 660, 840])('never idles out when it is checked every %i s', async (every) => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('mara', { mode: 'keep-alive' });
    asked(here.cloud);
    await watch(here, life, session, every, 7200);
    expect(life.statusOf(session)).toMatchObject({ kind: 'active' });
    const reads = asked(here.cloud).filter((line) => !line.startsWith('HEAD'));
    expect(new Set(reads)).toEqual(new Set(['GET tokens/me 200']));
    expect(reads.length).toBeLessThanOrEqual(7200 / 600);
  });

  test('idles out on time again once the person wants it only observed', async () => {
    const here = await setting();
    const life = await here.live();
    const session = await life.add('mara', { mode: 'keep-alive' });
    await watch(here, life, session, 60, 1800);
    life.store.apply(session.id, { kind: 'mode-chosen', mode: 'observe' });
    const from = here.clock.now();
    await watch(here, life, session, 60, 7200);
    expect(life.statusOf(session)).toMatchObject({ kind: 'ended', at: from + 900_000, reason: 'idled-out' });
  });
});

describe('a check', () => {
  test.each<[string, (control: DemoControl, scope: FaultScope) => unknown, object]>([
    ['500', (control) => control.fail(500), { kind: 'server', status: 500 }],
    ['504 without a body', (control) => control.fail(504, { body: 'empty' }), { kind: 'server', status: 504 }],
    ['429', (control) => control.fail(429, { retryAfter: 120 }), { kind: 'rate-limited', retryAfterMs: 120_000 }],
    ['429 and nonsense', (control) => control.fail(429, { retryAfter: 'soon' }), { kind: 'rate-limited' }],
    ['403', (control) => control.fail(403), { kind: 'forbidden' }],
    ['404', (control) => control.fail(404), { kind: 'bad-reply', status: 404 }],
    ['a captive portal', (control) => control.htmlPortal(), { kind: 'bad-reply', why: 'not-genesys' }],
    ['a redirect', (control) => control.redirectTo('http://127.0.0.1:9/'), { kind: 'network', cause: 'redirect' }],
    ['a cut connection', (control) => control.dropAnswer(), { kind: 'network' }],
    ['silence', (control) => control.hang(), { kind: 'network', cause: 'timeout' }],
    ['a byte at a time', (control) => control.trickle({}, 50), { kind: 'network', cause: 'timeout' }],
  ])('that meets %s ends nothing, keeps what was known, and heals', async (_, harm, failure) => {
    const here = await setting();
    const life = await here.live();
    for (const token of ['jonas', 'mara']) {
      const session = await life.add(token);
      const before = life.statusOf(session);
      harm(here.cloud.control, {});
      here.clock.advance(60);
      expect(await life.check.run(session.id, later)).toMatchObject({ failure });
      const status = life.statusOf(session);
      expect(status).toMatchObject({ kind: 'unreachable', lastKnown: before, attempts: 1, failure });
      const wait = (status?.kind === 'unreachable' ? status.retryAt : 0) - here.clock.now();
      expect(wait).toBeGreaterThanOrEqual('retryAfterMs' in failure ? 120_000 : 2500);
      here.cloud.control.clear();
      await life.check.run(session.id, later);
      expect(life.statusOf(session)).toMatchObject({ kind: 'active' });
    }
  });

  test.each([
    ['bad.credentials', 'rejected'],
    ['authentication.required', 'rejected'],
    ['credentials.expired', 'expired'],
  ] as const)(
    'that meets a 401 for %s ends the session as %s, and keeps its secret for a second look',
    async (code, reason) => {
      const { cloud, live, machine } = await setting();
      const life = await live();
      const session = await life.add('jonas');
      await life.check.run(session.id, later);
      cloud.control.endToken('jonas', code);
      await life.check.run(session.id, later);
      expect(life.statusOf(session)).toMatchObject({ kind: 'ended', reason, proof: { code } });
      expect(machine.keychain.items.size).toBe(1);
    },
  );

  test('for a person brings TokenInfo', async () => {
    const { cloud, live } = await setting();
    const life = await live();
    const session = await life.add('jonas');
    await life.check.run(session.id, later);
    asked(cloud);
    await life.check.run(session.id, { thorough: true });
    expect(asked(cloud)).toEqual(['GET tokens/me?preserveIdleTTL=true 200']);
  });

  test('of a session whose cloud is not in use, or whose secret is gone, asks nobody', async () => {
    const { cloud, live, machine } = await setting();
    const life = await live();
    const session = await life.add('jonas');
    await life.power.quiet();
    asked(cloud);
    const elsewhere = await live({ regions: [localRegion('http://127.0.0.1:9')] });
    await elsewhere.check.run(session.id, later);
    expect(elsewhere.statusOf(session)).toMatchObject({ failure: { kind: 'region-unavailable', regionId: 'local' } });
    machine.keychain.items.clear();
    const without = await live();
    await without.check.run(session.id, later);
    expect(without.statusOf(session)).toMatchObject({ failure: { kind: 'secret-missing' } });
    expect(await without.check.run('no such session', later)).toEqual({});
    expect(asked(cloud)).toEqual([]);
  });
});
