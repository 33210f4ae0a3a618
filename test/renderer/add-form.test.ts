import { describe, expect, it } from 'vitest';
import { afterEdit, fieldOf, fieldsOf, missingIn, type AddField } from '../../src/renderer/add/add-problem';
import { firstDraft, ways, type Draft, type Way } from '../../src/renderer/add/draft';
import { firstRegion } from '../../src/renderer/add/first-region';
import { sortRegions } from '../../src/renderer/add/region-field';
import type { Failure } from '../../src/shared/failure';
import { localRegion, regions } from '../../src/shared/region';
import { now, session, uuid } from './fixtures/session-fixture';
import { snapshot, withClients } from './fixtures/snapshot-fixture';

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

  const none = { token: '', secret: '' };
  const empty: Draft = { ...firstDraft(snapshot(), undefined), regionId: '' };
  it.each<readonly [Way, string, readonly AddField[]]>([
    ['browser', '', ['client', 'region']],
    ['client-credentials', '', ['client', 'region', 'secret']],
    ['paste', '', ['token', 'region']],
    ['browser', 'other', ['client', 'host']],
  ])('names everything that is left empty at once: %s with the region “%s”', (way, regionId, fields) => {
    expect(missingIn({ ...empty, way, regionId }, snapshot(), none).map(({ field }) => field)).toEqual(fields);
  });

  it('asks for nothing that a known client brings along', () => {
    const known = snapshot([], withClients);
    expect(missingIn({ ...firstDraft(known, undefined), way: 'browser' }, known, none)).toEqual([]);
  });

  it('takes a complaint away with the edit that answers it, and leaves the others', () => {
    const refused = { kind: 'rejected' } as const;
    const problems = [
      { field: 'token', failure: refused },
      { field: 'client', text: 'Enter it.' },
      { field: 'host', failure: refused },
      { field: 'label', failure: refused },
      { field: 'form', failure: refused },
    ] as const;
    const left = (part: Partial<Draft>): readonly AddField[] =>
      afterEdit(problems, fieldsOf(part)).map(({ field }) => field);
    expect(left({ host: 'x.example' })).toEqual(['client', 'label']);
    expect(left({ label: 'Night desk' })).toEqual(['token', 'client', 'host']);
    expect(left({ keepSecret: true })).toEqual(['token', 'client', 'host', 'label']);
  });

  it.each([
    ['pasted', 'paste'],
    ['browser', 'browser'],
    ['client-credentials', 'client-credentials'],
  ] as const)('opens on the way that the last session came by: %s', (kind, way) => {
    const source = kind === 'pasted' ? ({ kind } as const) : ({ kind, clientId: uuid(901) } as const);
    const sessions = [session(1, undefined, { addedAt: now - 1 }), session(2, undefined, { addedAt: now, source })];
    expect(firstDraft(snapshot(sessions), undefined).way).toBe(way);
  });

  it('chooses no place for the token before a person does', () => {
    expect(firstDraft(snapshot(), undefined).storage).toBeUndefined();
  });

  it('keeps no secret unless it is told to', () => {
    expect(firstDraft(snapshot(), undefined).keepSecret).toBe(false);
  });
});
