import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localRegion } from '../../src/shared/region';
import { asked, done, setting } from './cloud-life';

const DELETE = { method: 'DELETE', path: '/api/v2/tokens/me' } as const;
const deletes = (requests: readonly string[]) => requests.filter((line) => line.startsWith('DELETE')).length;

const started = async () => {
  const here = await setting();
  const life = await here.live();
  const session = await life.add('jonas');
  asked(here.cloud);
  return { ...here, life, session, status: () => life.statusOf(session) };
};

describe('a revocation among other things', () => {
  test('by a double click is asked for once', async () => {
    const { cloud, life, session, status } = await started();
    const [first, second] = await Promise.all([life.revocation.revoke(session.id), life.revocation.revoke(session.id)]);
    expect([first, second]).toEqual([done, done]);
    expect(deletes(asked(cloud))).toBe(1);
    expect(status()?.kind).toBe('revoked');
    const late = { ok: false, failure: { kind: 'session-not-live' } };
    expect(await life.revocation.revoke(session.id)).toEqual(late);
  });

  test.each(['revoked', 'unconfirmed'] as const)(
    'that is %s is not undone by a good answer to an older check, which comes only now',
    async (kind) => {
      const { cloud, late, life, session, status } = await started();
      let arrive = (): void => undefined;
      late.set('GET', new Promise((resolve) => (arrive = resolve)));
      const check = life.check.run(session.id, { thorough: true });
      await expect.poll(() => asked(cloud)).toEqual(['GET tokens/me?preserveIdleTTL=true 200']);
      late.clear();
      if (kind === 'unconfirmed') cloud.control.dropAnswer({ ...DELETE, when: 'after' });
      await life.revocation.revoke(session.id);
      const before = status();
      expect(before?.kind).toBe(kind);
      arrive();
      await check;
      expect(status()).toBe(before);
    },
  );

  test('is carried out also when the disk takes no note of it', async () => {
    const { machine, life, session, status } = await started();
    await life.power.quiet();
    mkdirSync(`${machine.path}.tmp/full`, { recursive: true });
    expect(await life.revocation.revoke(session.id)).toEqual(done);
    await life.power.quiet();
    expect([status()?.kind, machine.keychain.items.size]).toEqual(['revoked', 0]);
  });

  test('is proven by the 401 of a check that was on its way, its secret erased, what Genesys accepted kept', async () => {
    for (const lost of [true, false]) {
      const { cloud, machine, life, session, status } = await started();
      // The check is asked first and judged last; the answer to the DELETE is lost, or comes after the check's.
      cloud.control.slow(500, { method: 'GET', count: 1 });
      const check = life.check.run(session.id, { thorough: true });
      await expect.poll(() => life.store.get(session.id)?.generation).toBe(1);
      if (lost) cloud.control.dropAnswer({ ...DELETE, when: 'after' });
      else cloud.control.slow(200, DELETE);
      const revoking = life.revocation.revoke(session.id);
      await Promise.all([check, revoking]);
      expect(status()).toMatchObject({ kind: 'revoked', proof: { by: lost ? 'GET' : (expect.any(String) as string) } });
      await life.power.quiet();
      expect([machine.keychain.items.size, machine.onDisk().sessions[0]?.secret]).toEqual([0, 'none']);
    }
  });

  test('is proven once when everyone looks for the proof at once', async () => {
    const { cloud, life, session, status } = await started();
    cloud.control.dropAnswer({ ...DELETE, count: 1 });
    await life.revocation.revoke(session.id);
    asked(cloud);
    await Promise.all([1, 2, 3].map(() => life.revocation.prove(session.id)));
    expect(asked(cloud)).toEqual(['HEAD tokens/me 200', 'DELETE tokens/me 200']);
    expect(status()).toMatchObject({ kind: 'unconfirmed', attempts: 1 });
  });

  test('is carried out also when the session is forgotten right after the click', async () => {
    const { cloud, machine, life, session } = await started();
    const revoking = life.revocation.revoke(session.id);
    expect(await life.holding.forget(session.id)).toEqual(done);
    expect(await revoking).toEqual(done);
    await life.power.quiet();
    expect(deletes(asked(cloud))).toBe(1);
    expect([life.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
  });

  test('is carried out also when the session is forgotten while Genesys is asked', async () => {
    const { cloud, machine, life, session } = await started();
    cloud.control.slow(100, DELETE);
    const revoking = life.revocation.revoke(session.id);
    await expect.poll(() => life.statusOf(session)?.kind).toBe('revoking');
    await life.holding.forget(session.id);
    await revoking;
    await life.power.quiet();
    expect(deletes(asked(cloud))).toBe(1);
    expect([life.store.all(), machine.keychain.items.size]).toEqual([[], 0]);
  });

  test('is not looked for at a cloud that this run may not ask', async () => {
    const { cloud, live, life, session } = await started();
    cloud.control.dropAnswer({ ...DELETE, when: 'before' });
    await life.revocation.revoke(session.id);
    await life.power.quiet();
    const elsewhere = await live({ regions: [localRegion('http://127.0.0.1:9')] });
    asked(cloud);
    await elsewhere.revocation.prove(session.id);
    expect([asked(cloud), elsewhere.statusOf(session)]).toMatchObject([
      [],
      { kind: 'unconfirmed', failure: { kind: 'region-unavailable' } },
    ]);
  });

  test('of a session that can not be revoked says why, and asks nobody', async () => {
    const { cloud, machine, live, life, session } = await started();
    expect(await life.revocation.revoke('no such session')).toMatchObject({ failure: { kind: 'unknown-session' } });
    await life.power.quiet();
    const elsewhere = await live({ regions: [localRegion('http://127.0.0.1:9')] });
    expect(await elsewhere.revocation.revoke(session.id)).toMatchObject({ failure: { kind: 'region-unavailable' } });
    machine.keychain.fault = { why: 'locked' };
    const locked = await live();
    expect(await locked.revocation.revoke(session.id)).toEqual({
      ok: false,
      failure: { kind: 'keychain', why: 'locked' },
    });
    machine.keychain.fault = undefined;
    machine.keychain.items.clear();
    const without = await live();
    expect(await without.revocation.revoke(session.id)).toEqual({ ok: false, failure: { kind: 'secret-missing' } });
    expect(asked(cloud)).toEqual([]);
  });
});

describe('a revocation that a crash cut short', () => {
  test('before Genesys was asked is carried out after the restart', async () => {
    const { cloud, live, life, session } = await started();
    await life.power.quiet();
    const dying = await live({ cut: { at: 2, when: 'after' } });
    await Promise.race([dying.revocation.revoke(session.id), dying.power.quiet()]);
    expect([dying.power.isDown, asked(cloud)]).toEqual([true, []]);
    const next = await live();
    expect(next.statusOf(session)).toMatchObject({ kind: 'unconfirmed' });
    await next.revocation.prove(session.id);
    await next.revocation.prove(session.id);
    expect(next.statusOf(session)).toMatchObject({ kind: 'revoked' });
  });

  test('after Genesys did it is found out after the restart, and its secret erased', async () => {
    const { cloud, machine, live, life, session, clock } = await started();
    await life.power.quiet();
    const requestedAt = clock.now();
    cloud.control.addFault({ kind: 'hang' }, { ...DELETE, when: 'after' });
    void life.revocation.revoke(session.id);
    await expect.poll(() => deletes(cloud.requests.map(({ method }) => method))).toBe(1);
    clock.advance(60);
    const next = await live();
    expect(next.statusOf(session)).toMatchObject({ kind: 'unconfirmed', requestedAt });
    await next.revocation.prove(session.id);
    expect(next.statusOf(session)).toMatchObject({ kind: 'revoked', requestedAt, confirmedAt: clock.now() });
    await next.power.quiet();
    expect([machine.keychain.items.size, machine.onDisk().sessions[0]?.secret]).toEqual([0, 'none']);
    expect(deletes(asked(cloud))).toBe(1);
  });
});
