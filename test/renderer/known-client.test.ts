import { describe, expect, it } from 'vitest';
import { asksForPlace, clientOf, firstDraft, typedPlace } from '../../src/renderer/add/draft';
import { offeredClients } from '../../src/renderer/sign-in/known-client';
import { loginHost, regionOf } from '../../src/renderer/sign-in/login-host';
import { localRegion, regions } from '../../src/shared/region';
import { defaultSettings, type KnownClient } from '../../src/shared/settings';
import { session, uuid } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';
import { snapshot } from './fixtures/snapshot-fixture';

const of = (...clients: readonly KnownClient[]) =>
  snapshot([states.full], { settings: { ...defaultSettings, clients: [...clients] } });
const ireland: KnownClient = { kind: 'browser', regionId: 'mypurecloud.ie', clientId: uuid(901) };
const elsewhere: KnownClient = { kind: 'browser', regionId: 'north.example:8443', clientId: uuid(902) };
const local: KnownClient = { kind: 'browser', regionId: 'local', clientId: uuid(903) };
const machine: KnownClient = { kind: 'client-credentials', regionId: 'mypurecloud.de', clientId: uuid(904) };

describe('the clients to sign in with', () => {
  it('are those of the way, with the name that a session told and the region that is theirs', () => {
    expect(offeredClients(of(elsewhere, machine, ireland), 'browser')).toEqual([
      {
        key: `north.example:8443 ${uuid(902)}`,
        clientId: uuid(902),
        place: { regionId: 'other', host: 'north.example:8443' },
        regionName: 'north.example:8443',
      },
      {
        key: `mypurecloud.ie ${uuid(901)}`,
        clientId: uuid(901),
        name: 'Dispatch desktop',
        place: { regionId: 'mypurecloud.ie' },
        regionName: 'Europe (Ireland)',
      },
    ]);
  });

  it('of a cloud on this machine are offered while it is there', () => {
    expect(offeredClients(of(local), 'browser')).toEqual([]);
    const there = { ...of(local), regions: [localRegion('http://127.0.0.1:4000'), ...regions] };
    expect(offeredClients(there, 'browser').map(({ place }) => place)).toEqual([{ regionId: 'local' }]);
  });

  it('are not named by a client of the same id elsewhere', () => {
    const [client] = offeredClients(of({ ...ireland, regionId: 'mypurecloud.jp' }), 'browser');
    expect(client).not.toHaveProperty('name');
  });
});

describe('the form for a new session', () => {
  it('starts with the client used last, which brings its region', () => {
    const seen = of(elsewhere, ireland);
    const draft = { ...firstDraft(seen, undefined), way: 'browser' } as const;
    expect(clientOf(draft, seen, 'browser')).toMatchObject({
      clientId: uuid(902),
      place: { regionId: 'other', host: 'north.example:8443' },
    });
    expect(asksForPlace(draft, seen)).toBe(false);
    expect(asksForPlace({ ...draft, way: 'paste' }, seen)).toBe(true);
    expect(asksForPlace({ ...draft, way: 'client-credentials' }, seen)).toBe(true);
  });

  it('asks for both where there is no such client', () => {
    const draft = { ...firstDraft(of(), undefined), clients: { ...firstDraft(of(), undefined).clients } };
    const typed = { ...draft, clients: { ...draft.clients, browser: { key: '', typed: 'x' } }, host: 'y.example' };
    expect(clientOf(typed, of(), 'browser')).toEqual({ clientId: 'x', place: { regionId: 'mypurecloud.ie' } });
    expect(typedPlace({ ...typed, regionId: 'other' })).toEqual({ regionId: 'other', host: 'y.example' });
  });

  it('opens as it was sent when that sign-in failed', () => {
    const input = {
      regionId: 'other',
      host: 'north.example',
      clientId: uuid(77),
      label: 'Desk',
      mode: 'keep-alive',
      storage: 'memory',
    } as const;
    const draft = firstDraft(of(ireland), input);
    expect(clientOf(draft, of(ireland), 'browser')).toEqual({
      clientId: uuid(77),
      place: { regionId: 'other', host: 'north.example' },
    });
    expect(draft).toMatchObject({ label: 'Desk', mode: 'keep-alive', storage: 'memory' });
  });

  it('forgets no client when its session is forgotten', () => {
    expect(offeredClients({ ...of(ireland), sessions: [session(1)] }, 'browser')).toHaveLength(1);
  });
});

describe('the host to sign in at', () => {
  it.each([
    [{ regionId: 'mypurecloud.ie' }, 'login.mypurecloud.ie'],
    [{ regionId: 'other', host: 'north.example:8443' }, 'login.north.example:8443'],
    [{ regionId: 'other', host: 'http://north.example' }, undefined],
    [{ regionId: '' }, undefined],
  ])('is that of the region: %o', (place, host) => {
    const region = regionOf(place, regions);
    expect(region && loginHost(region)).toBe(host);
  });
});
