import { describe, expect, test } from 'vitest';
import { forgetAll } from '../../src/main/composition/all-forgotten';
import { credentialOf, Machine, type Life } from './machine';
import { active, sessionWith } from './states';

const one = sessionWith(active, { label: 'One' });

const forget = ({ store, holding, index }: Life) =>
  forgetAll({ store, holding, index, source: { keychain: { kind: 'open' } } });

describe('a person who clears all data', () => {
  test('does not get back what a crash had cut short, once the keychain opens', async () => {
    const machine = new Machine();
    const dying = await machine.open({ at: 2, when: 'after' });
    await Promise.race([dying.holding.hold(one, credentialOf(one.id)), dying.power.quiet()]);
    machine.keychain.fault = { why: 'locked' };
    const life = await machine.open();
    expect([life.store.all(), machine.keychain.items.size]).toEqual([[], 1]);
    // The secret goes as soon as the keychain opens, which is told.
    expect(await forget(life)).toMatchObject({ ok: false, failure: { kind: 'keychain' } });
    machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    await life.power.quiet();
    expect([life.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
  });

  test.each(['write index', 'write item'])('gets no session that was being added at that moment (%s)', async (step) => {
    const machine = new Machine();
    const life = await machine.open();
    let answer = (): void => undefined;
    machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
    const adding = life.holding.hold(one, credentialOf(one.id));
    while (!life.power.steps.includes(step)) await new Promise((resolve) => setTimeout(resolve, 2));
    const clearing = forget(life);
    machine.keychain.prompt = undefined;
    answer();
    expect([(await adding).ok, await clearing]).toEqual([false, { ok: true, value: null }]);
    await life.power.quiet();
    expect([life.store.all(), life.holding.tokenOf(one.id)]).toEqual([[], undefined]);
    expect([machine.keychain.items.size, machine.onDisk().sessions]).toEqual([0, []]);
  });
});
