import { describe, expect, test } from 'vitest';
import { withProof } from '../../src/main/users/user-proof';
import { belongsTo, meansSelf, organizationOf } from '../../src/shared/organization';
import type { Session, Status } from '../../src/shared/session';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { active, noon, session, statuses } from '../surfaces/sample';

const tomas = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const someOrg = '2a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const otherOrg = '3a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const proof = { by: 'HEAD', code: 'bad.credentials' } as const;

const his = (status: Status, change: Partial<Session> = {}): Session =>
  session('his', status, { person: { id: tomas.toUpperCase() }, info: { organization: { id: someOrg } }, ...change });
const ended = (reason: 'expired' | 'idled-out' | 'rejected', at = noon): Status => ({
  kind: 'ended',
  at,
  reason,
  proof,
});

const asked = (outcome: UserRevocation['outcome']): UserRevocation => ({
  id: 'r',
  userId: tomas,
  organization: { apiOrigin: 'https://api.mypurecloud.ie', id: someOrg },
  sessionId: 's',
  requestedAt: noon - 1000,
  attempts: [],
  outcome,
});
const accepted = asked({ kind: 'accepted', at: noon, status: 204, heldSessionIds: [] });

describe('a user’s revocation', () => {
  test.each<readonly [string, Session]>([
    ['a session of theirs that is refused since', his(ended('rejected'))],
    [
      'one that was refused when it was to be revoked by itself',
      his({ kind: 'revoked', requestedAt: noon, confirmedAt: noon, proof }),
    ],
    ['one whose organization is not told', his(ended('rejected'), { info: {} })],
  ])('is proven by %s', (_, held) => {
    expect(withProof(accepted, [held]).outcome).toMatchObject({ proof: { at: noon, sessionId: 'his', proof } });
    const unknown = asked({ kind: 'unknown', at: noon, failure: { kind: 'interrupted' } });
    expect(withProof(unknown, [held]).outcome).toMatchObject({ kind: 'unknown', proof: { sessionId: 'his' } });
  });

  test.each<readonly [string, Session]>([
    ['lives', his(active())],
    ['expired', his(ended('expired'))],
    ['idled out', his(ended('idled-out'))],
    ['was refused before', his(ended('rejected', noon - 2000))],
    [
      'Genesys revoked at its own request',
      his({
        kind: 'revoked',
        requestedAt: noon,
        accepted: { at: noon, status: 200 },
        confirmedAt: noon,
        proof,
      }),
    ],
    ['belongs to someone else', his(ended('rejected'), { person: { id: someOrg } })],
    ['is nobody’s', session('his', ended('rejected'))],
    ['works in another organization', his(ended('rejected'), { info: { organization: { id: otherOrg } } })],
    ['is of another region', his(ended('rejected'), { apiOrigin: 'https://api.mypurecloud.de' })],
    ['is not proven dead itself', his(statuses.unconfirmed)],
  ])('is not proven by a session that %s', (_, held) => {
    expect(withProof(accepted, [held])).toBe(accepted);
  });

  test('keeps the first proof, and gets none while it is under way or when it failed', () => {
    const proven = withProof(accepted, [his(ended('rejected'))]);
    expect(withProof(proven, [his(ended('rejected', noon + 1))])).toBe(proven);
    const sent = asked({ kind: 'sent' });
    const failed = asked({ kind: 'failed', at: noon, failure: { kind: 'not-found' } });
    expect([withProof(sent, [his(ended('rejected'))]), withProof(failed, [his(ended('rejected'))])]).toEqual([
      sent,
      failed,
    ]);
  });
});

describe('a user’s id', () => {
  test('means oneself in one’s own organization only', () => {
    const me = his(active());
    expect([meansSelf(me, tomas), meansSelf(me, tomas.toUpperCase()), meansSelf(me, someOrg)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(meansSelf(session('machine', active()), tomas)).toBe(false);
    const guest = his(active(), { info: { organization: { id: otherOrg } } });
    expect(belongsTo(guest, tomas, organizationOf(me))).toBe(false);
  });
});
