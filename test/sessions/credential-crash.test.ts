import { describe, expect, test } from 'vitest';
import type { Credential } from '../../src/main/credentials/credential-store';
import { Secret } from '../../src/main/credentials/secret';
import type { TokenReplaced } from '../../src/main/sessions/session-event';
import type { Session } from '../../src/shared/session';
import { Machine, type Life } from './machine';
import type { Cut } from './power';
import { active, sessionWith, statuses } from './states';

const clientId = '11111111-0f3e-4a53-8a5e-0d5b3c9f1e02';
const firstEnd = 5_000_000;
const secondEnd = 9_000_000;
const base = sessionWith(active, {
  source: { kind: 'browser', clientId },
  issuedAt: 1000,
  expiresAt: firstEnd,
  renewsWith: 'refresh-token',
});
const { id } = base;
const credential = (place: number): Credential => ({
  accessToken: new Secret(`fake-token-${place}`),
  refreshToken: new Secret(`fake-refresh-${place}`),
});
const event: TokenReplaced = {
  kind: 'token-replaced',
  at: 4_000_000,
  source: base.source,
  issuedAt: 4_000_000,
  expiresAt: secondEnd,
  renewsWith: 'refresh-token',
  info: {},
};

const renew = async (life: Life): Promise<void> => {
  const former = life.holding.credentialOf(id);
  if (former === undefined) throw new Error('Nothing is held');
  expect(life.holding.renew(id, former, credential(2), event)).toBe(true);
  await life.power.quiet();
};
const signInAgain = (life: Life) => life.holding.replace(id, credential(2), event);

/** `token, status, expiry`: each of these is right after a crash, nothing else is. */
const stories: readonly {
  readonly name: string;
  readonly from: Session;
  readonly act: (life: Life) => Promise<unknown>;
  readonly mayLeave: readonly string[];
}[] = [
  {
    name: 'renewing a session',
    from: base,
    act: renew,
    // The new token with the expiry of the old one is renewed too early, and loses nothing.
    mayLeave: ['1 unchecked 5000000', '2 unchecked 5000000', '2 unchecked 9000000'],
  },
  {
    name: 'renewing a session that has expired',
    from: { ...base, status: statuses.ended },
    act: renew,
    mayLeave: [
      '1 ended 5000000',
      '1 unchecked 5000000',
      '2 ended 5000000',
      '2 unchecked 5000000',
      '2 unchecked 9000000',
    ],
  },
  {
    name: 'signing in again',
    from: base,
    act: signInAgain,
    mayLeave: ['1 unchecked 5000000', '1 unchecked unknown', '2 unchecked unknown', '2 unchecked 9000000'],
  },
  {
    name: 'signing in again for a session that ended',
    from: { ...base, status: statuses.ended },
    act: signInAgain,
    mayLeave: ['1 ended 5000000', '1 unchecked unknown', '2 unchecked unknown', '2 unchecked 9000000'],
  },
  {
    name: 'signing in again for a session that was revoked',
    from: { ...base, status: statuses.revoked },
    act: signInAgain,
    mayLeave: ['0 revoked 5000000', '0 gone', '2 unchecked unknown', '2 unchecked 9000000'],
  },
];

const left = (machine: Machine, life: Life): string => {
  const session = life.store.get(id);
  const item = machine.keychain.items.get(id);
  const token = life.holding.tokenOf(id)?.reveal();
  // Whatever lies in the keychain is in memory, and what renews it belongs to it.
  expect(token).toBe(item);
  const place = item?.at(-1) ?? '0';
  if (item !== undefined) {
    expect(machine.keychain.renewers.get(id)?.refreshToken?.reveal()).toBe(`fake-refresh-${place}`);
    expect(life.holding.credentialOf(id)?.refreshToken?.reveal()).toBe(`fake-refresh-${place}`);
  }
  return session === undefined ? `${place} gone` : `${place} ${session.status.kind} ${session.expiresAt ?? 'unknown'}`;
};

const prepared = async (from: Session): Promise<Machine> => {
  const machine = new Machine();
  const life = await machine.open();
  await life.holding.hold(from, credential(1));
  if (from.status.kind === 'revoked') await life.holding.release(id);
  await life.power.quiet();
  return machine;
};

const live = async (machine: Machine, act: (life: Life) => Promise<unknown>, cut?: Cut): Promise<Life> => {
  const reads = machine.keychain.items.size;
  const life = await machine.open(cut === undefined ? undefined : { ...cut, at: cut.at + reads });
  await Promise.race([act(life), life.power.quiet()]);
  await life.power.quiet();
  return life;
};

describe.each(stories)('$name', ({ from, act, mayLeave }) => {
  test('leaves the new token when nothing goes wrong', async () => {
    const machine = await prepared(from);
    await live(machine, act);
    expect(left(machine, await machine.open())).toBe('2 unchecked 9000000');
  });

  test.each(['before', 'after'] as const)('loses no token in a crash just %s any step of it', async (when) => {
    let crashes = 0;
    for (let at = 1; ; at += 1) {
      const machine = await prepared(from);
      const life = await live(machine, act, { at, when });
      if (!life.power.isDown) break;
      crashes += 1;
      const next = await machine.open();
      const found = left(machine, next);
      expect(mayLeave, `crash ${when} step ${at} of ${life.power.steps.join(', ')}`).toContain(found);
      const lines = machine.onDisk().sessions;
      expect(lines).toHaveLength(next.store.all().length);
      for (const { secret } of lines) expect(secret).toBe(found.startsWith('0') ? 'none' : 'held');
      const last = await machine.open();
      expect(left(machine, last)).toBe(found.replace('ended', last.store.get(id)?.status.kind ?? ''));
    }
    expect(crashes).toBeGreaterThanOrEqual(2);
  });
});
