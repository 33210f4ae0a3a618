import { describe, expect, it } from 'vitest';
import { AuditFeed, type AuditNews } from '../../../src/renderer/activity/audit-feed';
import type { AuditEntry, AuditPage } from '../../../src/shared/audit';
import type { CommandInput } from '../../../src/shared/commands';
import { fail, succeed } from '../../../src/shared/failure';
import { FakeTicker } from '../fixtures/fake-ticker';
import { uuid } from '../fixtures/session-fixture';

const entry = (number: number): AuditEntry => ({ id: uuid(number), at: number, kind: 'session-added' });

/** A trail of entries numbered from 1; a page's `next` is the number that it ended with. */
const set = (length: number) => {
  const trail = { length, well: true, damaged: 0 };
  const asked: CommandInput<'readAudit'>[] = [];
  const news: AuditNews[] = [];
  const ticker = new FakeTicker(0);
  const read = async (input: CommandInput<'readAudit'>) => {
    asked.push(input);
    if (!trail.well) return fail({ kind: 'disk', why: 'other', file: 'audit' } as const);
    const first = input.after === undefined ? trail.length : Number(input.after) - 1;
    const count = Math.min(first, input.limit);
    const entries = Array.from({ length: count }, (_, index) => entry(first - index));
    const last = first - count + 1;
    const page: AuditPage = { entries, damaged: trail.damaged, ...(last > 1 && { next: String(last) }) };
    return succeed(page);
  };
  const filter = { text: 'x', kinds: ['session-added'] } as const;
  const feed = new AuditFeed({
    client: { readAudit: read },
    filter,
    after: ticker.after,
    onNews: (one) => news.push(one),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const numbers = (): readonly number[] => news.at(-1)?.entries.map(({ at }) => at) ?? [];
  return { trail, feed, asked, news, ticker, settle, numbers };
};

describe('the activity', () => {
  it('is read from its newest page back, as the filter narrows it', async () => {
    const { feed, asked, news, numbers } = set(250);
    await feed.start();
    expect([numbers().length, numbers()[0], news.at(-1)?.state]).toEqual([100, 250, 'more']);
    await feed.more();
    await feed.more();
    expect([numbers().length, numbers().at(-1), news.at(-1)?.state]).toEqual([250, 1, 'end']);
    await feed.more();
    expect(asked).toHaveLength(3);
    expect(asked[1]).toEqual({ text: 'x', kinds: ['session-added'], limit: 100, after: '151' });
  });

  it('puts new entries on top, once, after things have settled', async () => {
    const { trail, feed, asked, ticker, settle, numbers } = set(150);
    await feed.start();
    await feed.more();
    trail.length = 153;
    for (let change = 0; change < 5; change += 1) feed.touch();
    expect(asked).toHaveLength(2);
    ticker.advance(600);
    await settle();
    expect(asked).toHaveLength(3);
    expect([numbers().length, numbers()[0], numbers().at(-1)]).toEqual([153, 153, 1]);
  });

  it('begins anew where more was written than a page holds, so that nothing is missing between', async () => {
    const { trail, feed, news, ticker, settle, numbers } = set(50);
    await feed.start();
    trail.length = 400;
    feed.touch();
    ticker.advance(600);
    await settle();
    expect([numbers().length, numbers()[0], numbers().at(-1), news.at(-1)?.state]).toEqual([100, 400, 301, 'more']);
  });

  it('grows from nothing', async () => {
    const { trail, feed, ticker, settle, numbers } = set(0);
    await feed.start();
    expect(numbers()).toEqual([]);
    trail.length = 1;
    feed.touch();
    ticker.advance(600);
    await settle();
    expect(numbers()).toEqual([1]);
  });

  it('says why it can’t be read, keeps what was read, and can be tried again', async () => {
    const { trail, feed, news, numbers } = set(150);
    await feed.start();
    trail.well = false;
    await feed.more();
    expect([news.at(-1)?.state, news.at(-1)?.failure?.kind, numbers().length]).toEqual(['failed', 'disk', 100]);
    trail.well = true;
    await feed.more();
    expect([news.at(-1)?.state, news.at(-1)?.failure, numbers().length]).toEqual(['end', undefined, 150]);
  });

  it('adds up the damaged lines that it met', async () => {
    const { trail, feed, news } = set(150);
    trail.damaged = 2;
    await feed.start();
    await feed.more();
    expect(news.at(-1)?.damaged).toBe(4);
  });

  it('is silent once the view is left', async () => {
    const { feed, news, ticker } = set(5);
    const started = feed.start();
    feed.close();
    await started;
    feed.touch();
    expect([news.length, ticker.waiting]).toEqual([1, 0]);
  });
});
