import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/shared/session';
import { credentialOf, Machine, tokenOf, type Life } from './machine';
import { active, sessionWith, statuses } from './states';

const one = sessionWith(active, { label: 'One' });
const two = sessionWith(active, { id: 'a0b1c2d3-0f3e-4a53-8a5e-0d5b3c9f1e02', label: 'Two' });

/** A machine on which these sessions were held when the app ended. */
const left = async (...sessions: readonly Session[]): Promise<Machine> => {
  const machine = new Machine();
  const life = await machine.open();
  for (const session of sessions) await life.holding.hold(session, credentialOf(session.id));
  await life.power.quiet();
  return machine;
};

const kinds = (life: Life) => life.store.all().map(({ label, status }) => `${label} ${status.kind}`);

describe('a start', () => {
  test('lists what was held in the order in which it was added, before the keychain is asked', async () => {
    const machine = await left(two, one);
    const life = machine.start();
    expect(await life.opening.listSessions()).toEqual({ ok: true, value: null });
    expect(kinds(life)).toEqual(['Two unchecked', 'One unchecked']);
    expect(life.power.steps).toEqual([]);
    expect(await life.opening.readSecrets()).toBe(true);
    expect(life.store.all().map(({ id }) => life.holding.tokenOf(id)?.reveal())).toEqual(
      [two, one].map(({ id }) => tokenOf(id)),
    );
    expect(life.power.steps).toEqual(['read']);
  });

  test('with nothing held asks the keychain nothing and writes nothing', async () => {
    const life = await new Machine().open();
    expect([life.power.steps, life.answers]).toEqual([[], []]);
  });

  test('asks once however many want to know', async () => {
    const machine = await left(one);
    const life = machine.start();
    await life.opening.listSessions();
    expect(await Promise.all([life.opening.readSecrets(), life.opening.readSecrets()])).toEqual([true, true]);
    expect(life.power.steps).toEqual(['read']);
  });
});

