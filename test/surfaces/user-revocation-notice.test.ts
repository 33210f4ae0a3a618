import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../src/main/surfaces/notifications/notice';
import type { FoundUser } from '../../src/shared/user';
import type { UserRevocation, UserRevocationAttempt, UserRevocationOutcome } from '../../src/shared/user-revocation';
import { story } from './notice-story';
import { minute, noon, snapshot } from './sample';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const failure = { kind: 'network', cause: 'timeout' } as const;
const failed: UserRevocationAttempt = { at: noon, failure };

const revocation = (
  outcome: UserRevocationOutcome,
  attempts: readonly UserRevocationAttempt[] = [{ at: noon }],
  user?: FoundUser,
): UserRevocation => ({
  id: 'r',
  userId: id,
  ...(user !== undefined && { user }),
  organization: { apiOrigin: 'https://api.mypurecloud.ie' },
  sessionId: 's',
  requestedAt: noon,
  attempts,
  outcome,
});

const accepted: UserRevocationOutcome = { kind: 'accepted', at: noon, status: 204, heldSessionIds: [] };
const lost: UserRevocationOutcome = { kind: 'unknown', at: noon, failure };
const retried: UserRevocationOutcome = { ...lost, retryAt: noon + minute };
const proof = { at: noon + minute, sessionId: 'held', proof: { by: 'HEAD' } } as const;

describe('the notice of a user’s revocation', () => {
  const at = (...given: Parameters<typeof revocation>) => snapshot([], { userRevocations: [revocation(...given)] });
  const sent = at({ kind: 'sent' });
  const told = ['user-revocation'];

  test.each<readonly [UserRevocationOutcome]>([[accepted], [{ kind: 'failed', at: noon, failure }], [lost]])(
    'comes once with the outcome %j',
    (outcome) => {
      expect(story(snapshot([]), sent, at(outcome), at(outcome))).toEqual([[], [], told, []]);
      expect(story(snapshot([]), at(outcome))).toEqual([[], told]);
      expect(story(at(outcome))).toEqual([[]]);
    },
  );

  test('waits for the second failure where it is sent again by itself, and comes once', () => {
    const first = at(retried, [failed]);
    const second = at({ ...retried, at: noon + 1 }, [failed, failed]);
    const third = at({ ...retried, at: noon + 2 }, [failed, failed, failed]);
    expect(story(snapshot([]), sent, first, second, third)).toEqual([[], [], [], told, []]);
    expect(story(snapshot([]), sent, first, at(accepted, [failed, { at: noon, status: 204 }]))).toEqual([
      [],
      [],
      [],
      told,
    ]);
  });

  test('comes when it is not sent again any more, and when a proof comes after all', () => {
    const two = [failed, failed];
    const proven = at({ ...lost, proof }, two);
    expect(story(at(retried, two), at(lost, two), proven, proven)).toEqual([[], told, told, []]);
  });

  test('comes after a restart for what nobody knows, and not for what was told before', () => {
    const interrupted = at({ kind: 'unknown', at: noon + 1, failure: { kind: 'interrupted' } });
    expect(story(snapshot([]), interrupted)).toEqual([[], told]);
    expect(story(snapshot([], { now: noon + 2 }), at(accepted))).toEqual([[], []]);
  });

  test('says nothing new when a session held here brings its own proof', () => {
    expect(story(at(accepted), at({ ...accepted, proof }))).toEqual([[], []]);
  });
});

describe('its words', () => {
  const tomas: FoundUser = { id, name: 'Tomás\u202e Rivera', email: 'tomas@example.com' };
  test.each<readonly [string, UserRevocation, string, string, string]>([
    [
      'name the user',
      revocation(accepted, [], tomas),
      'Genesys Cloud accepted the revocation',
      'At 12:00 PM, for all tokens of Tomás Rivera.',
      'normal',
    ],
    [
      'go by the address where there is no name',
      revocation(accepted, [], { id, email: 'tomas@example.com' }),
      'Genesys Cloud accepted the revocation',
      'At 12:00 PM, for all tokens of tomas@example.com.',
      'normal',
    ],
    [
      'go by the id where there is nothing else',
      revocation({ kind: 'failed', at: noon, failure: { kind: 'not-found' } }),
      `The tokens of ${id} were not revoked`,
      'No user with this id is in this organization.',
      'critical',
    ],
    [
      'say when it is tried again',
      revocation({ kind: 'failed', at: noon, failure: { kind: 'rate-limited' }, retryAt: noon + minute }, [], tomas),
      'The tokens of Tomás Rivera were not revoked',
      'Genesys Cloud asks to wait because of too many requests. Token Tray tries again at 12:01 PM.',
      'critical',
    ],
    [
      'say that nobody knows',
      revocation(lost, [], tomas),
      'Not known whether the tokens of Tomás Rivera are revoked',
      'The answer was lost: Genesys Cloud did not answer in time. It is safe to ask again.',
      'critical',
    ],
    [
      'say that it is asked again',
      revocation(retried, [], tomas),
      'Not known whether the tokens of Tomás Rivera are revoked',
      'The answer was lost: Genesys Cloud did not answer in time. Token Tray asks again by itself.',
      'critical',
    ],
    [
      'say what a session held here proves',
      revocation({ ...lost, proof }, [], tomas),
      'Not known whether the tokens of Tomás Rivera are revoked',
      'The answer was lost, but a session of theirs that is held here was found revoked at 12:01 PM.',
      'critical',
    ],
  ])('%s', (_, one, title, body, urgency) => {
    const notice = noticeOf({ kind: 'user-revocation', revocation: one }, noon);
    expect([notice.title, notice.body, notice.urgency].map((text) => text.replaceAll('\u202f', ' '))).toEqual([
      title,
      body,
      urgency,
    ]);
    expect(notice).toMatchObject({ tag: 'user-revocation:r', focus: { kind: 'revoke-user', sessionId: 's' } });
  });
});
