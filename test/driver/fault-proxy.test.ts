import { afterEach, describe, expect, test } from 'vitest';
import { runningCloud } from '../demo/running-cloud';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import type { ProxyFault } from './fault-proxy-fault';

const open: FaultProxy[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((proxy) => proxy.close()));
});

const path = '/api/v2/tokens/me';

/** A proxy before a demo cloud, and how the cloud is asked through it with Mara's token. */
const proxied = async () => {
  const cloud = await runningCloud();
  const proxy = await startFaultProxy({ upstream: cloud.origin });
  open.push(proxy);
  const ask = async (method = 'GET', limitMs = 5000): Promise<Response> =>
    fetch(`${proxy.origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${cloud.token('mara').secret}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
  return { cloud, proxy, ask };
};

describe('a proxy without a fault', () => {
  test('passes on what is asked and what is answered, and keeps what it heard', async () => {
    const { cloud, proxy, ask } = await proxied();
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('inin-correlation-id')).toMatch(/./);
    expect(await answer.json()).toMatchObject({ organization: { name: 'Harbourlight Insurance' } });
    expect((await ask('HEAD')).status).toBe(200);
    expect(cloud.requests.map(({ method }) => method)).toEqual(['GET', 'HEAD']);
    expect(proxy.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([`GET ${path}`, `HEAD ${path}`]);
    expect(proxy.bytesHeard()).toBeGreaterThan(100);
  });

  test('refuses connections while its door is closed, and has the same door later', async () => {
    const { proxy, ask } = await proxied();
    await proxy.refuse();
    await expect(ask()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await proxy.admit();
    expect((await ask()).status).toBe(200);
  });
});

describe('a fault', () => {
  test.each<readonly [string, ProxyFault, number]>([
    ['that closes before the host hears', { kind: 'drop', when: 'before' }, 0],
    ['that closes after the host has answered', { kind: 'drop', when: 'after' }, 1],
    ['that breaks off before the host hears', { kind: 'reset', when: 'before' }, 0],
    ['that breaks off after the host has answered', { kind: 'reset', when: 'after' }, 1],
    ['that never answers', { kind: 'hang', when: 'before' }, 0],
    ['that never answers what was done', { kind: 'hang', when: 'after' }, 1],
    ['that speaks no HTTP', { kind: 'junk', bytes: Buffer.from('220 mail\r\n\r\n') }, 0],
  ])('%s brings no answer', async (_, fault, heard) => {
    const { cloud, proxy, ask } = await proxied();
    const rule = proxy.add({ fault });
    await expect(ask('GET', 500)).rejects.toThrow();
    expect(cloud.requests).toHaveLength(heard);
    expect(rule.hits).toBe(1);
  });

  test('that cuts an answer short leaves a body that does not end', async () => {
    const { proxy, ask } = await proxied();
    proxy.add({ fault: { kind: 'truncate', bytes: 10 } });
    const answer = await ask();
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  test('that trickles brings all in its time, or never all', async () => {
    const { proxy, ask } = await proxied();
    const rule = proxy.add({ fault: { kind: 'trickle', everyMs: 1, from: 'head' } });
    expect(await (await ask()).json()).toMatchObject({ organization: { name: 'Harbourlight Insurance' } });
    rule.remove();
    proxy.add({ fault: { kind: 'trickle', everyMs: 1, from: 'body', endless: true } });
    const answer = await ask('GET', 1500);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(/timeout/);
  });

  test('that redirects, tampers or answers itself is what is seen', async () => {
    const { cloud, proxy, ask } = await proxied();
    proxy.add({ fault: { kind: 'redirect', to: 'http://127.0.0.1:1/', status: 307 }, count: 1 });
    const redirected = await ask();
    expect([redirected.status, redirected.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/']);
    proxy.add({ fault: { kind: 'headers', change: { 'inin-correlation-id': null, 'x-more': 'yes' } }, count: 1 });
    const tampered = await ask();
    expect([tampered.headers.get('inin-correlation-id'), tampered.headers.get('x-more')]).toEqual([null, 'yes']);
    proxy.add({ fault: { kind: 'body', bytes: Buffer.from('{"organization":{}}') }, count: 1 });
    expect(await (await ask()).text()).toBe('{"organization":{}}');
    proxy.add({ fault: { kind: 'answer', bytes: Buffer.from('HTTP/1.1 418 Tea\r\nContent-Length: 0\r\n\r\n') } });
    expect((await ask()).status).toBe(418);
    expect(cloud.requests).toHaveLength(2);
    proxy.clear();
    expect((await ask()).status).toBe(200);
  });

  test('that is slow is no other fault, and strikes only what it is set for', async () => {
    const { proxy, ask } = await proxied();
    const rule = proxy.add({ fault: { kind: 'slow', ms: 300 }, method: 'HEAD', path });
    const before = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(300);
    expect((await ask('HEAD')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(300);
    expect(rule.hits).toBe(1);
  });
});
