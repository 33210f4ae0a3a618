import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import type { TokenReplaced } from '../../src/main/sessions/session-event';
import { credentialOf, Machine } from './machine';
import { active, sessionWith, statuses } from './states';

const source = { kind: 'browser', clientId: '11111111-0f3e-4a53-8a5e-0d5b3c9f1e02' } as const;
const one = sessionWith(active, { label: 'One', source });
const signedIn: TokenReplaced = { kind: 'token-replaced', at: 4000, source, issuedAt: 4000, info: {} };

describe('a session that was revoked before a restart and signed in again after it', () => {
  test('keeps its new token when the keychain is asked once more', async () => {
    const machine = new Machine();
    const former = await machine.open();
    await former.holding.hold(one, credentialOf(one.id));
    former.store.apply(one.id, { kind: 'revoke-requested', at: 2000 });
    const { generation = 0 } = former.store.get(one.id) ?? {};
    former.store.apply(one.id, { kind: 'rejected', at: 2001, generation, proof: statuses.revoked.proof });
    await former.holding.release(one.id);
    await former.power.quiet();
    expect(machine.keychain.items.size).toBe(0);

    const life = await machine.open();
    expect(life.store.get(one.id)?.status.kind).toBe('revoked');
    await life.holding.replace(one.id, { accessToken: new Secret('fake-token-new') }, signedIn);
    expect(await life.opening.readSecrets()).toBe(true);
    await life.power.quiet();
    expect(machine.keychain.items.get(one.id)).toBe('fake-token-new');
    const next = await machine.open();
    expect(next.holding.tokenOf(one.id)?.reveal()).toBe('fake-token-new');
  });
});
