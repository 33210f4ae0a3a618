import { describe, expect, test } from 'vitest';
import { hour, renewable, type Renewing } from './renewing';

const both: readonly Renewing[] = ['refresh-token', 'client-secret'];
const ok = { ok: true, value: null };

describe.each(both)('a session that renews itself with its %s while the keychain is locked', (renewing) => {
  test('lives on with the new token, which is written when the keychain opens', async () => {
    const { here, life, id, session, places } = await renewable(renewing);
    const { expiresAt } = session();
    here.machine.keychain.fault = { why: 'locked' };
    await here.clock.pass(hour / 2);
    expect(await life.renewal.renew(id)).toEqual(ok);
    await life.power.quiet();
    expect(places()).toEqual({ memory: 2, keychain: 1, granted: 2 });
    expect(life.answers.at(-1)).toBe('locked');
    // The file tells of the token that a next start would find.
    expect(here.machine.onDisk().sessions).toMatchObject([{ expiresAt, secret: 'held' }]);
    here.machine.keychain.fault = undefined;
    expect(await life.opening.readSecrets()).toBe(true);
    expect(places()).toEqual({ memory: 2, keychain: 2, granted: 2 });
    expect(life.answers.at(-1)).toBe('open');
    expect(here.machine.onDisk().sessions).toMatchObject([{ expiresAt: (expiresAt ?? 0) + hour / 2 }]);
    expect(await (await here.live()).renewal.renew(id)).toEqual(ok);
  });

  test('asks the keychain once for each token, and not at every check', async () => {
    const { here, life, id } = await renewable(renewing);
    here.machine.keychain.fault = { why: 'locked' };
    life.power.steps.length = 0;
    await life.renewal.renew(id);
    for (let time = 0; time < 5; time += 1) await life.check.run(id, { thorough: false });
    await life.power.quiet();
    expect(life.power.steps.filter((step) => step === 'write item').length).toBeLessThanOrEqual(2);
  });

  test('is not held up by a keychain that asks for its password', async () => {
    const { here, life, id, session, places } = await renewable(renewing);
    let answer = (): void => undefined;
    here.machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    expect(await life.renewal.renew(id)).toEqual(ok);
    expect([session().status.kind, places().memory]).toEqual(['active', 2]);
    expect(await life.renewal.renew(id)).toEqual(ok);
    answer();
    await life.power.quiet();
    expect(places()).toEqual({ memory: 3, keychain: 3, granted: 3 });
  });

  test('and is revoked before it opens leaves no secret behind when it does', async () => {
    const { here, life, id, session } = await renewable(renewing);
    here.machine.keychain.fault = { why: 'locked' };
    await life.renewal.renew(id);
    await life.revocation.revoke(id);
    expect(session().status.kind).toBe('revoked');
    here.machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    expect([here.machine.keychain.items.size, here.machine.onDisk().sessions[0]?.secret]).toEqual([0, 'none']);
  });

  test('and is forgotten before it opens leaves nothing behind when it does', async () => {
    const { here, life, id } = await renewable(renewing);
    here.machine.keychain.fault = { why: 'locked' };
    await life.renewal.renew(id);
    await life.holding.forget(id);
    here.machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    await life.power.quiet();
    expect([here.machine.keychain.items.size, here.machine.onDisk().sessions]).toEqual([0, []]);
  });
});

test('a machine whose renewal the keychain never took renews itself at the next start', async () => {
  const { here, life, id } = await renewable('client-secret');
  here.machine.keychain.fault = { why: 'locked' };
  await here.clock.pass(23 * hour);
  await life.renewal.renew(id);
  await life.power.quiet();
  here.machine.keychain.fault = undefined;
  await here.clock.pass(2 * hour);
  const next = await here.live();
  await next.check.run(id, { thorough: true });
  expect(next.store.get(id)?.status).toMatchObject({ kind: 'ended', reason: 'expired' });
  expect(await next.renewal.renew(id)).toEqual(ok);
});
