import { describe, expect, it } from 'vitest';
import { SnapshotFeed, type Feed } from '../../src/renderer/page/snapshot-feed';
import { succeed, type Result } from '../../src/shared/failure';
import type { Snapshot } from '../../src/shared/snapshot';
import { FakeTicker } from './fixtures/fake-ticker';
import { now } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';
import { snapshot } from './fixtures/snapshot-fixture';

/** Main in the hands of the test: answers when told to, and speaks when told to. */
const stage = () => {
  const ticker = new FakeTicker(now);
  const heard: Feed[] = [];
  const questions: ((answer: Result<Snapshot>) => void)[] = [];
  let push: (snapshot: Snapshot) => void = () => undefined;
  const feed = new SnapshotFeed(
    {
      getSnapshot: () => new Promise((resolve) => questions.push(resolve)),
      onSnapshot: (listener) => {
        push = listener;
        return () => (push = () => undefined);
      },
    },
    ticker,
    (next) => heard.push(next),
  );
  const stop = feed.start();
  const answer = async (result: Result<Snapshot>): Promise<void> => {
    questions.at(-1)?.(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ticker, heard, questions, feed, stop, answer, push: (value: Snapshot) => push(value) };
};

const kinds = (heard: readonly Feed[]): readonly string[] =>
  heard.map((feed) => (feed.kind === 'known' && feed.stale ? 'stale' : feed.kind));

describe('the feed of snapshots', () => {
  it('asks at the start and shows the answer', async () => {
    const { heard, answer } = stage();
    await answer(succeed(snapshot([states.plain])));
    expect(heard).toEqual([{ kind: 'known', snapshot: snapshot([states.plain]), stale: false }]);
  });

  it('says so when main does not answer at the start', () => {
    const { heard, ticker } = stage();
    ticker.advance(5000);
    expect(kinds(heard)).toEqual(['silent']);
  });

  it('says so when main refuses to answer', async () => {
    const { heard, answer } = stage();
    await answer({ ok: false, failure: { kind: 'command-refused' } });
    expect(kinds(heard)).toEqual(['silent']);
  });

  it('asks again after a quiet while, and calls nothing stale that main confirms', async () => {
    const { heard, questions, ticker, answer } = stage();
    await answer(succeed(snapshot()));
    ticker.advance(30_000);
    expect(questions).toHaveLength(2);
    await answer(succeed(snapshot()));
    ticker.advance(5000);
    expect(kinds(heard)).toEqual(['known', 'known']);
  });

  it('marks what is shown as stale when main has stopped answering, and recovers', async () => {
    const { heard, ticker, answer, push } = stage();
    await answer(succeed(snapshot([states.plain])));
    ticker.advance(35_000);
    expect(kinds(heard)).toEqual(['known', 'stale']);
    push(snapshot([states.plain]));
    expect(kinds(heard)).toEqual(['known', 'stale', 'known']);
  });

  it('keeps asking while main is silent', () => {
    const { questions, ticker } = stage();
    ticker.advance(90_000);
    expect(questions).toHaveLength(4);
  });

  it('lets no late answer overtake a newer snapshot', async () => {
    const { heard, answer, push } = stage();
    push(snapshot([states.full]));
    await answer(succeed(snapshot([states.plain])));
    expect(heard).toEqual([{ kind: 'known', snapshot: snapshot([states.full]), stale: false }]);
  });

  it('takes a newer snapshot even when the clock of the machine was set back', () => {
    const { heard, push } = stage();
    push(snapshot([states.plain]));
    push(snapshot([states.full], { now: now - 10 * 365 * 86_400_000 }));
    expect(heard.at(-1)).toMatchObject({ snapshot: { sessions: [states.full] } });
  });

  it('leaves nothing running when it is stopped', () => {
    const { heard, ticker, stop, push } = stage();
    push(snapshot());
    stop();
    push(snapshot([states.plain]));
    ticker.advance(120_000);
    expect(heard).toHaveLength(1);
    expect(ticker.waiting).toBe(0);
  });
});
