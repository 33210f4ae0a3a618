import { describe, expect, it } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp } from '../../src/main/genesys/http';
import { createTokensApi } from '../../src/main/genesys/tokens-api';
import { createUsersApi } from '../../src/main/genesys/users-api';
import { runningCloud } from '../demo/running-cloud';

const http = createHttp({ fetch, userAgent: 'Token-Tray/1.2.3', allowLoopbackHttp: true, now: Date.now });
const tokens = createTokensApi(http);
const users = createUsersApi(http);
const target = (cloud: DemoCloud, name: string) => ({
  origin: cloud.origin,
  token: new Secret(cloud.token(name).secret),
});

describe('with the demo cloud', () => {
  it('a token is verified, read, revoked, and proven dead with its code', async () => {
    const cloud = await runningCloud();
    const mara = target(cloud, 'mara');
    expect(await tokens.verify(mara)).toMatchObject({ ok: true, value: { status: 200 } });
    const read = await tokens.read(mara, { preserveIdle: true });
    expect(read).toMatchObject({
      ok: true,
      value: {
        correlationId: expect.any(String) as string,
        rateLimit: { allowed: 300 },
        value: {
          organization: { id: expect.any(String) as string },
          oauthClient: { name: expect.any(String) as string },
        },
      },
    });
    expect(await users.me(mara)).toMatchObject({ ok: true, value: { value: { id: expect.any(String) as string } } });
    expect((await tokens.revoke(mara)).ok).toBe(true);
    expect(await tokens.verify(mara)).toMatchObject({
      ok: false,
      failure: { kind: 'rejected', code: expect.any(String) as string, correlationId: expect.any(String) as string },
    });
  });

  it('a user who is not there is not found, and one who is has a name', async () => {
    const cloud = await runningCloud();
    const mara = target(cloud, 'mara');
    const me = await users.me(mara);
    if (!me.ok) throw new Error(me.failure.kind);
    expect(await users.get(mara, me.value.value.id)).toMatchObject({ ok: true, value: { value: me.value.value } });
    expect(await users.get(mara, '00000000-0000-4000-8000-000000000000')).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('too many requests are told with the time to wait', async () => {
    const cloud = await runningCloud({ rateLimit: { allowed: 2, windowSeconds: 60 } });
    const mara = target(cloud, 'mara');
    for (const count of [1, 2]) {
      expect(await tokens.read(mara, { preserveIdle: true })).toMatchObject({ value: { rateLimit: { count } } });
    }
    const reply = await tokens.read(mara, { preserveIdle: true });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'rate-limited' } });
    if (reply.ok || reply.failure.kind !== 'rate-limited') throw new Error('unexpected');
    expect(reply.failure.retryAfterMs).toBeGreaterThan(0);
    expect(reply.failure.retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});
