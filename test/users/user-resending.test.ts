import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { eventually } from '../driver/eventually';
import { asked, takes } from '../sessions/cloud-life';
import { userSetting } from './user-life';

const DELETE = { method: 'DELETE' } as const;

const started = async (...tokens: readonly string[]) => {
  const here = await userSetting();
  const life = await here.live();
  for (const token of tokens) await life.add(token);
  asked(here.cloud);
  const [acting] = life.store.all();
  const tomas = here.cloud.token('tomas').userId ?? '';
  const ask = (userId = tomas) => life.revoking.revoke(acting?.id ?? '', userId);
  const becomes = (kind: string) => eventually(`it is ${kind}`, () => life.outcome().kind === kind);
  const kinds = () => life.store.all().map(({ status }) => status.kind);
  return { ...here, life, acting, tomas, ask, becomes, kinds };
};

describe('a request to revoke a user whose answer was lost', () => {
  test.each(['before', 'after'] as const)(
    '(%s it was carried out) is sent again until it is accepted',
    async (when) => {
      const { cloud, life, ask, becomes, pass, onDisk } = await started('mara');
      cloud.control.dropAnswer({ ...DELETE, count: 2, when });
      await ask();
      expect(life.outcome()).toMatchObject({ kind: 'unknown', retryAt: expect.any(Number) as number });
      await pass(2);
      await eventually('the second answer is lost', () => life.newest().attempts[1]?.failure !== undefined);
      await pass(4);
      await becomes('accepted');
      const lost = { failure: { kind: 'network', cause: 'lost' } };
      expect(life.newest().attempts).toMatchObject([lost, lost, { status: 204 }]);
      expect(asked(cloud)).toHaveLength(3);
      expect(await takes(cloud, new Secret(cloud.token('tomas').secret))).toBe(401);
      await eventually('the disk says so', () => onDisk()[0]?.outcome.kind === 'accepted');
    },
  );

  test('is not sent again once it was accepted', async () => {
    const { cloud, life, ask, pass } = await started('mara');
    await ask();
    expect(life.outcome().kind).toBe('accepted');
    asked(cloud);
    await pass(3600);
    expect(asked(cloud)).toEqual([]);
  });

  test('waits for as long as Genesys asks', async () => {
    const { cloud, clock, life, ask, becomes, pass } = await started('mara');
    cloud.control.fail(429, { ...DELETE, count: 1, retryAfter: 120 });
    await ask();
    expect(life.outcome()).toMatchObject({ kind: 'failed', retryAt: clock.now() + 120_000 });
    asked(cloud);
    await pass(119);
    expect(asked(cloud)).toEqual([]);
    await pass(1);
    await becomes('accepted');
  });

  test('ends with the refusal where Genesys then says no, and is not sent again', async () => {
    const { cloud, life, acting, ask, pass } = await started('aiko');
    cloud.control.fail(503, { ...DELETE, count: 1 });
    await ask();
    expect(life.outcome().kind).toBe('unknown');
    await pass(2);
    await eventually('it is refused', () => life.outcome().kind === 'failed');
    expect(life.outcome()).toMatchObject({ failure: { kind: 'forbidden', action: 'revoke-users' } });
    expect(life.outcome()).not.toHaveProperty('retryAt');
    expect(life.store.get(acting?.id ?? '')?.seen).toMatchObject({ 'revoke-users': { allowed: false } });
  });

  test('stays unknown where only a later one certainly was not carried out', async () => {
    const { cloud, life, ask, pass } = await started('mara');
    cloud.control.dropAnswer({ ...DELETE, count: 1, when: 'after' });
    cloud.control.fail(429, { ...DELETE, retryAfter: 60 });
    await ask();
    await pass(2);
    await eventually('the limit is met', () => life.newest().attempts[1]?.failure?.kind === 'rate-limited');
    expect(life.outcome()).toMatchObject({ kind: 'unknown', failure: { kind: 'rate-limited' } });
  });

  test('is left to the person after ten attempts, and their click begins anew', async () => {
    const { cloud, life, ask, pass } = await started('mara');
    const fault = cloud.control.fail(500, DELETE);
    await ask();
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      await pass(61);
      await eventually(
        'it was tried',
        () => life.newest().attempts.length === attempt && life.outcome().kind !== 'sent',
      );
    }
    expect(life.outcome()).toEqual(expect.not.objectContaining({ retryAt: expect.anything() as number }));
    await pass(120);
    expect(asked(cloud)).toHaveLength(10);
    fault.remove();
    await ask();
    expect(life.revoking.all()).toHaveLength(1);
    expect(life.newest()).toMatchObject({ outcome: { kind: 'accepted' }, askedAgainAt: expect.any(Number) as number });
  });

  test('is left to the person where the computer slept through its time', async () => {
    const { cloud, clock, life, ask, pass } = await started('mara');
    cloud.control.fail(503, { ...DELETE, count: 1 });
    await ask();
    expect(life.outcome()).toMatchObject({ kind: 'unknown', retryAt: expect.any(Number) as number });
    asked(cloud);
    // Timers stand still while a computer sleeps, and its clock does not.
    clock.advance(8 * 3600);
    await pass(2);
    await eventually('its time is over', () => life.outcome().kind !== 'sent' && !('retryAt' in life.outcome()));
    expect([life.newest().attempts.length, asked(cloud)]).toEqual([1, []]);
    expect(life.outcome()).toMatchObject({ kind: 'unknown', failure: { kind: 'server' } });
  });

  test('is proven by a session of that user that is found dead here meanwhile', async () => {
    const { cloud, life, ask } = await started('mara', 'tomas');
    cloud.control.dropAnswer({ ...DELETE, when: 'after' });
    await ask();
    const [, held] = life.store.all();
    await life.check.run(held?.id ?? '', { thorough: true });
    expect(life.outcome()).toMatchObject({
      kind: 'unknown',
      proof: { sessionId: held?.id, proof: { code: 'bad.credentials' } },
    });
  });

  test('by the very user whose token asks is proven by the death of that token', async () => {
    const { cloud, life, acting, ask, pass, kinds } = await started('mara');
    cloud.control.dropAnswer({ ...DELETE, count: 1, when: 'after' });
    await ask(acting?.person?.id);
    expect(life.outcome()).not.toHaveProperty('proof');
    await pass(2);
    await eventually('the token is found dead', () => kinds()[0] === 'ended');
    await eventually('that is the proof', () => 'proof' in life.outcome());
    expect(life.outcome()).toMatchObject({
      kind: 'unknown',
      failure: { kind: 'rejected' },
      proof: { sessionId: acting?.id },
    });
    expect(life.outcome()).not.toHaveProperty('retryAt');
  });

  test('is sent again by another session at a click, and the first one then leaves it at that', async () => {
    const { cloud, life, tomas, ask, pass } = await started('mara');
    const second = await life.add(cloud.control.issueToken({ user: cloud.token('mara').userId }).id);
    cloud.control.dropAnswer({ ...DELETE, count: 1, when: 'before' });
    await ask();
    await life.revoking.revoke(second.id, tomas);
    expect(life.revoking.all().map(({ outcome }) => outcome.kind)).toEqual(['accepted', 'unknown']);
    asked(cloud);
    await pass(3600);
    expect(asked(cloud)).toEqual([]);
  });
});