describe('a keychain that is locked at the start', () => {
  test('locks every session, loses none, and heals by itself once it opens', async () => {
    const machine = await left(one, { ...two, status: statuses.unconfirmed });
    machine.keychain.fault = { why: 'locked' };
    const life = await machine.open();
    expect(kinds(life)).toEqual(['One locked', 'Two locked']);
    expect(life.answers).toEqual(['locked']);
    expect(machine.onDisk().sessions).toMatchObject([
      { secret: 'held' },
      { secret: 'held', fate: { kind: 'unconfirmed' } },
    ]);
    expect(await life.opening.readSecrets()).toBe(false);
    machine.keychain.fault = undefined;
    expect(await life.opening.readSecrets()).toBe(true);
    expect(kinds(life)).toEqual(['One unchecked', 'Two unconfirmed']);
    expect(life.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
    expect(life.answers).toEqual(['locked', 'locked', 'open']);
  });

  test('keeps a token whose adding was cut short, and lists it once it opens', async () => {
    const machine = new Machine();
    const life = await machine.open({ at: 2, when: 'after' });
    await Promise.race([life.holding.hold(one, credentialOf(one.id)), life.power.quiet()]);
    machine.keychain.fault = { why: 'locked' };
    const locked = await machine.open();
    expect([kinds(locked), machine.onDisk().sessions]).toMatchObject([[], [{ secret: 'pending' }]]);
    machine.keychain.fault = undefined;
    await locked.opening.readSecrets();
    expect(kinds(locked)).toEqual(['One unchecked']);
    expect(machine.onDisk().sessions).toMatchObject([{ secret: 'held' }]);
  });

  test('and waits for its password is shown as locked after a moment, and opens with the answer', async () => {
    const machine = await left(one);
    let answer = (): void => undefined;
    machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    const life = machine.start();
    await life.opening.listSessions();
    const reading = life.opening.readSecrets();
    await machine.clock.pass(1000);
    expect(kinds(life)).toEqual(['One unchecked']);
    await machine.clock.pass(1000);
    expect([kinds(life), life.answers]).toEqual([['One locked'], ['timeout']]);
    answer();
    expect(await reading).toBe(true);
    await machine.clock.pass(60_000);
    expect([kinds(life), life.answers]).toEqual([['One unchecked'], ['timeout', 'open']]);
  });
});

describe('a session that the person forgets while the keychain waits for its password', () => {
  test('does not come back when the password is given', async () => {
    const machine = await left(one, two);
    let answer = (): void => undefined;
    machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    const life = machine.start();
    await life.opening.listSessions();
    const reading = life.opening.readSecrets();
    expect(await life.holding.forget(one.id)).toEqual({ ok: true, value: null });
    expect(life.store.all()).toHaveLength(1);
    answer();
    await reading;
    await life.power.quiet();
    expect(kinds(life)).toEqual(['Two unchecked']);
    expect([...machine.keychain.items.keys()]).toEqual([two.id]);
    const next = await machine.open();
    expect(kinds(next)).toEqual(['Two unchecked']);
  });
});

describe('an item of the keychain', () => {
  test('that comes back is told of, so that its session need not wait for its turn', async () => {
    const machine = await left(one, two);
    machine.keychain.items.delete(one.id);
    const life = await machine.open();
    expect(life.found).toEqual([two.id]);
    machine.keychain.items.set(one.id, tokenOf(one.id));
    await life.opening.readSecrets();
    expect(life.found).toEqual([two.id, one.id]);
  });

  test('that vanished leaves its session listed and said to be without secret, and may come back', async () => {
    const machine = await left(one, two);
    machine.keychain.items.delete(one.id);
    const life = await machine.open();
    expect(kinds(life)).toEqual(['One unchecked', 'Two unchecked']);
    expect(life.holding.tokenOf(one.id)).toBeUndefined();
    expect(life.holding.absenceOf(one.id)).toEqual({ kind: 'secret-missing' });
    machine.keychain.items.set(one.id, tokenOf(one.id));
    expect((await machine.open()).holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
  });

  test('that a newer version wrote is kept, told of, and erased only when the person forgets the session', async () => {
    const machine = await left(one);
    machine.keychain.items.set(one.id, 'unreadable');
    const life = await machine.open();
    expect(life.holding.absenceOf(one.id)).toEqual({ kind: 'secret-unreadable', why: 'newer' });
    expect([kinds(life), machine.keychain.items.size]).toEqual([['One unchecked'], 1]);
    machine.keychain.items.set(one.id, tokenOf(one.id));
    expect(await life.opening.readSecrets()).toBe(true);
    expect(life.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
    await life.holding.forget(one.id);
    await life.power.quiet();
    expect(machine.keychain.items.size).toBe(0);
  });
});

describe('an index', () => {
  test('of a newer version stays as it is to the byte, and nothing is put into the keychain that it could not list', async () => {
    const machine = await left(one);
    const newer = JSON.stringify({ version: 2, sessions: 'in another way' });
    writeFileSync(machine.path, newer);
    const life = machine.start();
    const failure = { kind: 'disk', why: 'newer', file: 'sessions.json' };
    expect(await life.opening.listSessions()).toEqual({ ok: false, failure });
    expect(await life.opening.readSecrets()).toBe(true);
    expect(await life.holding.hold(two, credentialOf(two.id))).toEqual({ ok: false, failure });
    expect([readFileSync(machine.path, 'utf8'), [...machine.keychain.items.keys()]]).toEqual([newer, [one.id]]);
  });

  test('that is cut off keeps what can be read, with its secrets, and says what can’t', async () => {
    const machine = await left(one, two);
    const whole = readFileSync(machine.path, 'utf8');
    writeFileSync(machine.path, whole.slice(0, whole.indexOf('"apiOrigin"', whole.indexOf(two.id))));
    const life = machine.start();
    expect(await life.opening.listSessions()).toMatchObject({
      ok: false,
      failure: { why: 'damaged', salvage: { kept: 1, lost: 1, lostNames: ['Two'] } },
    });
    expect(await life.opening.readSecrets()).toBe(true);
    expect(kinds(life)).toEqual(['One unchecked']);
    expect(life.holding.tokenOf(one.id)?.reveal()).toBe(tokenOf(one.id));
    expect(machine.onDisk().sessions).toMatchObject([{ id: one.id, secret: 'held' }]);
    expect(kinds(await machine.open())).toEqual(['One unchecked']);
  });

  test.each(['{"version":1,"sess', '{"version":1,"sessions":[{"id":7}]}', ''])(
    'that is damaged (%s) is set aside whole, and the app goes on',
    async (content) => {
      const machine = await left(one);
      writeFileSync(machine.path, content);
      const life = machine.start();
      expect(await life.opening.listSessions()).toMatchObject({ ok: false, failure: { why: 'damaged' } });
      expect(await life.holding.hold(two, credentialOf(two.id))).toEqual({ ok: true, value: null });
      await life.power.quiet();
      const aside = readdirSync(machine.folder).find((name) => name.includes('damaged')) ?? '';
      expect(readFileSync(`${machine.folder}/${aside}`, 'utf8')).toBe(content);
      expect(machine.onDisk().sessions).toMatchObject([{ id: two.id }]);
    },
  );
});
