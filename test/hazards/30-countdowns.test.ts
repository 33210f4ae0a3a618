import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../src/shared/deadline';
import { isRenewalDue, renewalTimeOf } from '../../src/shared/renewal-time';
import type { Session } from '../../src/shared/session';
import { signInSetting, wish, type SignInLife, type SignInSetting } from '../sessions/sign-in-life';

const year = 365 * 86_400_000;
const hour = 3_600_000;
/** Genesys tells its time to the second, and an answer takes a moment; in milliseconds. */
const honest = 2500;
const jumps = [10 * year, -10 * year, hour, -hour] as const;

interface Watched {
  readonly here: SignInSetting;
  readonly life: SignInLife;
  readonly session: () => Session;
  /** Milliseconds that are left by the countdown that is shown. */
  readonly left: () => number;
  readonly check: () => Promise<unknown>;
}

const only = (life: SignInLife): Session => {
  const [session] = life.store.all();
  if (session === undefined) throw new Error('There is no session');
  return session;
};

const watching = (here: SignInSetting, life: SignInLife): Watched => ({
  here,
  life,
  session: () => only(life),
  left: () => (deadlineOf(only(life))?.at ?? Number.NaN) - here.clock.now(),
  check: () => life.check.run(only(life).id, { thorough: true }),
});

/** A machine's session of a day, whose client's secret is kept or not: it expires, or renews itself. */
const signedIn = async (keepSecret: boolean): Promise<Watched> => {
  const here = await signInSetting();
  const life = await here.live();
  const { id, secret = '' } = here.client('Nightly Roster Sync');
  const outcome = await life.signingIn.client(wish(here, id), secret, keepSecret);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return watching(here, life);
};

/** A person's session that idles out in some minutes. */
const idling = async (): Promise<Watched> => {
  const here = await signInSetting();
  const life = await here.live();
  const pasted = { regionId: here.region.id, label: '', mode: 'observe', storage: 'keychain' } as const;
  const outcome = await life.adding.add({ token: here.cloud.token('mara').secret, ...pasted });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return watching(here, life);
};

describe.each(jumps)('a clock that jumps by %i ms', (ms) => {
  test('leaves as much of a lifetime as there was, once the session is checked', async () => {
    const { here, left, check, session } = await signedIn(false);
    const before = left();
    expect(before).toBeGreaterThan(23 * hour);
    here.clock.jump(ms);
    // The control: until then the countdown is wrong by the jump, which is why every session is looked at after one.
    expect(Math.abs(left() - (before - ms))).toBeLessThan(honest);
    await check();
    expect(session().status.kind).toBe('active');
    expect(Math.abs(left() - before)).toBeLessThan(honest);
    await here.clock.pass(hour);
    await check();
    expect(Math.abs(left() - (before - hour))).toBeLessThan(honest);
  });

  test('leaves as much of an idle timeout as there was, once the session is checked', async () => {
    const { here, left, check, session } = await idling();
    const before = left();
    expect(before).toBeGreaterThan(60_000);
    here.clock.jump(ms);
    await check();
    expect(session().status.kind).toBe('active');
    expect(Math.abs(left() - before)).toBeLessThan(honest);
  });

  test('and back again leaves it too', async () => {
    const { here, left, check } = await signedIn(false);
    const before = left();
    for (const one of [ms, -ms]) {
      here.clock.jump(one);
      await check();
    }
    expect(Math.abs(left() - before)).toBeLessThan(honest);
  });

  test('moves the time of a renewal with the lifetime, and makes none due early or late', async () => {
    const { here, check, session } = await signedIn(true);
    const until = (): number => (renewalTimeOf(session()) ?? Number.NaN) - here.clock.now();
    const before = until();
    here.clock.jump(ms);
    await check();
    expect(Math.abs(until() - before)).toBeLessThan(honest);
    expect(isRenewalDue(session(), here.clock.now())).toBe(false);
    here.clock.jump(ms);
    await here.clock.pass(before + honest);
    await check();
    expect(isRenewalDue(session(), here.clock.now())).toBe(true);
  });

  test('while the app does not run is seen at the next start', async () => {
    const { here, life, left } = await signedIn(false);
    const before = left();
    await life.index.saveAll();
    here.clock.jump(ms);
    const next = watching(here, await here.live());
    await next.life.opening.readSecrets();
    await next.check();
    expect(next.session().status.kind).toBe('active');
    expect(Math.abs(next.left() - before)).toBeLessThan(honest);
  });
});
