import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../src/renderer/page/announcement';
import type { Session } from '../../src/shared/session';
import { active, now, session } from './fixtures/session-fixture';
import { crowd, states } from './fixtures/sessions-fixture';
import { snapshot } from './fixtures/snapshot-fixture';

const ended = (of: Session): Session => ({
  ...of,
  status: { kind: 'ended', at: now, reason: 'idled-out', proof: { by: 'HEAD' } },
});

describe('what a person hears of changes', () => {
  it('names the session and its new state', () => {
    expect(announcementOf(snapshot([states.plain]), snapshot([ended(states.plain)]))).toBe(
      'Dispatch supervisor: Idled out.',
    );
  });

  it('tells many changes at once as a number', () => {
    const before = crowd(40);
    expect(announcementOf(snapshot(before), snapshot(before.map(ended)))).toBe('40 sessions have changed.');
  });

  it('says nothing of clocks, of checks that went well, or of sessions that come and go', () => {
    const later = session(1, active({ verifiedAt: now + 60_000 }), { label: 'Dispatch supervisor', generation: 2 });
    expect(
      announcementOf(snapshot([states.plain]), snapshot([later, states.full], { now: now + 60_000 })),
    ).toBeUndefined();
    expect(announcementOf(snapshot([states.plain]), snapshot())).toBeUndefined();
  });

  it('tells when the keychain closes and when it opens', () => {
    const open = snapshot();
    const locked = snapshot([], { keychain: { kind: 'locked', since: now } });
    expect(announcementOf(open, locked)).toBe('The keychain is locked');
    expect(announcementOf(locked, open)).toBe('The keychain is open again.');
  });

  it('keeps quiet about a keychain that was only looked at for the first time', () => {
    expect(announcementOf(snapshot([], { keychain: { kind: 'unknown' } }), snapshot())).toBeUndefined();
  });
});
