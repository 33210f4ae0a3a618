import { describe, expect, it } from 'vitest';
import { PageClock } from '../../src/renderer/page/page-clock';
import { FakeTicker } from './fixtures/fake-ticker';

describe('the clock of the page', () => {
  it("shows main's clock, whatever the page's own shows", () => {
    const ticker = new FakeTicker(1_000_000);
    const clock = new PageClock(ticker);
    clock.follow(5_000_000);
    ticker.advance(250);
    expect(clock.now()).toBe(5_000_250);
  });

  it('ticks once a second, right after the full second', () => {
    const ticker = new FakeTicker(10_400);
    const clock = new PageClock(ticker);
    const ticks: number[] = [];
    clock.subscribe((now) => ticks.push(now));
    ticker.advance(3000);
    expect(ticks).toEqual([11_005, 12_005, 13_005]);
  });

  it('runs one timer for all who listen, and none when nobody does', () => {
    const ticker = new FakeTicker(0);
    const clock = new PageClock(ticker);
    const stops = [clock.subscribe(() => undefined), clock.subscribe(() => undefined)];
    expect(ticker.waiting).toBe(1);
    for (const stop of stops) stop();
    expect(ticker.waiting).toBe(0);
  });

  it('rests while the page is hidden, and tells the time at once when it is seen again', () => {
    const ticker = new FakeTicker(0);
    const clock = new PageClock(ticker);
    const ticks: number[] = [];
    clock.subscribe((now) => ticks.push(now));
    clock.setVisible(false);
    ticker.advance(60_000);
    expect([ticks, ticker.waiting]).toEqual([[], 0]);
    clock.setVisible(true);
    expect(ticks).toEqual([60_000]);
    ticker.advance(1005);
    expect(ticks).toHaveLength(2);
  });

  it.each([-10, 10])('goes on ticking when the machine is set %s years away', (years) => {
    const ticker = new FakeTicker(Date.UTC(2026, 0));
    const clock = new PageClock(ticker);
    let ticks = 0;
    clock.subscribe(() => (ticks += 1));
    ticker.jump(years * 365 * 86_400_000);
    ticker.advance(5005);
    expect(ticks).toBe(5);
  });
});
