import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventually } from '../driver/eventually';
import { asked } from './cloud-life';
import { hour, renewable, type Renewable, type Renewing } from './renewing';
import { wish } from './sign-in-life';
import { sweepingOn, type SweepingLife } from './sweeping-life';

const both: readonly Renewing[] = ['refresh-token', 'client-secret'];
const never = { ok: false, failure: { kind: 'not-renewable' } };

const sweepable = async (renewing: Renewing): Promise<Renewable & SweepingLife> => {
  const one = await renewable(renewing);
  return { ...one, ...sweepingOn(one.here, one.life) };
};

/** Its token has run out, and the login host gave no other one. */
const expired = async (renewing: Renewing): Promise<Renewable & SweepingLife> => {
  const one = await sweepable(renewing);
  const fault = one.here.cloud.control.fail(503, { path: '/oauth/token' });
  await one.here.clock.pass(25 * hour);
  await one.life.renewal.renew(one.id);
  await one.life.check.run(one.id, { thorough: true });
  fault.remove();
  expect(one.session()).toMatchObject({ status: { kind: 'ended', reason: 'expired' }, renewsWith: renewing });
  asked(one.here.cloud);
  return one;
};

/** Six others that take their time, so that the seventh is in the queue. */
const queued = async (renewing: Renewing): Promise<Renewable & SweepingLife> => {
  const one = await sweepable(renewing);
  const { cloud } = one.here;
  // Listed before it, as they are asked for in that order.
  const [last] = one.life.store.all();
  const credential = one.life.holding.credentialOf(one.id);
  if (last === undefined || credential === undefined) throw new Error('The session is gone');
  one.life.store.remove(one.id);
  for (let n = 0; n < 6; n += 1) {
    const token = cloud.control.issueToken({ user: cloud.token('mara').userId }).secret;
    await one.life.adding.add({ token, regionId: 'local', label: '', mode: 'observe', storage: 'keychain' });
  }
  one.life.store.add(last);
  await one.life.power.quiet();
  asked(cloud);
  cloud.control.slow(400, { method: 'DELETE', count: 6 });
  return one;
};

/** Six are on their way, and the seventh is not. */
const areSixAsked = (kinds: readonly string[]): boolean =>
  kinds.slice(0, 6).every((kind) => kind === 'revoking') && kinds[6] === 'active';

