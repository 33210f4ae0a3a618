import { describe, expect, test } from 'vitest';
import { asked } from './cloud-life';
import { hour, renewable, type Renewing } from './renewing';
import { wish } from './sign-in-life';

const both: readonly Renewing[] = ['refresh-token', 'client-secret'];
const ok = { ok: true, value: null };

describe.each(both)('a session that renews itself with its %s', (renewing) => {
  test('has a new token that was verified without touching an idle timer, and lives on', async () => {
    const { here, life, id, session, places } = await renewable(renewing);
    const { expiresAt = 0, status, label, mode } = session();
    await here.clock.pass(hour / 2);
    expect(await life.renewal.renew(id)).toEqual(ok);
    expect(asked(here.cloud)).toEqual(['POST /oauth/token 200', 'GET tokens/me?preserveIdleTTL=true 200']);
    expect(session()).toMatchObject({ label, mode, renewsWith: renewing, expiresAt: expiresAt + hour / 2 });
    expect(session().status).toMatchObject({ kind: 'active', since: 'since' in status ? status.since : 0 });
    await life.power.quiet();
    expect(places()).toEqual({ memory: 2, keychain: 2, granted: 2 });
    expect(here.machine.onDisk().sessions).toMatchObject([{ expiresAt: expiresAt + hour / 2, secret: 'held' }]);
  });

  test('can do so again and again, also after a restart', async () => {
    const { here, life, id } = await renewable(renewing);
    for (let time = 0; time < 3; time += 1) expect(await life.renewal.renew(id)).toEqual(ok);
    await life.power.quiet();
    const next = await here.live();
    expect(await next.renewal.renew(id)).toEqual(ok);
    await next.power.quiet();
    expect(await (await here.live()).renewal.renew(id)).toEqual(ok);
  });

  test('is renewed once, however many ask for it at once', async () => {
    const { here, life, id } = await renewable(renewing);
    const all = await Promise.all([life.renewal.renew(id), life.renewal.renew(id), life.renewal.renew(id)]);
    expect([all, asked(here.cloud).length]).toEqual([[ok, ok, ok], 2]);
  });

  test('keeps the mode that the person chose, also while it is renewed', async () => {
    const { life, id, session } = await renewable(renewing);
    life.store.apply(id, { kind: 'mode-chosen', mode: 'keep-alive' });
    const renewal = life.renewal.renew(id);
    life.store.apply(id, { kind: 'renamed', label: 'Renamed meanwhile' });
    await renewal;
    expect(session()).toMatchObject({ mode: 'keep-alive', label: 'Renamed meanwhile' });
  });

  test('that has expired comes back to life', async () => {
    const { here, life, id, session } = await renewable(renewing);
    await here.clock.pass(25 * hour);
    await life.check.run(id, { thorough: true });
    expect(session().status).toMatchObject({ kind: 'ended', reason: 'expired' });
    expect(await life.renewal.renew(id)).toEqual(ok);
    expect(session().status.kind).toBe('active');
  });

  test('that was ended by somebody else stays ended', async () => {
    const { here, life, id, session } = await renewable(renewing);
    here.cloud.control.endToken(life.holding.tokenOf(id)?.reveal() ?? '');
    await life.check.run(id, { thorough: true });
    asked(here.cloud);
    expect(await life.renewal.renew(id)).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
    expect([session().status, asked(here.cloud)]).toMatchObject([{ kind: 'ended', reason: 'rejected' }, []]);
  });

  test('and is revoked meanwhile is given no token, and the new one dies too', async () => {
    const { here, life, id, session, places, isDead } = await renewable(renewing);
    here.cloud.control.slow(80, { path: '/oauth/token' });
    const renewal = life.renewal.renew(id);
    expect(await life.revocation.revoke(id)).toEqual(ok);
    expect(await renewal).toMatchObject({ ok: false });
    expect(session().status.kind).toBe('revoked');
    expect(session()).not.toHaveProperty('renewalFailure');
    await life.power.quiet();
    expect(places()).toMatchObject({ memory: 0, keychain: 0 });
    for (let place = 1; place <= places().granted; place += 1) expect(await isDead(place)).toBe(true);
  });

  test('and is forgotten meanwhile leaves nothing, and the new token dies', async () => {
    const { here, life, id, places, isDead } = await renewable(renewing);
    here.cloud.control.slow(80, { path: '/api/v2/tokens/me', method: 'GET' });
    const renewal = life.renewal.renew(id);
    while (places().granted < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await life.holding.forget(id);
    expect(await renewal).toMatchObject({ ok: false });
    await life.power.quiet();
    expect([life.store.all(), here.machine.onDisk().sessions]).toEqual([[], []]);
    expect(places()).toEqual({ memory: 0, keychain: 0, granted: 2 });
    expect(await isDead(2)).toBe(true);
  });

  test('and that cannot be verified is asked for once, and taken when it can', async () => {
    const { here, life, id, session, places } = await renewable(renewing);
    const fault = here.cloud.control.fail(500, { path: '/api/v2/tokens/me' });
    for (let time = 0; time < 3; time += 1) {
      expect(await life.renewal.renew(id)).toMatchObject({ ok: false, failure: { kind: 'server' } });
      expect(places()).toMatchObject({ memory: 1, granted: 2 });
    }
    expect(session()).toMatchObject({ status: { kind: 'active' }, renewalFailure: { failure: { kind: 'server' } } });
    fault.remove();
    expect(await life.renewal.renew(id)).toEqual(ok);
    expect(places()).toMatchObject({ memory: 2, granted: 2 });
    expect(session()).not.toHaveProperty('renewalFailure');
  });

  test('and that cannot be verified dies with its session when that is revoked', async () => {
    const { here, life, id, isDead } = await renewable(renewing);
    const fault = here.cloud.control.fail(500, { path: '/api/v2/tokens/me', method: 'GET' });
    await life.renewal.renew(id);
    await life.revocation.revoke(id);
    fault.remove();
    expect(await isDead(2)).toBe(true);
  });

  test('and is refused as soon as it came is thrown away, and another one asked for', async () => {
    const { here, life, id, places } = await renewable(renewing);
    here.cloud.control.fail(401, { path: '/api/v2/tokens/me', method: 'GET', count: 1 });
    expect(await life.renewal.renew(id)).toMatchObject({ ok: false, failure: { kind: 'rejected' } });
    expect(places()).toMatchObject({ memory: 1 });
    expect(await life.renewal.renew(id)).toEqual(ok);
    expect(places()).toMatchObject({ memory: 3 });
  });
});

test('a renewal never brings back a secret that the person meanwhile chose not to keep', async () => {
  const { here, life, id, places } = await renewable('client-secret');
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  here.cloud.control.slow(150, { path: '/api/v2/tokens/me', count: 1 });
  const renewal = life.renewal.renew(id);
  while (places().granted < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await life.signingIn.client(wish(here, clientId), secret, false)).toMatchObject({ ok: true });
  expect(await renewal).toMatchObject({ ok: false });
  await life.power.quiet();
  expect(places()).toMatchObject({ memory: 3, keychain: 3 });
  expect([...life.holding.secrets()]).toHaveLength(1);
  expect(here.machine.keychain.renewers.get(id)).toEqual({});
});
