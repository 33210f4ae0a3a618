import { describe, expect, test } from 'vitest';
import { asked, deadlineMs, done, setting } from './cloud-life';

const DELETE = { method: 'DELETE', path: '/api/v2/tokens/me' } as const;

const started = async () => {
  const here = await setting();
  const life = await here.live();
  const session = await life.add('jonas');
  asked(here.cloud);
  return { ...here, life, session, status: () => life.statusOf(session) };
};

describe('a revocation', () => {
  test('is asked for once, proven by a 401, and then erases the secret', async () => {
    const { cloud, machine, clock, life, session, status } = await started();
    expect(await life.revocation.revoke(session.id)).toEqual(done);
    expect(status()).toEqual({
      kind: 'revoked',
      requestedAt: clock.now(),
      accepted: { at: clock.now(), status: 200, correlationId: expect.any(String) as string },
      confirmedAt: clock.now(),
      proof: { by: 'HEAD', toldBy: 'GET', code: 'bad.credentials', correlationId: expect.any(String) as string },
    });
    expect(asked(cloud)).toEqual([
      'DELETE tokens/me 200',
      'HEAD tokens/me 401',
      'GET tokens/me?preserveIdleTTL=true 401',
    ]);
    await life.power.quiet();
    expect([machine.keychain.items.size, life.holding.tokenOf(session.id)]).toEqual([0, undefined]);
    expect(machine.onDisk().sessions).toMatchObject([{ secret: 'none', fate: { kind: 'revoked', accepted: {} } }]);
  });

  test('whose answer was lost after Genesys did it is found out, not asked for again', async () => {
    const { cloud, machine, life, session, status } = await started();
    cloud.control.dropAnswer({ ...DELETE, when: 'after' });
    expect(await life.revocation.revoke(session.id)).toEqual(done);
    expect(status()).toMatchObject({ kind: 'unconfirmed', attempts: 0, failure: { kind: 'network' } });
    expect(status()).not.toHaveProperty('accepted');
    expect(machine.keychain.items.size).toBe(1);
    await life.revocation.prove(session.id);
    expect(status()).toMatchObject({ kind: 'revoked', proof: { by: 'HEAD', code: 'bad.credentials' } });
    expect(asked(cloud).filter((line) => line.startsWith('DELETE'))).toEqual(['DELETE tokens/me lost']);
    await life.power.quiet();
    expect(machine.keychain.items.size).toBe(0);
  });

  test('whose answer was lost before Genesys did it is asked for again, until it is proven', async () => {
    const { cloud, life, session, status } = await started();
    cloud.control.dropAnswer({ ...DELETE, count: 1 });
    await life.revocation.revoke(session.id);
    await life.revocation.prove(session.id);
    expect(status()).toMatchObject({ kind: 'unconfirmed', accepted: { status: 200 } });
    await life.revocation.prove(session.id);
    expect(status()).toMatchObject({ kind: 'revoked', accepted: { status: 200 }, proof: { by: 'HEAD' } });
    const requests = asked(cloud).filter((line) => !line.startsWith('GET'));
    expect(requests).toEqual([
      'DELETE tokens/me lost',
      'HEAD tokens/me 200',
      'DELETE tokens/me 200',
      'HEAD tokens/me 401',
    ]);
  });

  test('that is not allowed is told with its reason, and the session is as before', async () => {
    const { cloud, machine, life, session, status } = await started();
    const before = status();
    cloud.control.fail(403, DELETE);
    const failure = { kind: 'forbidden', correlationId: expect.any(String) as string };
    expect(await life.revocation.revoke(session.id)).toMatchObject({ ok: false, failure });
    expect(status()).toEqual(before);
    await life.power.quiet();
    expect(machine.onDisk().sessions[0]).not.toHaveProperty('fate');
    expect(machine.keychain.items.size).toBe(1);
  });

  test.each([
    ['500', { failure: { kind: 'server', status: 500 } }, 0],
    ['429', { failure: { kind: 'rate-limited', retryAfterMs: 30_000 } }, 30_000],
  ] as const)(
    'that meets %s stays a wish with its reason, waits as asked, and is carried out',
    async (code, expected, wait) => {
      const { cloud, clock, life, session, status } = await started();
      cloud.control.fail(Number(code), { ...DELETE, retryAfter: wait / 1000, count: 1 });
      await life.revocation.revoke(session.id);
      const now = status();
      expect(now).toMatchObject({ kind: 'unconfirmed', ...expected });
      expect((now?.kind === 'unconfirmed' ? now.retryAt : 0) - clock.now()).toBeGreaterThanOrEqual(wait);
      await life.revocation.prove(session.id);
      await life.revocation.prove(session.id);
      expect(status()).toMatchObject({ kind: 'revoked' });
    },
  );

  test('that never gets through although the token is well is asked for less and less often, and never said to be done', async () => {
    const { cloud, clock, life, session, status } = await started();
    cloud.control.fail(500, DELETE);
    await life.revocation.revoke(session.id);
    const waits: number[] = [];
    for (let look = 0; look < 10; look += 1) {
      await life.revocation.prove(session.id);
      const now = status();
      waits.push((now?.kind === 'unconfirmed' ? now.retryAt : 0) - clock.now());
    }
    expect(waits).toEqual([750, 1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000, 45_000, 45_000]);
    expect(status()).toMatchObject({ kind: 'unconfirmed', failure: { kind: 'server' }, aliveAt: clock.now() });
  });

  test('that is refused only when it is asked for again keeps the wish, and says why', async () => {
    const { cloud, life, session, status } = await started();
    cloud.control.dropAnswer({ ...DELETE, count: 1 });
    await life.revocation.revoke(session.id);
    cloud.control.fail(403, DELETE);
    await life.revocation.prove(session.id);
    expect(status()).toMatchObject({ kind: 'unconfirmed', failure: { kind: 'forbidden' }, attempts: 1 });
  });

  test('that was accepted and comes to nothing is asked for again after four looks', async () => {
    const { cloud, life, session, status } = await started();
    cloud.control.addFault({ kind: 'status', status: 200, body: 'empty' }, { ...DELETE, count: 1 });
    await life.revocation.revoke(session.id);
    expect(status()).toMatchObject({ kind: 'unconfirmed', accepted: { status: 200 }, attempts: 1 });
    for (let look = 0; look < 3; look += 1) await life.revocation.prove(session.id);
    expect(asked(cloud).filter((line) => line.startsWith('DELETE'))).toHaveLength(2);
    await life.revocation.prove(session.id);
    expect(status()).toMatchObject({ kind: 'revoked' });
  });

  test('that is slower than the app has patience is proven all the same', async () => {
    const { cloud, life, session, status } = await started();
    cloud.control.slow(deadlineMs + 200, DELETE);
    await life.revocation.revoke(session.id);
    expect(status()).toMatchObject({ kind: 'unconfirmed', failure: { kind: 'network', cause: 'timeout' } });
    await expect
      .poll(async () => {
        await life.revocation.prove(session.id);
        return status()?.kind;
      })
      .toBe('revoked');
  });

  test('of a token that is dead already is proven by that very answer', async () => {
    const { cloud, machine, life, session, status } = await started();
    cloud.control.endToken('jonas', 'credentials.expired');
    expect(await life.revocation.revoke(session.id)).toEqual(done);
    expect(status()).toMatchObject({ kind: 'revoked', proof: { by: 'DELETE', code: 'credentials.expired' } });
    expect(asked(cloud)).toEqual(['DELETE tokens/me 401']);
    await life.power.quiet();
    expect(machine.keychain.items.size).toBe(0);
  });
});
