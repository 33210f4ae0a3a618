import { expect, test } from 'vitest';
import type { Credential } from '../../src/main/credentials/credential-store';
import { Secret } from '../../src/main/credentials/secret';
import { KeychainDebts } from '../../src/main/sessions/keychain-debts';
import { fail, succeed, type KeychainFailure, type Result } from '../../src/shared/failure';

/** Debts before a keychain that answers as it is told. */
const owing = (answer: (id: string) => Result<null, KeychainFailure>) => {
  const held = new Map<string, Credential>();
  const written: string[] = [];
  const caughtUp: string[] = [];
  const debts = new KeychainDebts({
    index: { caughtUp: (id) => void caughtUp.push(id), save: async () => succeed(null) },
    credentialOf: (id) => held.get(id),
    write: async (id) => {
      written.push(id);
      return answer(id);
    },
  });
  for (const id of ['one', 'two', 'three']) {
    held.set(id, { accessToken: new Secret(`fake-token-${id}`) });
    debts.owe(id);
  }
  return { debts, held, written, caughtUp };
};

test('what is owed to the keychain is written once, however many ask for it at once', async () => {
  const { debts, written, caughtUp } = owing(() => succeed(null));
  expect(await Promise.all([debts.pay(), debts.pay()])).toEqual([true, true]);
  expect([written, caughtUp]).toEqual([
    ['one', 'two', 'three'],
    ['one', 'two', 'three'],
  ]);
  expect(await debts.pay()).toBe(true);
  expect(written).toHaveLength(3);
});

test('a locked keychain is asked once, and everything stays owed', async () => {
  const { debts, written, caughtUp } = owing(() => fail({ kind: 'keychain', why: 'locked' }));
  expect(await debts.pay()).toBe(false);
  expect([written, caughtUp]).toEqual([['one'], []]);
});

test('an item that the keychain will not have stays owed and holds up nobody else’s', async () => {
  const refused = fail({ kind: 'keychain', why: 'refused' } as const);
  const { debts, caughtUp } = owing((id) => (id === 'one' ? refused : succeed(null)));
  expect(await debts.pay()).toBe(true);
  expect([caughtUp, debts.has('one')]).toEqual([['two', 'three'], true]);
});

test('what was let go before it could be written is not written any more', async () => {
  const { debts, held, written } = owing(() => succeed(null));
  held.delete('two');
  await debts.pay();
  expect([written, debts.has('two')]).toEqual([['one', 'three'], false]);
});
