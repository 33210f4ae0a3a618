import { describe, expect, it } from 'vitest';
import { fieldOf, type AddField } from '../../src/renderer/add/add-problem';
import { ways, type Way } from '../../src/renderer/add/draft';
import { firstRegion } from '../../src/renderer/add/first-region';
import { sortRegions } from '../../src/renderer/add/region-field';
import type { Failure } from '../../src/shared/failure';
import { localRegion, regions } from '../../src/shared/region';
import { now, session, uuid } from './fixtures/session-fixture';

describe('adding a session', () => {
  const anyWay: readonly Way[] = ways;
  it.each<readonly [Failure, readonly Way[], AddField]>([
    [{ kind: 'malformed-token', why: 'white-space' }, ['paste'], 'token'],
    [{ kind: 'rejected' }, ['paste'], 'token'],
    [{ kind: 'rejected' }, ['browser', 'client-credentials'], 'form'],
    [{ kind: 'duplicate-session', sessionId: uuid(1) }, ['paste'], 'token'],
    [{ kind: 'malformed-client-id' }, anyWay, 'client'],
    [{ kind: 'malformed-client-secret' }, anyWay, 'secret'],
    [{ kind: 'sign-in', why: 'bad-client' }, ['browser'], 'client'],
    [{ kind: 'sign-in', why: 'bad-client' }, ['client-credentials'], 'secret'],
    [{ kind: 'sign-in', why: 'denied' }, anyWay, 'form'],
    [{ kind: 'sign-in', why: 'timed-out' }, anyWay, 'form'],
    [{ kind: 'malformed-region', why: 'ip-address' }, anyWay, 'host'],
    [{ kind: 'unknown-region' }, anyWay, 'region'],
    [{ kind: 'region-unavailable', regionId: 'local' }, anyWay, 'region'],
    [{ kind: 'malformed-label' }, anyWay, 'label'],
    [{ kind: 'network', cause: 'dns' }, anyWay, 'form'],
    [{ kind: 'keychain', why: 'locked' }, anyWay, 'form'],
    [{ kind: 'disk', why: 'full', file: 'sessions.json' }, anyWay, 'form'],
    [{ kind: 'bad-reply', why: 'not-genesys', status: 200 }, anyWay, 'form'],
  ])('says where it can be mended why it failed: %o in %j', (failure, in_, field) => {
    for (const way of in_) expect(fieldOf(failure, way)).toBe(field);
  });

  it('sends a first token nowhere by accident', () => {
    expect(firstRegion({ regions, sessions: [] })).toBe('');
  });

  it('starts with the region of the session added last', () => {
    const sessions = [
      session(1, undefined, { addedAt: now - 2, regionId: 'mypurecloud.de' }),
      session(2, undefined, { addedAt: now - 1, regionId: 'mypurecloud.jp' }),
      session(3, undefined, { addedAt: now, regionId: 'no-longer-offered' }),
    ];
    expect(firstRegion({ regions, sessions })).toBe('mypurecloud.jp');
  });

  it('offers a cloud on this machine first, and chooses it', () => {
    const all = [...regions, localRegion('http://127.0.0.1:4000')];
    expect(firstRegion({ regions: all, sessions: [session(1)] })).toBe('local');
    expect(sortRegions(all).map(({ id }) => id)).toEqual(['local', ...regions.map(({ id }) => id)]);
  });
});
