import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventually } from '../driver/eventually';
import { asked } from '../sessions/cloud-life';
import { userSetting, type UserSetting } from './user-life';

const DELETE = { method: 'DELETE' } as const;

/** A life that ends while the request is under way: its answer never comes. */
const interrupted = async (here: UserSetting) => {
  const life = await here.live();
  const mara = await life.add('mara');
  asked(here.cloud);
  here.cloud.control.hang({ ...DELETE, count: 1 });
  void life.revoking.revoke(mara.id, here.cloud.token('tomas').userId ?? '');
  await eventually('it is under way', () => here.cloud.requests.length === 1);
  life.revoking.stop();
  return mara;
};

test('a request to revoke a user is on disk before it is sent', async () => {
  const order: string[] = [];
  const here = await userSetting((file) => ({
    ...file,
    write: async (document) => {
      const saved = await file.write(document);
      order.push(`${document.revocations[0]?.outcome.kind} with ${here.cloud.requests.length} sent`);
      return saved;
    },
  }));
  const life = await here.live();
  const mara = await life.add('mara');
  here.cloud.clearRequests();
  await life.revoking.revoke(mara.id, here.cloud.token('tomas').userId ?? '');
  expect(order).toEqual(['sent with 0 sent', 'accepted with 1 sent']);
});

test('after a restart it is told that nobody knows what came of it, and it is sent again', async () => {
  const here = await userSetting();
  await interrupted(here);
  expect(here.onDisk()[0]).toMatchObject({ outcome: { kind: 'sent' }, attempts: [{}] });
  const life = await here.live();
  await life.revoking.restore();
  expect(life.outcome()).toMatchObject({ kind: 'unknown', failure: { kind: 'interrupted' } });
  asked(here.cloud);
  await here.pass(2);
  await eventually('it is accepted', () => life.outcome().kind === 'accepted');
  expect(life.newest()).toMatchObject({ attempts: [{ failure: { kind: 'interrupted' } }, { status: 204 }] });
});

test('a restart half an hour later sends nothing by itself, and a click does', async () => {
  const here = await userSetting();
  here.cloud.control.setIdleTimeout(here.cloud.token('mara').organizationId, undefined);
  const mara = await interrupted(here);
  here.clock.advance(1_800);
  const life = await here.live();
  await life.revoking.restore();
  expect(life.outcome()).toMatchObject({ kind: 'unknown', failure: { kind: 'interrupted' } });
  expect(life.outcome()).not.toHaveProperty('retryAt');
  asked(here.cloud);
  await here.pass(600);
  expect(asked(here.cloud)).toEqual([]);
  await life.revoking.revoke(mara.id, life.newest().userId);
  expect(life.revoking.all()).toHaveLength(1);
  expect(life.outcome().kind).toBe('accepted');
});

test.each([
  ['a minute later proves it', 60, true],
  ['a day later does not', 86_400, false],
] as const)('a held session of theirs that is found dead after a restart %s', async (_, seconds, proves) => {
  const here = await userSetting();
  for (const { organizationId } of [here.cloud.token('mara'), here.cloud.token('tomas')]) {
    here.cloud.control.setIdleTimeout(organizationId, undefined);
  }
  const first = await here.live();
  const mara = await first.add('mara');
  const tomas = await first.add('tomas');
  await first.index.saveAll();
  asked(here.cloud);
  here.cloud.control.hang({ ...DELETE, count: 1 });
  void first.revoking.revoke(mara.id, here.cloud.token('tomas').userId ?? '');
  await eventually('it is under way', () => here.cloud.requests.length === 1);
  first.revoking.stop();
  // It may have been carried out, or they have signed out: the cloud gives the same 401.
  here.cloud.control.endToken('tomas');
  here.clock.advance(seconds);
  const next = await here.live();
  await next.revoking.restore();
  await next.check.run(tomas.id, { thorough: true });
  expect(next.store.get(tomas.id)?.status).toMatchObject({ kind: 'ended', reason: 'rejected' });
  expect([next.outcome().kind, 'proof' in next.outcome()]).toEqual(['unknown', proves]);
});

test('while the keychain is locked after a restart, the request waits for the token that asks', async () => {
  const here = await userSetting();
  const mara = await interrupted(here);
  const life = await here.live();
  life.store.apply(mara.id, { kind: 'keychain-locked', at: here.clock.now(), why: 'locked' });
  await life.revoking.restore();
  asked(here.cloud);
  await here.pass(30);
  expect(asked(here.cloud)).toEqual([]);
  expect(life.outcome()).toMatchObject({ kind: 'unknown', retryAt: expect.any(Number) as number });
  life.store.apply(mara.id, { kind: 'keychain-opened', at: here.clock.now() });
  await here.pass(6);
  await eventually('it is accepted', () => life.outcome().kind === 'accepted');
});

test('what was known is known after a restart, who it was about and the proof included', async () => {
  const here = await userSetting();
  const first = await here.live();
  const mara = await first.add('mara');
  await first.add('tomas');
  await first.finding.find(mara.id, 'tomas.rivera@harbourlight.example');
  await first.revoking.revoke(mara.id, here.cloud.token('tomas').userId ?? '');
  await eventually('the proof is on disk', () => JSON.stringify(here.onDisk()).includes('"proof"'));
  const second = await here.live();
  await second.revoking.restore();
  expect(second.revoking.all()).toEqual(first.revoking.all());
  expect(second.newest()).toMatchObject({ user: { name: 'Tomás Rivera', department: 'Claims' } });
  expect(JSON.stringify(here.onDisk())).not.toContain(here.cloud.token('mara').secret);
});

test('a click that comes before the disk was read loses nothing that lay there', async () => {
  const here = await userSetting();
  await interrupted(here);
  const life = await here.live();
  const mara = life.store.all()[0];
  await life.revoking.revoke(mara?.id ?? '', here.cloud.token('aiko').userId ?? '');
  expect(here.onDisk().map(({ outcome }) => outcome.kind)).toEqual(['accepted', 'unknown']);
});

test('a record that can’t be read loses itself only', async () => {
  const here = await userSetting();
  await interrupted(here);
  const [good] = here.onDisk();
  writeFileSync(here.path, JSON.stringify({ version: 1, revocations: [{ id: 'no' }, good] }));
  const life = await here.live();
  await life.revoking.restore();
  expect(life.revoking.all().map(({ id }) => id)).toEqual([good?.id]);
});

test('a proof that two requests told is read back whole', async () => {
  const here = await userSetting();
  await interrupted(here);
  const [left] = here.onDisk();
  const told = { by: 'HEAD', toldBy: 'GET', code: 'bad.credentials' } as const;
  const proof = { at: 1, sessionId: left?.sessionId, proof: told };
  const failure = { kind: 'interrupted' };
  const proven = { ...left, outcome: { kind: 'unknown', at: 1, failure, proof } };
  writeFileSync(here.path, JSON.stringify({ version: 1, revocations: [proven] }));
  const life = await here.live();
  await life.revoking.restore();
  expect(life.outcome()).toMatchObject({ proof: { proof: told } });
});

test('what was asked for can be forgotten, on disk too, and nothing of it is sent again', async () => {
  const here = await userSetting();
  const life = await here.live();
  const mara = await life.add('mara');
  here.cloud.control.fail(503, { ...DELETE, count: 1 });
  await life.revoking.revoke(mara.id, here.cloud.token('tomas').userId ?? '');
  asked(here.cloud);
  expect(await life.revoking.clear()).toMatchObject({ ok: true });
  await here.pass(600);
  expect([asked(here.cloud), life.revoking.all(), here.onDisk()]).toEqual([[], [], []]);
});
