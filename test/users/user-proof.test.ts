import { describe, expect, test } from 'vitest';
import { withProof } from '../../src/main/users/user-proof';
import { belongsTo, meansSelf, organizationOf } from '../../src/shared/organization';
import type { Session, Status } from '../../src/shared/session';
import type { UserRevocation } from '../../src/shared/user-revocation';
import { active, noon, session, statuses } from '../surfaces/sample';

const tomas = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const someOrg = '2a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const otherOrg = '3a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const proof = { by: 'DELETE', code: 'bad.credentials' } as const;
const second = 1000;

const his = (status: Status, change: Partial<Session> = {}): Session =>
  session('his', status, { person: { id: tomas.toUpperCase() }, info: { organization: { id: someOrg } }, ...change });
/** Taken by Genesys half a minute before the request was sent, which was a second before noon. */
const lastVerified = { at: noon - 31 * second, by: 'HEAD' } as const;
const ended = (
  reason: 'expired' | 'idled-out' | 'rejected',
  at = noon,
  taken: number | null = lastVerified.at,
): Status => ({
  kind: 'ended',
  at,
  reason,
  proof,
  ...(taken !== null && { lastVerified: { at: taken, by: 'GET' } }),
});
const revoked = { kind: 'revoked', requestedAt: noon, confirmedAt: noon, proof, lastVerified } as const;

const asked = (
  outcome: UserRevocation['outcome'],
  attempts: UserRevocation['attempts'] = [{ at: noon - second, status: 204 }],
): UserRevocation => ({
  id: 'r',
  userId: tomas,
  organization: { apiOrigin: 'https://api.mypurecloud.ie', id: someOrg },
  sessionId: 's',
  requestedAt: attempts[0]?.at ?? noon,
  attempts,
  outcome,
});
const accepted = asked({ kind: 'accepted', at: noon, status: 204, heldSessionIds: [] });
const lost = { kind: 'network', cause: 'lost' } as const;

describe('a user’s revocation', () => {
  test.each<readonly [string, Session]>([
    ['a session of theirs that is refused since', his(ended('rejected'))],
    ['one that was refused when it was to be revoked by itself', his(revoked)],
    ['one whose organization is not told', his(ended('rejected'), { info: {} })],
    ['one that was taken just after it was sent, and refused then', his(ended('rejected', noon, noon - 500))],
    ['one that was refused at the instant it was sent', his(ended('rejected', noon - second))],
    ['one that was taken nearly five minutes ago', his(ended('rejected', noon, noon - 299 * second))],
  ])('is proven by %s', (_, held) => {
    const at = held.status.kind === 'ended' ? held.status.at : noon;
    expect(withProof(accepted, [held]).outcome).toMatchObject({ proof: { at, sessionId: 'his', proof } });
    const unknown = asked({ kind: 'unknown', at: noon, failure: { kind: 'interrupted' } }, [{ at: noon - second }]);
    expect(withProof(unknown, [held]).outcome).toMatchObject({ kind: 'unknown', proof: { sessionId: 'his' } });
    expect(Object.keys(proofOf(withProof(accepted, [held])) ?? {}).toSorted()).toEqual(['at', 'proof', 'sessionId']);
  });

  test.each<readonly [string, Session]>([
    ['lives', his(active())],
    ['expired', his(ended('expired'))],
    ['idled out', his(ended('idled-out'))],
    ['was refused before', his(ended('rejected', noon - 2 * second))],
    ['was last taken five minutes before its end', his(ended('rejected', noon, noon - 300 * second))],
    ['was last taken a day before its end', his(ended('rejected', noon, noon - 86_400 * second))],
    ['was never known to be taken', his(ended('rejected', noon, null))],
    ['was refused a day later', his(ended('rejected', noon + 86_400 * second))],
    ['outlived it', his(ended('rejected', noon + 90 * second, noon + 60 * second))],
    ['Genesys revoked at its own request', his({ ...revoked, accepted: { at: noon, status: 200 } })],
    ['died of its own request for all that is known', his({ ...revoked, proof: { ...proof, by: 'HEAD' } })],
    ['was asked to be revoked more than once', his({ kind: 'revoked', requestedAt: noon, confirmedAt: noon, proof })],
    ['belongs to someone else', his(ended('rejected'), { person: { id: someOrg } })],
    ['is nobody’s', session('his', ended('rejected'))],
    ['works in another organization', his(ended('rejected'), { info: { organization: { id: otherOrg } } })],
    ['is of another region', his(ended('rejected'), { apiOrigin: 'https://api.mypurecloud.de' })],
    ['is not proven dead itself', his(statuses.unconfirmed)],
  ])('is not proven by a session that %s', (_, held) => {
    expect(withProof(accepted, [held])).toBe(accepted);
  });

  const hourAgo = noon - 3600 * second;
  test.each<readonly [string, UserRevocation['attempts'], boolean]>([
    [
      'was sent again just now, after an hour',
      [
        { at: hourAgo, failure: lost },
        { at: noon - second, status: 204 },
      ],
      true,
    ],
    ['was under way when the app ended', [{ at: hourAgo, failure: lost }, { at: noon - second }], true],
    ['was sent an hour ago only', [{ at: hourAgo, failure: lost }], false],
    [
      'met a limit when it was sent again',
      [
        { at: hourAgo, failure: lost },
        { at: noon - second, failure: { kind: 'rate-limited' } },
      ],
      false,
    ],
    [
      'was refused when it was sent again',
      [
        { at: hourAgo, failure: lost },
        { at: noon - second, failure: { kind: 'rejected' } },
      ],
      false,
    ],
  ])('that %s: proven by a token that died now: %s', (_, attempts, isProven) => {
    const unknown = asked({ kind: 'unknown', at: noon, failure: lost }, attempts);
    expect(proofOf(withProof(unknown, [his(ended('rejected'))])) !== undefined).toBe(isProven);
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

const proofOf = ({ outcome }: UserRevocation) => ('proof' in outcome ? outcome.proof : undefined);

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
