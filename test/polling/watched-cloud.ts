import { Secret } from '../../src/main/credentials/secret';
import type { Target } from '../../src/main/genesys/reply';
import { backoffMs } from '../../src/main/polling/backoff';
import { Poller } from '../../src/main/polling/poller';
import { SessionCheck } from '../../src/main/sessions/session-check';
import { SessionStore } from '../../src/main/sessions/session-store';
import { fail, type NetworkFailure, type ReplyFailure } from '../../src/shared/failure';
import type { Session } from '../../src/shared/session';
import type { TokenInfo } from '../../src/shared/token-info';
import { sessionWith, unchecked } from '../sessions/states';
import { fakeClock, type FakeClock } from './fake-clock';

/** One request, as the cloud of a test saw it. */
export interface Seen {
  readonly id: string;
  /** Milliseconds by the steady clock. */
  readonly at: number;
}

export interface WatchedCloud {
  readonly clock: FakeClock;
  readonly store: SessionStore;
  readonly poller: Poller;
  readonly seen: Seen[];
  /** Ids proven by the poller, for sessions whose revocation is not confirmed. */
  readonly proven: string[];
  /** Requests at once at most, over all sessions and of one session. */
  readonly most: { all: number; ofOne: number };
  /** What is wrong with the cloud; undefined when it is well. */
  failure: NetworkFailure | ReplyFailure | undefined;
  /** Milliseconds that every answer takes. */
  latency: number;
  /** What it tells of every token. */
  info: TokenInfo;
}

/** Numbers that look random and are the same in every run. */
const seeded = (start: number) => {
  let state = start;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

export const sessionNumber = (number: number, rest: Partial<Session> = {}): Session =>
  sessionWith(unchecked, { id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, ...rest });

/**
 * Poller, check and store as they are, before a cloud that lives in the same simulated time: an hour of it
 * takes no hour. What travels over sockets is tested elsewhere.
 */
export const watchedCloud = (
  sessions: readonly Session[],
  interval: number | (() => number) = 60_000,
): WatchedCloud => {
  const intervalMs = typeof interval === 'number' ? () => interval : interval;
  const clock = fakeClock();
  const store = new SessionStore();
  for (const session of sessions) store.add(session);
  const random = seeded(20_260_504);
  const running = new Map<string, number>();
  const cloud: Omit<WatchedCloud, 'poller'> = {
    clock,
    store,
    seen: [],
    proven: [],
    most: { all: 0, ofOne: 0 },
    failure: undefined,
    latency: 0,
    info: {},
  };
  const travel = async (id: string): Promise<void> => {
    cloud.seen.push({ id, at: clock.elapsed() });
    running.set(id, (running.get(id) ?? 0) + 1);
    const counts = [...running.values()];
    cloud.most.all = Math.max(
      cloud.most.all,
      counts.reduce((sum, count) => sum + count, 0),
    );
    cloud.most.ofOne = Math.max(cloud.most.ofOne, ...counts);
    if (cloud.latency > 0) await new Promise<void>((resolve) => clock.setTimer(cloud.latency, resolve));
    running.set(id, (running.get(id) ?? 1) - 1);
  };
  const answer = async <Value>(target: Target, value: Value) => {
    await travel(target.token.reveal());
    const { failure } = cloud;
    return failure === undefined
      ? ({ ok: true, value: { value, status: 200 } } as const)
      : { ok: false as const, failure };
  };
  const check = new SessionCheck({
    store,
    holding: {
      tokenOf: (id) => new Secret(id),
      absenceOf: () => ({ kind: 'secret-missing' }),
      release: async () => undefined,
    },
    tokens: { verify: (target) => answer(target, null), read: (target) => answer(target, cloud.info) },
    now: clock.now,
    reachable: () => true,
    retryDelay: (attempts, failure) => backoffMs(attempts, failure, random, intervalMs()),
  });
  const poller = new Poller({
    store,
    check,
    revocation: {
      prove: async (id) => {
        await travel(id);
        cloud.proven.push(id);
        store.apply(id, { kind: 'rejected', at: clock.now(), generation: 0, proof: { by: 'HEAD' } });
      },
    },
    // No session here has anything that renews it.
    renewal: { renew: async () => fail({ kind: 'not-renewable' }) },
    clock,
    random,
    intervalMs,
    onChecking: () => undefined,
  });
  return Object.assign(cloud, { poller });
};

/** The times at which a session was asked for, in order. */
export const timesOf = (seen: readonly Seen[], id: string): readonly number[] =>
  seen.filter((one) => one.id === id).map(({ at }) => at);

/** The longest of the pauses between these times. */
export const longestPause = (times: readonly number[]): number =>
  Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
