import { describe, expect, it } from 'vitest';
import { fieldOf, type AddField } from '../../src/renderer/add/add-problem';
import { firstRegion } from '../../src/renderer/add/first-region';
import { sortRegions } from '../../src/renderer/add/region-field';
import type { Failure } from '../../src/shared/failure';
import { localRegion, regions } from '../../src/shared/region';
import { now, session, uuid } from './fixtures/session-fixture';

describe('adding a session', () => {
  it.each<readonly [Failure, AddField]>([
    [{ kind: 'malformed-token', why: 'white-space' }, 'token'],
    [{ kind: 'rejected' }, 'token'],
    [{ kind: 'duplicate-session', sessionId: uuid(1) }, 'token'],
    [{ kind: 'unknown-region' }, 'region'],
    [{ kind: 'region-unavailable', regionId: 'local' }, 'region'],
    [{ kind: 'malformed-label' }, 'label'],
    [{ kind: 'network', cause: 'dns' }, 'form'],
    [{ kind: 'keychain', why: 'locked' }, 'form'],
    [{ kind: 'disk', why: 'full', file: 'sessions.json' }, 'form'],
    [{ kind: 'bad-reply', why: 'not-genesys', status: 200 }, 'form'],
  ])('says where it can be mended why it failed: %o', (failure, field) => {
    expect(fieldOf(failure)).toBe(field);
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
