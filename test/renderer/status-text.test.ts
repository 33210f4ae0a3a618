import { describe, expect, it } from 'vitest';
import { statusSentence } from '../../src/renderer/session/status-sentence';
import { rowTextOf } from '../../src/renderer/sessions/row-text';
import { active, minute, now, session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

/** Some time formats hold narrow spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('a row', () => {
  it.each<readonly [keyof typeof states, string, string]>([
    ['plain', 'Live', 'verified 2:02 PM'],
    ['full', 'Live', 'idles out in 12 min'],
    ['soon', 'Live', 'idles out in 3 min 20 sec'],
    ['expiring', 'Live', 'expires in 1 hr 35 min'],
    ['keptAlive', 'Live', 'verified 2:02 PM'],
    ['unchecked', 'Not checked yet', ''],
    ['unreachable', 'No answer', 'since 1:59 PM'],
    ['revoking', 'Revoking', 'asked 2:03 PM'],
    ['unconfirmed', 'Waiting for proof', 'asked 2:02 PM'],
    ['lost', 'Not confirmed', 'asked 2:01 PM'],
    ['revoked', 'Revoked', 'proven 2:03 PM'],
    ['expired', 'Expired', 'found 1:57 PM'],
    ['idledOut', 'Idled out', 'found Mar 11, 2026, 12:03 PM'],
    ['rejected', 'Ended', 'found 2:01 PM'],
    ['locked', 'Keychain locked', 'since 1:55 PM'],
  ])('of the %s session says %s, %s', (name, word, note) => {
    const text = rowTextOf(states[name], now);
    expect([text.word, plain(text.note)]).toEqual([word, note]);
  });

  it('does not count below zero, nor claim an end that no check has found', () => {
    const over = session(1, active({ idlesAt: now - minute }));
    expect(rowTextOf(over, now)).toEqual({ word: 'Live', note: 'idle time is over' });
  });
});

describe('the sentence of a session', () => {
  it.each<readonly [keyof typeof states, string]>([
    ['plain', 'Genesys Cloud accepted this token at 2:02:47 PM.'],
    ['soon', 'Genesys Cloud accepted this token at 2:02:47 PM.'],
    ['unchecked', 'Held, and not verified yet since Token Tray started.'],
    ['unreachable', 'No answer since 1:59:07 PM. It was live when last checked, at 1:58:07 PM.'],
    ['revoking', 'The request to revoke it went out at 2:03:06 PM.'],
    ['unconfirmed', 'Genesys Cloud accepted the request at 2:02:58 PM. It counts as revoked once it is refused.'],
    ['lost', 'The request went out at 2:01:57 PM and its answer was lost. Token Tray is finding out what happened.'],
    ['revoked', 'Revoked, confirmed 2:03:00 PM by 401.'],
    ['expired', 'Its time was up. Found at 1:57:07 PM.'],
    ['idledOut', 'The idle timeout of its organization ended it. Found at Mar 11, 2026, 12:03 PM.'],
    ['rejected', 'Genesys Cloud refuses it: it has expired or was revoked elsewhere. Found at 2:01:07 PM.'],
    [
      'locked',
      'The keychain has not given its token out since 1:55:07 PM, so it can’t be checked. It was live when last verified, 2:02:47 PM. Nothing here was erased.',
    ],
  ])('that is %s', (name, sentence) => {
    expect(plain(statusSentence(states[name], now))).toBe(sentence);
  });

  it('claims nothing of a session that was never verified', () => {
    const { status } = states.unreachable;
    const never = session(1, status.kind === 'unreachable' ? { ...status, lastKnown: { kind: 'unchecked' } } : status);
    expect(plain(statusSentence(never, now))).toBe(
      'No answer since 1:59:07 PM, so it is not known whether it is live.',
    );
  });
});
