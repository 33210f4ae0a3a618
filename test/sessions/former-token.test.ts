import { describe, expect, test } from 'vitest';
import { asked, takes } from './cloud-life';
import { renewable } from './renewing';

describe('the token that a renewal replaced', () => {
  test('is ended where a machine had it, which has no other use for it', async () => {
    const { here, life, id } = await renewable('client-secret');
    const former = life.holding.tokenOf(id);
    await life.renewal.renew(id);
    await expect.poll(() => asked(here.cloud).at(-1)).toBe('DELETE tokens/me 200');
    expect(await takes(here.cloud, former)).toBe(401);
    expect(await takes(here.cloud, life.holding.tokenOf(id))).toBe(200);
  });

  test('is left to expire where a refresh token renewed it', async () => {
    const { here, life, id } = await renewable('refresh-token');
    await life.renewal.renew(id);
    await life.power.quiet();
    expect(asked(here.cloud)).toEqual(['POST /oauth/token 200', 'GET tokens/me?preserveIdleTTL=true 200']);
  });

  test.each(['opens', 'opens after the session was forgotten'])(
    'is left alone while the keychain is locked and may give it to a next start, and ended when that %s',
    async (when) => {
      const { here, life, id } = await renewable('client-secret');
      const former = life.holding.tokenOf(id);
      here.machine.keychain.fault = { why: 'locked' };
      await life.renewal.renew(id);
      await life.power.quiet();
      expect(await takes(here.cloud, former)).toBe(200);
      if (when !== 'opens') await life.holding.forget(id);
      here.machine.keychain.fault = undefined;
      await life.holding.catchUp();
      await expect.poll(() => takes(here.cloud, former)).toBe(401);
    },
  );
});
