import { describe, expect, it } from 'vitest';
import { RowPages } from '../../../src/renderer/user-list/row-pages';
import type { CommandClient, CommandInput } from '../../../src/shared/commands';
import { FakeTicker } from '../fixtures/fake-ticker';
import { listRow } from '../fixtures/user-list-fixture';

type Read = CommandClient['readUserListRows'];

const set = (total: number, read?: Read) => {
  const asked: CommandInput<'readUserListRows'>[] = [];
  const ticker = new FakeTicker(0);
  let changes = 0;
  const rows: Read = async (input) => {
    asked.push(input);
    if (read !== undefined) return read(input);
    const count = Math.max(0, Math.min(input.limit, total - input.offset));
    const page = Array.from({ length: count }, (_, index) => listRow(input.offset + index + 1, { kind: 'unknown' }));
    return { ok: true, value: { rows: page, total } };
  };
  const pages = new RowPages({
    client: { readUserListRows: rows },
    show: 'all',
    after: ticker.after,
    onChange: () => (changes += 1),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { pages, asked, ticker, settle, changes: () => changes };
};

describe('the rows of a long list', () => {
  it('are read where they are in sight, and nowhere else', async () => {
    const { pages, asked, settle } = set(5000);
    pages.want(0, 20);
    await settle();
    pages.want(2390, 2410);
    await settle();
    expect(asked.map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 100],
      [2300, 100],
      [2400, 100],
    ]);
    expect([pages.total, pages.row(2404)?.line, pages.row(700)]).toEqual([5000, 2405, undefined]);
  });

  it('are not read twice while an answer is on its way, nor when they are known', async () => {
    const { pages, asked, settle } = set(5000);
    pages.want(0, 20);
    pages.want(5, 25);
    await settle();
    pages.want(10, 30);
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('are read again once the list has changed, at most a few times a second, and only those in sight', async () => {
    const { pages, asked, ticker, settle } = set(5000);
    pages.want(0, 20);
    await settle();
    pages.want(300, 320);
    await settle();
    for (let change = 0; change < 50; change += 1) {
      pages.outdate();
      ticker.advance(20);
      await settle();
    }
    expect(asked.length - 2).toBe(2);
    expect(new Set(asked.slice(2).map(({ offset }) => offset))).toEqual(new Set([300]));
    expect(pages.row(5)?.line).toBe(6);
  });

  it('say that they can’t be read, and come when they are wanted again', async () => {
    let well = false;
    const { pages, settle } = set(1, async () =>
      well
        ? { ok: true, value: { rows: [listRow(1, { kind: 'unknown' })], total: 1 } }
        : { ok: false, failure: { kind: 'user-list', why: 'no-list' } },
    );
    pages.want(0, 20);
    await settle();
    expect([pages.failed, pages.total]).toEqual([true, undefined]);
    well = true;
    pages.want(0, 20);
    await settle();
    expect([pages.failed, pages.row(0)?.line]).toEqual([false, 1]);
  });

  it('leave nothing behind when the view is left', async () => {
    const { pages, ticker, settle, changes } = set(5000);
    pages.want(0, 20);
    pages.close();
    await settle();
    pages.outdate();
    expect([changes(), ticker.waiting]).toEqual([0, 0]);
  });
});
