import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { indexEntrySchema, indexSchema, type IndexEntry } from '../../src/main/sessions/index-entry';
import { fromEntry, toEntry } from '../../src/main/sessions/session-record';
import type { Session, Status } from '../../src/shared/session';
import { active, sessionWith, statuses, unchecked, unreachable } from './states';

const whole: Session = sessionWith(active, {
  expiresAt: 5_000_000,
  person: { id: '0c6f0f7e-52a8-4f0e-9d5b-0d7e8a5f2c11', name: 'Mara', email: 'mara@harbourlight.example' },
  info: {
    organization: { id: 'org', name: 'Harbourlight' },
    homeOrganization: { id: 'home' },
    authorizedScope: ['users'],
    dateTokenIdles: '2026-05-04T09:15:00.000Z',
    oauthClient: { id: 'client', name: 'Token Tray', authorizedGrantType: 'CODE', scope: ['users'], state: 'active' },
  },
});

/** Through the file and back, as a restart does it. */
const restart = (session: Session): Session => {
  const raw: unknown = JSON.parse(JSON.stringify({ version: 1, sessions: [toEntry(session, 'held', false)] }));
  const [entry] = v.parse(indexSchema, raw).sessions;
  if (entry === undefined) throw new Error('the entry is gone');
  return fromEntry(entry);
};

describe('a session after a restart', () => {
  test('is who it was, and everything else is to be found out', () => {
    expect(restart(whole)).toEqual({
      ...whole,
      generation: 0,
      status: { kind: 'unchecked', lastVerified: { at: 900, by: 'GET' } },
      info: {
        organization: { id: 'org', name: 'Harbourlight' },
        oauthClient: { id: 'client', name: 'Token Tray', authorizedGrantType: 'CODE' },
      },
    });
  });

  test('of which little is known has no field that is there and empty', () => {
    const bare = sessionWith(unchecked, { label: '', generation: 0 });
    expect(restart(bare)).toStrictEqual(bare);
  });

  const { accepted, requestedAt } = statuses.unconfirmed;
  const verified = { at: active.verifiedAt, by: 'GET' } as const;
  const { accepted: _accepted, ...revoked } = statuses.revoked;
  const unsure = { kind: 'unconfirmed', requestedAt, attempts: 0, retryAt: 0 } as const;
  test.each<[string, Status, Status]>([
    ['unchecked', unchecked, unchecked],
    ['active', active, { kind: 'unchecked', lastVerified: verified }],
    ['unreachable', unreachable, { kind: 'unchecked', lastVerified: verified }],
    [
      'unchecked since an earlier restart',
      { kind: 'unchecked', lastVerified: verified },
      { kind: 'unchecked', lastVerified: verified },
    ],
    ['being revoked', statuses.revoking, unsure],
    ['accepted and not proven', statuses.unconfirmed, { ...unsure, accepted }],
    [
      'locked while not proven',
      { kind: 'locked', since: 1, why: 'locked', before: statuses.unconfirmed },
      { ...unsure, accepted },
    ],
    ['locked while active', statuses.locked, { kind: 'unchecked', lastVerified: verified }],
    ['revoked', statuses.revoked, statuses.revoked],
    ['ended', statuses.ended, statuses.ended],
    [
      'refused at the first request to revoke it',
      { ...revoked, lastVerified: verified },
      { ...revoked, lastVerified: verified },
    ],
    ['found dead', { ...statuses.ended, lastVerified: verified }, { ...statuses.ended, lastVerified: verified }],
  ])('that was %s stands as the index tells', (_, before, after) => {
    expect(restart(sessionWith(before)).status).toStrictEqual(after);
  });
});

describe('a line of the index', () => {
  test('is what the schema takes, however long or odd the words of Genesys are', () => {
    const word = fc.string({ maxLength: 2000, unit: 'binary' });
    fc.assert(
      fc.property(word, word, word, (name, code, correlationId) => {
        const proof = { by: 'GET', code, correlationId } as const;
        const session = sessionWith(
          { ...statuses.ended, proof },
          { person: { id: name, name, email: code }, info: { organization: { name }, oauthClient: { name: code } } },
        );
        const raw: unknown = JSON.parse(JSON.stringify(toEntry(session, 'held', false)));
        expect(v.is(indexEntrySchema, raw)).toBe(true);
        expect(JSON.stringify(v.parse(indexEntrySchema, raw)).length).toBeLessThan(25_000);
      }),
    );
  });

  test('holds nothing that was put into a session by mistake', () => {
    const careless = { ...whole, accessToken: 'fake-token-in-the-wrong-place' };
    expect(JSON.stringify(toEntry(careless, 'held', false))).not.toContain('fake-token');
  });

  const good: IndexEntry = toEntry(whole, 'held', false);
  test.each<[string, unknown]>([
    ['an id that is no UUID', { ...good, id: '../../etc' }],
    ['an origin that is no address', { ...good, apiOrigin: 'api.mypurecloud.ie' }],
    ['an instant that is a text', { ...good, addedAt: '1000' }],
    ['an instant before time', { ...good, addedAt: -1 }],
    ['a mode that does not exist', { ...good, mode: 'aggressive' }],
    ['a stage that does not exist', { ...good, secret: 'maybe' }],
    ['a fate that does not exist', { ...good, fate: { kind: 'lost' } }],
    ['a revoked fate without its proof', { ...good, fate: { kind: 'revoked', requestedAt: 1, confirmedAt: 2 } }],
    ['a label longer than any', { ...good, label: 'x'.repeat(61) }],
    ['nothing', null],
  ])('with %s is no line', (_, raw) => {
    expect(v.is(indexEntrySchema, good)).toBe(true);
    expect(v.is(indexEntrySchema, raw)).toBe(false);
  });
});
