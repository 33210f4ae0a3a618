import { expect, test } from 'vitest';
import { credentialOf, Machine } from './machine';
import { active, sessionWith } from './states';

test('a keychain that takes long over many items is not called locked: it gives them out', async () => {
  const machine = new Machine();
  const one = sessionWith(active);
  const before = await machine.open();
  await before.holding.hold(one, credentialOf(one.id));
  await before.power.quiet();
  let last = (): void => undefined;
  machine.keychain.slowness = new Promise((resolve) => (last = resolve));
  const life = machine.start();
  await life.opening.listSessions();
  const reading = life.opening.readSecrets();
  await machine.clock.pass(10_000);
  expect([life.store.get(one.id)?.status.kind, life.answers]).toEqual(['unchecked', []]);
  last();
  expect(await reading).toBe(true);
  expect(life.answers).toEqual(['open']);
});
