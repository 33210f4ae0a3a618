import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import { eventually, passTime } from '../driver/eventually';
import { genesysError, genesysStatus, rawReply } from '../genesys/raw-reply';
import { RevocationWatch } from './revocation-watch';
import { startAndOpen } from './snapshot-of';
import { watchedHosts } from './watched-hosts';

/** Longer than the second proof is waited for, in milliseconds: what is not told as done by then was not guessed. */
const patience = 4000;

const DELETE = { method: 'DELETE' } as const;

describe('a revocation that is answered, and not with a proof', () => {
  const hosts = watchedHosts({ Forbidden: {}, Ill: {}, 'Ill, done': {}, Lying: {}, 'Refused by a stranger': {} });
  const watch = (): RevocationWatch => new RevocationWatch(hosts());
  const statusOf = async (name: string): Promise<Status> => (await hosts().session(name)).status;
  const proven = (name: string): Promise<Status> =>
    eventually(
      `${name} is proven`,
      async () => {
        const status = await statusOf(name);
        return status.kind === 'revoked' && status;
      },
      30_000,
    );
  const items = async (): Promise<readonly string[]> =>
    (await hosts().stage.keychain.sessions()).map(({ account }) => account);
  const deletes = (name: string): number =>
    hosts()
      .host(name)
      .proxy.requests.filter(({ method }) => method === 'DELETE').length;

  test('(403) did not happen: the session is what it was, with the reason, and nothing is sent again', async () => {
    await hosts().allLive();
    await watch().begin();
    const { proxy, sessionId } = hosts().host('Forbidden');
    const refusal = genesysError(403, 'missing.permissions', {}, 'You may not end this token');
    const rule = proxy.add({ ...DELETE, fault: { kind: 'answer', bytes: refusal } });
    expect(await watch().revoke('Forbidden')).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
    expect(await hosts().session('Forbidden')).toMatchObject({
      status: { kind: 'active' },
      revokeFailure: { failure: { kind: 'forbidden', message: 'You may not end this token' } },
    });
    const { stage } = hosts();
    await stage.app.window.openSession('Forbidden');
    await stage.app.window.says(
      /asked to revoke the token, and Genesys Cloud did not do it\. .*may not end this token/i,
    );
    await stage.notifications.titled(/^Forbidden was not revoked$/);
    await passTime(patience);
    expect(deletes('Forbidden')).toBe(1);
    expect(await watch().lives('Forbidden')).toBe(true);
    expect(await items()).toContain(sessionId);
    expect((await watch().seen('Forbidden')).map(({ kind }) => kind)).not.toContain('revoked');
    rule.remove();
    expect(await watch().revoke('Forbidden')).toEqual({ ok: true, value: null });
    watch().holdsProof('Forbidden', await proven('Forbidden'));
  });

  test('(500) is unconfirmed with its reason and asked for again, over a kill too, until there is a proof', async () => {
    const { stage } = hosts();
    const { proxy, sessionId } = hosts().host('Ill');
    proxy.add({ ...DELETE, fault: { kind: 'answer', bytes: genesysStatus(500) } });
    expect(await watch().revoke('Ill')).toEqual({ ok: true, value: null });
    await stage.app.window.openSession('Ill');
    await stage.app.window.says(/Genesys Cloud has a problem of its own \(500\)/);
    await stage.tray.shows('attention');
    await eventually('it is asked for again', () => deletes('Ill') >= 3);
    expect(await statusOf('Ill')).toMatchObject({ kind: 'unconfirmed', failure: { kind: 'server', status: 500 } });
    expect((await watch().seen('Ill')).map(({ kind }) => kind)).not.toContain('revoked');
    stage.app.signal('SIGKILL');
    await stage.app.ends();
    const sent = deletes('Ill');
    await startAndOpen(stage);
    await eventually('it goes on where it was', () => deletes('Ill') > sent, 20_000);
    expect(await statusOf('Ill')).toMatchObject({ kind: 'unconfirmed', failure: { kind: 'server' } });
    expect(await watch().lives('Ill')).toBe(true);
    expect(await items()).toContain(sessionId);
    proxy.clear();
    watch().holdsProof('Ill', await proven('Ill'));
    await eventually('the keychain holds it no more', async () => !(await items()).includes(sessionId));
  });

  test('(500 after it was done) is unconfirmed, and proven without being asked for again', async () => {
    const { cloud } = hosts().stage;
    await watch().begin();
    const scope = { ...DELETE, token: hosts().host('Ill, done').token, when: 'after', count: 1 } as const;
    cloud.control.fail(500, scope);
    expect(await watch().revoke('Ill, done')).toEqual({ ok: true, value: null });
    const status = await proven('Ill, done');
    expect(status).not.toHaveProperty('accepted');
    watch().holdsProof('Ill, done', status);
    expect(watch().asked('Ill, done')).toEqual(['DELETE 500', 'HEAD 401', 'GET 401']);
  });

  test('(200, and nothing was done) is unconfirmed while the token lives, and asked for again in the end', async () => {
    const { proxy, sessionId } = hosts().host('Lying');
    proxy.add({ ...DELETE, fault: { kind: 'answer', bytes: genesysStatus(200) }, count: 1 });
    expect(await watch().revoke('Lying')).toEqual({ ok: true, value: null });
    await hosts().stage.app.window.openSession('Lying');
    await hosts().stage.app.window.says(/the token still worked/);
    expect(await statusOf('Lying')).toMatchObject({ kind: 'unconfirmed', accepted: { status: 200 } });
    expect(await watch().lives('Lying')).toBe(true);
    expect(await items()).toContain(sessionId);
    // It is asked for again some seven seconds later at the soonest, and only that can bring a proof.
    watch().holdsProof('Lying', await proven('Lying'));
    expect(deletes('Lying')).toBe(2);
  });

  test('(a 401 to everything, that is not Genesys Cloud’s) is unconfirmed while the token lives', async () => {
    const name = 'Refused by a stranger';
    const { proxy } = hosts().host(name);
    const stranger = proxy.add({ fault: { kind: 'answer', bytes: rawReply({ status: 401 }) } });
    expect(await watch().revoke(name)).toEqual({ ok: true, value: null });
    await eventually('a proof is looked for twice', () => stranger.hits >= 3);
    expect(await statusOf(name)).toMatchObject({ kind: 'unconfirmed', failure: { why: 'not-genesys' } });
    expect(await watch().lives(name)).toBe(true);
    proxy.clear();
    watch().holdsProof(name, await proven(name));
  });
});
