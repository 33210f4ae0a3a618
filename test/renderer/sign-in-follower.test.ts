import { beforeEach, describe, expect, it } from 'vitest';
import {
  SignInFollower,
  type SignInInput,
  type SignInResult,
  type SignInStage,
} from '../../src/renderer/sign-in/sign-in-follower';
import type { Failure, Result } from '../../src/shared/failure';
import type { SignInEnd, SignInProgress } from '../../src/shared/snapshot';
import { minute, now, uuid } from './fixtures/session-fixture';

type Answer = Result<{ readonly sessionId: string; readonly renewed: boolean }>;

const clientId = uuid(901);
const input: SignInInput = { regionId: 'mypurecloud.ie', clientId, label: '', mode: 'observe', storage: 'keychain' };
const progress = (startedAt: number): SignInProgress => ({
  regionId: input.regionId,
  clientId: ` ${uuid(901).toUpperCase()}`,
  startedAt,
  endsAt: startedAt + 5 * minute,
});
const ended = (startedAt: number, outcome: SignInEnd['outcome']): SignInEnd => ({
  startedAt,
  at: startedAt + minute,
  outcome,
});
const failure: Failure = { kind: 'sign-in', why: 'timed-out' };
const cancelled: Failure = { kind: 'sign-in', why: 'cancelled' };

let follower: SignInFollower;
let stages: SignInStage[];
let results: SignInResult[];
let cancels: number;
/** The sign-ins that were asked for, to be answered in any order. */
let asked: ((answer: Answer) => Promise<void>)[];

beforeEach(() => {
  stages = [];
  results = [];
  cancels = 0;
  asked = [];
  const client = {
    signInWithBrowser: () =>
      new Promise<Answer>((resolve) =>
        asked.push(async (answer) => {
          resolve(answer);
          await Promise.resolve();
        }),
      ),
    cancelSignIn: async () => {
      cancels += 1;
      return { ok: true, value: null } as const;
    },
  };
  follower = new SignInFollower(client, {
    onStage: (stage) => stages.push(stage),
    onSignedIn: (result) => results.push(result),
  });
});

const stage = (): SignInStage | undefined => stages.at(-1);
const answer = async (index: number, value: Answer): Promise<void> => {
  await asked[index]?.(value);
  await new Promise(setImmediate);
};

describe('a sign-in that this page asked for', () => {
  it('waits, and gets its time with the first snapshot that tells of it', () => {
    void follower.start(input);
    expect(stage()).toEqual({ kind: 'waiting' });
    follower.follow({ signIn: progress(now) });
    expect(stage()).toEqual({ kind: 'waiting', progress: progress(now) });
  });

  it('brings its session, also when the last snapshot still tells of it', async () => {
    void follower.start(input);
    follower.follow({ signIn: progress(now) });
    await answer(0, { ok: true, value: { sessionId: 'a', renewed: false } });
    follower.follow({ signIn: progress(now) });
    follower.follow({});
    expect(stage()).toEqual({ kind: 'idle' });
    expect(results).toEqual([{ sessionId: 'a', renewed: false, input }]);
  });

  it('does not end by a snapshot without it: its own answer tells more', () => {
    void follower.start(input);
    follower.follow({ signIn: progress(now) });
    follower.follow({ lastSignIn: ended(now, { ok: true, value: { sessionId: 'a', renewed: true } }) });
    expect(results).toEqual([]);
    expect(stage()?.kind).toBe('waiting');
  });

  it('that failed keeps what was filled in, until it is dismissed', async () => {
    void follower.start(input);
    follower.dismiss();
    await answer(0, { ok: false, failure });
    expect(stage()).toEqual({ kind: 'failed', input, failure });
    follower.dismiss();
    expect(stage()).toEqual({ kind: 'idle' });
  });

  it('that the person gave up is no failure, but what went wrong before is one', async () => {
    void follower.start(input);
    follower.cancel();
    await answer(0, { ok: false, failure: cancelled });
    expect(stage()).toEqual({ kind: 'idle' });
    void follower.start(input);
    follower.cancel();
    await answer(1, { ok: false, failure });
    expect(stage()?.kind).toBe('failed');
    void follower.start(input);
    await answer(2, { ok: false, failure: cancelled });
    expect(stage()?.kind).toBe('failed');
    void follower.start(input);
    follower.cancel();
    const unended = { ...cancelled, unended: {} };
    await answer(3, { ok: false, failure: unended });
    expect(stage()).toMatchObject({ kind: 'failed', failure: unended });
  });

  it('gives way to the next one, and its end means nothing then', async () => {
    void follower.start(input);
    follower.follow({ signIn: progress(now) });
    void follower.start(input);
    await answer(0, { ok: false, failure: cancelled });
    follower.follow({ signIn: progress(now) });
    expect(stage()).toEqual({ kind: 'waiting' });
    follower.follow({ signIn: progress(now + 1) });
    expect(stage()).toEqual({ kind: 'waiting', progress: progress(now + 1) });
  });
});

