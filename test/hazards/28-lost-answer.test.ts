import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import { eventually } from '../driver/eventually';
import type { ProxyFault } from '../driver/fault-proxy-fault';
import { genesysStatus, portalPage, rawReply } from '../genesys/raw-reply';
import { RevocationWatch } from './revocation-watch';
import { watchedHosts } from './watched-hosts';

/** What became of the answer, and how the app calls that. */
type Loss = readonly [fault: ProxyFault, failure: object];

const lost = { kind: 'network', cause: 'lost' };
const silent = { kind: 'network', cause: 'timeout' };
const stranger = { kind: 'bad-reply', why: 'not-genesys' };

const afterwards: Readonly<Record<string, Loss>> = {
  'Closed, done': [{ kind: 'drop', when: 'after' }, lost],
  'Broken off, done': [{ kind: 'reset', when: 'after' }, lost],
  'Silent, done': [{ kind: 'hang', when: 'after' }, silent],
  'Unmarked, done': [{ kind: 'headers', change: { 'inin-correlation-id': null } }, stranger],
};
const before: Readonly<Record<string, Loss>> = {
  'Closed, not done': [{ kind: 'drop', when: 'before' }, lost],
  'Broken off, not done': [{ kind: 'reset', when: 'before' }, lost],
  'Silent, not done': [{ kind: 'hang', when: 'before' }, silent],
  'A portal’s 200': [{ kind: 'answer', bytes: rawReply({ body: portalPage }) }, stranger],
  'A proxy’s 502': [
    { kind: 'answer', bytes: rawReply({ status: 502 }) },
    { kind: 'server', status: 502 },
  ],
  'A host’s 404': [
    { kind: 'answer', bytes: genesysStatus(404) },
    { kind: 'bad-reply', status: 404 },
  ],
};
const losses = { ...afterwards, ...before };

describe('a revocation whose answer is lost', () => {
  const hosts = watchedHosts(Object.fromEntries(Object.keys(losses).map((name) => [name, {}])));
  const watch = (): RevocationWatch => new RevocationWatch(hosts());
  const last = (name: string): Promise<Status> =>
    eventually(
      `${name} is proven`,
      async () => {
        const { status } = await hosts().session(name);
        return status.kind === 'revoked' && status;
      },
      40_000,
    );

  test('is never told as done, and never as failed, when it is asked for', async () => {
    await hosts().allLive();
    await watch().begin();
    for (const [name, [fault]] of Object.entries(losses)) {
      hosts().host(name).proxy.add({ fault, method: 'DELETE', count: 1 });
    }
    const answers = await Promise.all(Object.keys(losses).map((name) => watch().revoke(name)));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: null })));
  });

  test.each(Object.entries(afterwards))(
    '(%s) is unconfirmed with its reason, and then proven by the 401 that nobody had to ask for twice',
    async (name, [, failure]) => {
      const status = await last(name);
      expect(await watch().seen(name)).toContainEqual(
        expect.objectContaining({ kind: 'unconfirmed', failure: expect.objectContaining(failure) as object }),
      );
      expect(status).toMatchObject({ kind: 'revoked', proof: { by: 'HEAD', code: 'bad.credentials' } });
      expect(status).not.toHaveProperty('accepted');
      watch().holdsProof(name, status);
      expect(watch().asked(name)).toEqual(['DELETE 200', 'HEAD 401', 'GET 401']);
    },
  );

  test.each(Object.entries(before))(
    '(%s) is unconfirmed with its reason, asked for again where the token still lives, and then proven',
    async (name, [, failure]) => {
      const status = await last(name);
      expect(await watch().seen(name)).toContainEqual(
        expect.objectContaining({ kind: 'unconfirmed', failure: expect.objectContaining(failure) as object }),
      );
      expect(status).toMatchObject({ kind: 'revoked', accepted: { status: 200 }, proof: { by: 'HEAD' } });
      watch().holdsProof(name, status);
      expect(watch().asked(name)).toEqual(['HEAD 200', 'DELETE 200', 'HEAD 401', 'GET 401']);
    },
  );

  test('is told as what it is, and the token leaves the keychain with the proof', async () => {
    const { app, keychain } = hosts().stage;
    await app.window.openSession('Closed, done');
    expect(await app.window.says(/The answer was lost on its way/)).toMatch(/It is revoked/);
    await expect.poll(() => keychain.sessions()).toEqual([]);
  });
});
