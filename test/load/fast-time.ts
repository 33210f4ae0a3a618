import { systemClock, type Clock } from '../../src/main/system/clock';

/**
 * Time that runs faster than the world's, for the app and the cloud alike: what the one waits for takes as much less as the
 * other grants it sooner. `epoch`: when both began, by the world's clock, so that every process has the same time.
 */
export const fastTime = (epoch: number, times: number): Clock => ({
  now: () => Math.floor(epoch + (Date.now() - epoch) * times),
  elapsed: () => systemClock.elapsed() * times,
  setTimer: (delayMs, run) => systemClock.setTimer(delayMs / times, run),
});
