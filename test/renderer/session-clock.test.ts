import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../src/renderer/session/session-clock';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, now, session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

const brief = (of: Session, at = now): readonly string[] =>
  clocksOf(of, at, defaultSettings).map(({ id, value, tone }) => `${id}: ${value} (${tone})`);

describe('the clocks of a session', () => {
  it.each<readonly [keyof typeof states, readonly string[]]>([
    ['plain', ['idle: None (unknown)', 'expiry: Unknown (unknown)']],
    ['full', ['idle: 12 min (known)', 'expiry: Unknown (unknown)']],
    ['soon', ['idle: 3 min 20 sec (soon)', 'expiry: Unknown (unknown)']],
    ['expiring', ['idle: None (unknown)', 'expiry: 1 hr 35 min (known)']],
    ['keptAlive', ['idle: Kept alive (known)', 'expiry: Unknown (unknown)']],
    ['unchecked', ['idle: Not known yet (unknown)', 'expiry: Unknown (unknown)']],
    ['unreachable', ['retry: 48 sec (known)']],
    ['unconfirmed', ['retry: 4 sec (known)']],
    ['revoking', []],
    ['revoked', []],
    ['expired', []],
    ['locked', []],
  ])('that is %s', (name, clocks) => {
    expect(brief(states[name])).toEqual(clocks);
  });

  it('count down with the time', () => {
    expect(brief(states.soon, now + 90_000)[0]).toBe('idle: 1 min 50 sec (soon)');
  });

  it.each(['idlesAt', 'expiresAt'])('never go below zero once %s has passed, and wait for a check to tell', (field) => {
    const over =
      field === 'idlesAt'
        ? session(1, active({ idlesAt: now - 1 }))
        : session(1, active(), { expiresAt: now - 10 * 365 * 86_400_000 });
    const clock = clocksOf(over, now, defaultSettings).find(({ tone }) => tone === 'soon');
    expect([clock?.value, clock?.note]).toEqual(['Due', 'The next check will tell.']);
  });

  it('keep counting towards a known end while nothing can be asked', () => {
    const { status } = states.unreachable;
    const known = status.kind === 'unreachable' ? { ...status, lastKnown: active({ idlesAt: now + minute }) } : status;
    expect(brief(session(1, known))).toEqual(['retry: 48 sec (known)', 'idle: 1 min (soon)']);
  });

  it('are headed as a countdown only where something counts down', () => {
    const labels = (of: Session): readonly string[] => clocksOf(of, now, defaultSettings).map(({ label }) => label);
    expect(labels(states.full)).toEqual(['Idles out in', 'Expiry']);
    expect(labels(states.expiring)).toEqual(['Idle timeout', 'Expires in']);
    expect(labels(states.keptAlive)).toEqual(['Idle timeout', 'Expiry']);
  });

  it('say Now when a try is due', () => {
    expect(brief(states.unreachable, now + minute)).toEqual(['retry: Now (known)']);
  });
});
