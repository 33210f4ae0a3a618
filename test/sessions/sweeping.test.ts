import { describe, expect, test } from 'vitest';
import { eventually } from '../driver/eventually';
import { asked, setting } from './cloud-life';
import { sweepingOn } from './sweeping-life';

const started = async (...tokens: readonly string[]) => {
  const here = await setting();
  const life = await here.live();
  for (const token of tokens) await life.add(token);
  asked(here.cloud);
  return { ...here, life, ...sweepingOn(here, life) };
};

describe('revoking every session', () => {
  test('ends each of them, with the proof of each', async () => {
    const { machine, life, sweeping, requested, counts, kinds, onDisk } = await started('mara', 'tomas', 'jonas');
    expect(await sweeping.start()).toEqual({ ok: true, value: null });
    expect(kinds()).toEqual(['revoked', 'revoked', 'revoked']);
    expect(counts()).toEqual({ sessions: 3, proven: 3, unproven: 0, waiting: 0, refused: 0 });
    expect(requested).toHaveLength(1);
    await eventually('the disk says so', () => onDisk()?.waiting.length === 0);
    await life.power.quiet();
    expect(machine.keychain.items.size).toBe(0);
  });

  test('leaves those alone that are over, and asks nobody where all are', async () => {
    const { cloud, life, sweeping, requested } = await started('mara', 'tomas');
    cloud.control.endToken('tomas');
    await life.check.run(life.store.all()[1]?.id ?? '', { thorough: false });
    asked(cloud);
    await sweeping.start();
    expect(sweeping.sweep()?.sessionIds).toEqual([life.store.all()[0]?.id]);
    asked(cloud);
    await sweeping.start();
    expect([asked(cloud), requested.length]).toEqual([[], 1]);
  });

  test('goes on to the others where one can’t be reached, which goes on to be proven', async () => {
    const { cloud, life, sweeping, counts, kinds } = await started('mara', 'tomas', 'jonas');
    cloud.control.dropAnswer({ method: 'DELETE', token: 'tomas', when: 'before', count: 1 });
    await sweeping.start();
    expect(kinds()).toEqual(['revoked', 'unconfirmed', 'revoked']);
    expect(counts()).toMatchObject({ proven: 2, unproven: 1 });
    await life.revocation.prove(life.store.all()[1]?.id ?? '');
    await eventually('it is proven', async () => {
      await life.revocation.prove(life.store.all()[1]?.id ?? '');
      return counts()?.proven === 3;
    });
  });

  test('counts the one that Genesys would not revoke', async () => {
    const { cloud, sweeping, counts, kinds } = await started('mara', 'tomas');
    cloud.control.fail(403, { method: 'DELETE', token: 'mara' });
    await sweeping.start();
    expect([kinds(), counts()]).toEqual([
      ['active', 'revoked'],
      { sessions: 2, proven: 1, unproven: 0, waiting: 0, refused: 1 },
    ]);
  });

  test('waits for those whose keychain is locked, and asks when it opens', async () => {
    const { clock, life, sweeping, counts, onDisk } = await started('mara', 'tomas');
    const [mara] = life.store.all();
    life.store.apply(mara?.id ?? '', { kind: 'keychain-locked', at: clock.now(), why: 'locked' });
    await sweeping.start();
    expect(counts()).toMatchObject({ proven: 1, waiting: 1 });
    expect(onDisk()?.waiting).toEqual([mara?.id]);
    life.store.apply(mara?.id ?? '', { kind: 'keychain-opened', at: clock.now() });
    await eventually('it is revoked', () => counts()?.proven === 2);
    await eventually('the disk says so', () => onDisk()?.waiting.length === 0);
  });

  test('can be forgotten, and what waited is then left alone', async () => {
    const { cloud, clock, life, sweeping, onDisk } = await started('mara');
    const { id = '' } = life.store.all()[0] ?? {};
    life.store.apply(id, { kind: 'keychain-locked', at: clock.now(), why: 'locked' });
    await sweeping.start();
    expect(await sweeping.clear()).toMatchObject({ ok: true });
    life.store.apply(id, { kind: 'keychain-opened', at: clock.now() });
    await life.power.quiet();
    expect([asked(cloud), sweeping.sweep(), onDisk()]).toEqual([[], undefined, undefined]);
  });

  test('is told before its first request, also where a session changes while the disk takes note of it', async () => {
    const { life, sweeping, requested } = await started('mara');
    const [mara] = life.store.all();
    const told: number[] = [];
    life.store.onChange((after) => {
      if (after?.status.kind === 'revoking') told.push(requested.length);
    });
    const sweep = sweeping.start();
    while (sweeping.sweep() === undefined) await new Promise((resolve) => setImmediate(resolve));
    life.store.apply(mara?.id ?? '', { kind: 'renamed', label: 'Changed' });
    await sweep;
    expect(told).toEqual([1]);
  });

  test('by a double click is asked for once', async () => {
    const { cloud, sweeping, requested } = await started('mara');
    await Promise.all([sweeping.start(), sweeping.start()]);
    expect(requested).toHaveLength(1);
    expect(asked(cloud).filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
  });

  test('asks at most six at a time, however many there are', async () => {
    const { cloud, life, sweeping, counts } = await started();
    const user = cloud.token('mara').userId;
    for (let n = 0; n < 40; n += 1) await life.add(cloud.control.issueToken({ user }).id);
    asked(cloud);
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, life.store.all().filter(({ status }) => status.kind === 'revoking').length);
    }, 1);
    cloud.control.slow(5, { method: 'DELETE' });
    await sweeping.start();
    clearInterval(watch);
    expect(counts()?.proven).toBe(40);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe('after a restart', () => {
  test('the last sweep is shown, and what it could not ask for is asked for', async () => {
    const first = await started('mara', 'tomas');
    const [mara] = first.life.store.all();
    first.life.store.apply(mara?.id ?? '', { kind: 'keychain-locked', at: first.clock.now(), why: 'locked' });
    await first.sweeping.start();
    await first.life.power.quiet();
    const life = await first.live();
    const second = sweepingOn(first, life);
    await second.sweeping.restore();
    expect(second.counts()).toMatchObject({ sessions: 2, proven: 1, unproven: 1 });
    await second.sweeping.resume();
    expect(second.kinds()).toEqual(['revoked', 'revoked']);
  });

  test.each<readonly [string, boolean, string]>([
    ['that a person signed in for since is left alone', true, 'active'],
    ['that was only renewed since, by another version of the app, is asked for', false, 'revoked'],
  ])('a session %s', async (_, bySignIn, kind) => {
    const first = await started('mara');
    const [mara] = first.life.store.all();
    const { id = '' } = mara ?? {};
    first.life.store.apply(id, { kind: 'keychain-locked', at: first.clock.now(), why: 'locked' });
    await first.sweeping.start();
    first.clock.advance(60);
    const at = first.clock.now();
    const life = await first.live();
    const source = { kind: 'browser', clientId: 'c' } as const;
    const signedIn = bySignIn ? { signedInAt: at } : {};
    life.store.apply(id, { kind: 'token-replaced', at, source, issuedAt: at, info: {}, ...signedIn });
    const second = sweepingOn(first, life);
    await second.sweeping.resume();
    const [proven, refused] = bySignIn ? [0, 1] : [1, 0];
    expect([second.kinds(), second.counts()]).toEqual([
      [kind],
      { sessions: 1, proven, unproven: 0, waiting: 0, refused },
    ]);
  });
});