describe('a sign-in that was under way before the page', () => {
  it.each<readonly [string, SignInEnd, readonly SignInResult[], SignInStage]>([
    [
      'a new session',
      ended(now, { ok: true, value: { sessionId: 'a', renewed: false } }),
      [{ sessionId: 'a', renewed: false }],
      { kind: 'idle' },
    ],
    [
      'the one that was named',
      { ...ended(now, { ok: true, value: { sessionId: 'a', renewed: true } }), replaces: 'a' },
      [{ sessionId: 'a', renewed: true, replaces: 'a' }],
      { kind: 'idle' },
    ],
    ['a failure', ended(now, { ok: false, failure }), [], { kind: 'failed', failure }],
    [
      'a failure for a session that was named',
      { ...ended(now, { ok: false, failure }), replaces: 'a' },
      [],
      { kind: 'failed', replaces: 'a', failure },
    ],
  ])('is told by how it ended: %s', (_, lastSignIn, expected, last) => {
    follower.follow({ signIn: progress(now) });
    expect(stage()).toEqual({ kind: 'waiting', progress: progress(now) });
    for (let count = 0; count < 3; count += 1) follower.follow({ lastSignIn });
    expect(results).toEqual(expected);
    expect(stages.slice(1)).toEqual([last]);
  });

  it('that another sign-in took the place of is not told by that one’s end', () => {
    follower.follow({ signIn: progress(now) });
    follower.follow({ lastSignIn: ended(now + 1, { ok: false, failure }) });
    expect(stage()).toEqual({ kind: 'idle' });
  });

  it('that the person gave up is no failure', () => {
    follower.follow({ signIn: progress(now) });
    follower.cancel();
    follower.follow({});
    expect(stage()).toEqual({ kind: 'idle' });
  });
});

describe('a window that is opened after a sign-in has ended', () => {
  it('tells once why it failed, until a person has seen it', () => {
    const lastSignIn = { ...ended(now, { ok: false, failure }), replaces: 'a' };
    for (const snapshot of [{ lastSignIn }, { lastSignIn }]) follower.follow(snapshot);
    expect(stages).toEqual([{ kind: 'failed', replaces: 'a', failure }]);
    follower.dismiss();
    follower.follow({ lastSignIn });
    expect([stage(), cancels]).toEqual([{ kind: 'idle' }, 1]);
    follower.dismiss();
    expect(cancels).toBe(1);
  });

  it('says nothing of one that worked', () => {
    follower.follow({ lastSignIn: ended(now, { ok: true, value: { sessionId: 'a', renewed: false } }) });
    expect(stages).toEqual([]);
  });

  it('does not tell again what the page has told by itself', async () => {
    follower.follow({});
    void follower.start(input);
    await answer(0, { ok: false, failure });
    follower.follow({ lastSignIn: ended(now, { ok: false, failure }) });
    expect(stages.map(({ kind }) => kind)).toEqual(['waiting', 'failed']);
  });
});
