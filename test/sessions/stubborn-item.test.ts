import { expect, test } from 'vitest';
import { SessionHolding } from '../../src/main/sessions/session-holding';
import { SessionIndex } from '../../src/main/sessions/session-index';
import { SessionStore } from '../../src/main/sessions/session-store';
import { fail, succeed, type KeychainFailure } from '../../src/shared/failure';
import { credentialOf } from './machine';
import { MemoryFile } from './memory-file';
import { active, sessionWith } from './states';

const one = sessionWith(active, { label: 'One' });
const two = sessionWith(active, { id: 'a0b1c2d3-0f3e-4a53-8a5e-0d5b3c9f1e02', label: 'Two' });

test('an item that the keychain does not erase holds up nobody else’s', async () => {
  const store = new SessionStore();
  const file = new MemoryFile();
  const index = new SessionIndex(
    file,
    () => store.all(),
    () => 1000,
  );
  let isLocked = true;
  const answers: (KeychainFailure | undefined)[] = [];
  const holding = new SessionHolding({
    store,
    index,
    keychain: {
      readAll: async () => succeed(new Map()),
      write: async () => succeed(null),
      erase: async (id) => {
        if (isLocked) return fail({ kind: 'keychain', why: 'locked' });
        return id === one.id ? fail({ kind: 'keychain', why: 'refused' }) : succeed(null);
      },
      close: () => undefined,
    },
    onKeychain: (failure) => void answers.push(failure),
  });
  for (const session of [one, two]) await holding.hold(session, credentialOf(session.id));
  for (const { id } of [one, two]) await holding.forget(id);
  isLocked = false;
  await holding.catchUp();
  expect(index.erasing()).toEqual([one.id]);
  expect(file.content?.sessions.map(({ id }) => id)).toEqual([one.id]);
});