describe.each(both)('revoking everything, with a session that renews itself with its %s', (renewing) => {
  test('and has expired keeps it from coming back, after a restart too', async () => {
    const { here, life, id, session, sweeping, requested, counts, onDisk } = await expired(renewing);
    expect(await sweeping.start()).toEqual({ ok: true, value: null });
    expect([requested[0]?.ended, requested[0]?.sessionIds]).toEqual([[id], []]);
    expect(counts()).toEqual({ sessions: 0, proven: 0, unproven: 0, waiting: 0, refused: 0 });
    expect([session().renewsWith, session().renewalFailure, session().status.kind]).toEqual([
      undefined,
      undefined,
      'ended',
    ]);
    expect(await life.renewal.renew(id)).toEqual(never);
    await life.power.quiet();
    expect([here.machine.keychain.renewers.get(id), [...life.holding.secrets()].length]).toEqual([{}, 1]);
    const next = await here.live();
    const second = sweepingOn(here, next);
    await second.sweeping.resume();
    expect([second.sweeping.sweep(), onDisk()]).toEqual([sweeping.sweep(), sweeping.sweep()]);
    expect(await next.renewal.renew(id)).toEqual(never);
    expect(asked(here.cloud)).toEqual([]);
    expect(here.machine.onDisk().sessions[0]).not.toHaveProperty('renewsWith');
  });

  test('and waits for its turn renews nothing, and asks for it in its turn', async () => {
    const { here, life, id, session, sweeping, counts, kinds } = await queued(renewing);
    const sweep = sweeping.start();
    await eventually('the others are asked for', () => areSixAsked(kinds()));
    expect(session().status.kind).toBe('active');
    expect(await life.renewal.renew(id)).toEqual(never);
    await sweep;
    expect([session().status.kind, counts()]).toEqual([
      'revoked',
      { sessions: 7, proven: 7, unproven: 0, waiting: 0, refused: 0 },
    ]);
    const lines = asked(here.cloud);
    expect(lines.filter((line) => line.startsWith('DELETE'))).toHaveLength(7);
    expect(lines.filter((line) => line.startsWith('POST'))).toEqual([]);
    await life.power.quiet();
    expect(here.machine.keychain.items.size).toBe(0);
  });

  test('and turns out to have expired in the queue counts it as over, and keeps it so', async () => {
    const { here, life, id, session, sweeping, counts, kinds } = await queued(renewing);
    const sweep = sweeping.start();
    await eventually('the others are asked for', () => areSixAsked(kinds()));
    await here.clock.pass(25 * hour);
    await life.check.run(id, { thorough: true });
    await sweep;
    expect([session().status, counts()?.refused]).toMatchObject([{ kind: 'ended', reason: 'expired' }, 0]);
    expect(await life.renewal.renew(id)).toEqual(never);
    await life.power.quiet();
    expect(here.machine.keychain.renewers.get(id)).toEqual({});
  });

  test('while a renewal is under way ends the new token too', async () => {
    const { here, life, id, session, places, sweeping, isDead } = await sweepable(renewing);
    here.cloud.control.slow(80, { path: '/api/v2/tokens/me', method: 'GET' });
    const renewal = life.renewal.renew(id);
    await eventually('it is granted', () => places().granted === 2);
    await sweeping.start();
    expect([await renewal, session().status.kind]).toMatchObject([{ ok: false }, 'revoked']);
    await life.power.quiet();
    expect(places()).toEqual({ memory: 0, keychain: 0, granted: 2 });
    expect([await isDead(1), await isDead(2)]).toEqual([true, true]);
  });

  test('that Genesys Cloud would not revoke lets it run out', async () => {
    const { here, life, id, session, sweeping, counts } = await sweepable(renewing);
    here.cloud.control.fail(403, { method: 'DELETE' });
    await sweeping.start();
    expect([session().status.kind, counts()?.refused]).toEqual(['active', 1]);
    expect(await life.renewal.renew(id)).toEqual(never);
    await life.power.quiet();
    expect(here.machine.keychain.renewers.get(id)).toEqual({});
  });

  test('takes out of a locked keychain what renewed it as soon as that opens', async () => {
    const { here, life, id } = await expired(renewing);
    await life.power.quiet();
    here.machine.keychain.fault = { why: 'locked' };
    const next = await here.live();
    const second = sweepingOn(here, next);
    await second.sweeping.start();
    expect(second.sweeping.sweep()?.ended).toEqual([id]);
    expect(Object.keys(here.machine.keychain.renewers.get(id) ?? {})).toHaveLength(1);
    here.machine.keychain.fault = undefined;
    await next.opening.readSecrets();
    await next.power.quiet();
    expect([here.machine.keychain.renewers.get(id), [...next.holding.secrets()].length]).toEqual([{}, 1]);
  });

  test('that a crash cut off before the list of sessions was written goes on with that', async () => {
    const { here, life, id } = await expired(renewing);
    await life.power.quiet();
    const sweep = { requestedAt: here.clock.now(), sessionIds: [], waiting: [], ended: [id] };
    writeFileSync(join(here.machine.folder, 'sweep.json'), JSON.stringify({ version: 1, sweep }));
    const next = await here.live();
    await sweepingOn(here, next).sweeping.restore();
    expect(await next.renewal.renew(id)).toEqual(never);
    await next.power.quiet();
    expect(here.machine.keychain.renewers.get(id)).toEqual({});
  });
});

test('a person who signs in again after it has the session back, and it renews itself, after a restart too', async () => {
  const { here, life, id, session, sweeping } = await expired('client-secret');
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  await sweeping.start();
  await here.clock.pass(1000);
  expect(await life.signingIn.client(wish(here, clientId), secret, true)).toMatchObject({
    value: { sessionId: id, renewed: true },
  });
  expect(session()).toMatchObject({ status: { kind: 'active' }, signedInAt: here.clock.now() });
  await life.power.quiet();
  const next = await here.live();
  await sweepingOn(here, next).sweeping.resume();
  expect(next.store.get(id)).toMatchObject({ renewsWith: 'client-secret', signedInAt: here.clock.now() });
  expect(await next.renewal.renew(id)).toMatchObject({ ok: true });
  expect(next.store.get(id)?.signedInAt).toBe(session().signedInAt);
});
