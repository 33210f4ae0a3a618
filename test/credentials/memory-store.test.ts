import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/main/credentials/memory-store';
import { Secret } from '../../src/main/credentials/secret';
import { tokensOf } from './answers';

const done = { ok: true, value: null };

test('a store in memory holds what it is given until it is erased or closed', async () => {
  const store = createMemoryStore();
  expect(await store.write('one', { accessToken: new Secret('fake-token-1') })).toEqual(done);
  expect(await store.write('two', { accessToken: new Secret('fake-token-2') })).toEqual(done);
  expect(await store.write('one', { accessToken: new Secret('fake-token-3') })).toEqual(done);
  expect(tokensOf(await store.readAll(['one', 'two', 'three']))).toEqual({ one: 'fake-token-3', two: 'fake-token-2' });
  expect(await store.erase('one')).toEqual(done);
  expect(await store.erase('one')).toEqual(done);
  expect(tokensOf(await store.readAll(['one', 'two']))).toEqual({ two: 'fake-token-2' });
  store.close();
  expect(tokensOf(await store.readAll(['two']))).toEqual({});
});
