import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FaultScope, DemoControl } from '../../src/demo';
import { localRegion } from '../../src/shared/region';
import { runningCloud } from '../demo/running-cloud';
import { asked, requestFor, setting, type CloudLife, type Setting } from './cloud-life';

const expectNothingStored = ({ machine }: Setting, life: CloudLife): void => {
  expect(life.store.all()).toEqual([]);
  expect(machine.keychain.items.size).toBe(0);
  expect(existsSync(machine.path)).toBe(false);
};

describe('a token that is added', () => {
  test('is verified first, and then held with all that Genesys tells of it', async () => {
    const { cloud, machine, live, clock } = await setting();
    const life = await live();
    const session = await life.add('mara', { label: '  Night shift ' });
    expect(asked(cloud)).toEqual(['GET tokens/me?preserveIdleTTL=true 200', 'GET users/me 200']);
    expect(session).toMatchObject({
      label: 'Night shift',
      apiOrigin: cloud.origin,
      person: { id: cloud.token('mara').userId, name: 'Mara Lindqvist' },
      info: { organization: { name: 'Harbourlight Insurance' } },
      status: { kind: 'active', verifiedAt: clock.now(), verifiedBy: 'GET' },
    });
    expect([...machine.keychain.items]).toEqual([[session.id, 'fake-token-mara']]);
    expect(machine.onDisk().sessions).toMatchObject([{ id: session.id, secret: 'held' }]);
  });

  test('of a client without a user is not asked who it is', async () => {
    const { cloud, live } = await setting();
    const session = await (await live()).add('roster-sync');
    expect(asked(cloud)).toEqual(['GET tokens/me?preserveIdleTTL=true 200']);
    expect(session).not.toHaveProperty('person');
  });

  test('is held also when Genesys does not say who it is', async () => {
    const { cloud, live } = await setting();
    cloud.control.fail(500, { path: '/api/v2/users/me' });
    expect(await (await live()).add('mara')).toMatchObject({ status: { kind: 'active' } });
  });
});

describe('a token that is refused', () => {
  test.each<[string, (control: DemoControl, scope: FaultScope) => unknown, object]>([
    ['is dead', (control) => control.endToken('mara'), { kind: 'rejected', code: 'bad.credentials' }],
    ['has expired', (control) => control.endToken('mara', 'credentials.expired'), { code: 'credentials.expired' }],
    ['meets a sick cloud', (control, scope) => control.fail(503, scope), { kind: 'server', status: 503 }],
    ['meets a limit', (control) => control.fail(429, { retryAfter: 7 }), { kind: 'rate-limited', retryAfterMs: 7000 }],
    ['may not', (control, scope) => control.fail(403, scope), { kind: 'forbidden' }],
    [
      'meets a captive portal',
      (control, scope) => control.htmlPortal(scope),
      { kind: 'bad-reply', why: 'not-genesys' },
    ],
    ['meets a redirect', (control, scope) => control.redirectTo('http://127.0.0.1:9/', scope), { cause: 'redirect' }],
    ['gets no answer', (control, scope) => control.dropAnswer(scope), { kind: 'network' }],
    ['gets one too late', (control, scope) => control.hang(scope), { cause: 'timeout' }],
    ['gets junk', (control, scope) => control.junk('not-json', scope), { kind: 'bad-reply', why: 'not-json' }],
  ])('because it %s leaves nothing behind, and can be tried again', async (_, harm, failure) => {
    const here = await setting();
    const life = await here.live();
    harm(here.cloud.control, { path: '/api/v2/tokens/me' });
    expect(await life.adding.add(requestFor(here.cloud, 'mara'))).toMatchObject({ ok: false, failure });
    expectNothingStored(here, life);
    here.cloud.control.clear();
    expect(await life.add('aiko')).toMatchObject({ status: { kind: 'active' } });
  });

  test('because it belongs to another region leaves nothing behind', async () => {
    const here = await setting();
    const elsewhere = await runningCloud({ seed: { organizations: [], users: [], clients: [], tokens: [] } });
    const regions = [localRegion(here.cloud.origin), { ...localRegion(elsewhere.origin), id: 'elsewhere' }];
    const life = await here.live({ regions });
    const request = { ...requestFor(here.cloud, 'mara'), regionId: 'elsewhere' };
    expect(await life.adding.add(request)).toMatchObject({ ok: false, failure: { kind: 'rejected' } });
    expect(asked(here.cloud)).toEqual([]);
    expectNothingStored(here, life);
  });

  test.each([
    ['malformed', { token: 'fake token' }, { kind: 'malformed-token', why: 'white-space' }],
    ['with a label of two lines', { label: 'a\nb' }, { kind: 'malformed-label' }],
    ['for a region that does not exist', { regionId: 'mypurecloud.example' }, { kind: 'unknown-region' }],
  ])('because it is %s is sent nowhere', async (_, wrong, failure) => {
    const here = await setting();
    const life = await here.live();
    expect(await life.adding.add({ ...requestFor(here.cloud, 'mara'), ...wrong })).toEqual({ ok: false, failure });
    expect(asked(here.cloud)).toEqual([]);
    expectNothingStored(here, life);
  });

  test('because the keychain is locked is held nowhere', async () => {
    const { cloud, machine, live } = await setting();
    const life = await live();
    machine.keychain.fault = { why: 'locked' };
    const failure = { kind: 'keychain', why: 'locked' };
    expect(await life.adding.add(requestFor(cloud, 'mara'))).toEqual({ ok: false, failure });
    expect([life.store.all(), machine.keychain.items.size, machine.onDisk().sessions]).toEqual([[], 0, []]);
    machine.keychain.fault = undefined;
    expect(await life.add('mara')).toMatchObject({ status: { kind: 'active' } });
  });
});

describe('a token that is there already', () => {
  test('is not asked about again, and the session that holds it is named', async () => {
    const { cloud, live } = await setting();
    const life = await live();
    const { id } = await life.add('mara');
    asked(cloud);
    const again = await life.adding.add({ ...requestFor(cloud, 'mara'), token: ' fake-token-mara\n' });
    expect(again).toEqual({ ok: false, failure: { kind: 'duplicate-session', sessionId: id } });
    expect(asked(cloud)).toEqual([]);
  });

  test('by a double click is added once', async () => {
    const { cloud, live } = await setting();
    const life = await live();
    const request = requestFor(cloud, 'mara');
    const results = await Promise.all([life.adding.add(request), life.adding.add(request), life.adding.add(request)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(life.store.all()).toHaveLength(1);
    expect(asked(cloud)).toHaveLength(2);
  });
});
