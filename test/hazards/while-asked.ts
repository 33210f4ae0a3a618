import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../driver/app';

/** How long the app took to answer while something went on, in milliseconds. */
export interface Answering {
  /** A command of the window: through the page, main and back. */
  readonly command: readonly number[];
  /** A frame of the window. */
  readonly frame: readonly number[];
}

/** Between two questions, in milliseconds: more of them would be what keeps the app busy. */
const pauseMs = 50;

/** Nothing holds a session of this id. */
const nobody = '00000000-0000-4000-8000-000000000000';

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Asks main for something small, and the page for a frame, again and again until `work` has done its own. */
export const whileAsked = async (app: App, work: () => Promise<unknown>): Promise<Answering> => {
  const [command, frame]: [number[], number[]] = [[], []];
  const { page } = app.window;
  const state = { isOver: false };
  const ask = async (): Promise<void> => {
    while (!state.isOver) {
      command.push(
        await timed(() => page.evaluate((id) => window.tokenTray.setMode({ sessionId: id, mode: 'observe' }), nobody)),
      );
      frame.push(await timed(() => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))));
      await wait(pauseMs);
    }
  };
  await Promise.all([ask(), work().finally(() => (state.isOver = true))]);
  return { command, frame };
};

/** Median and longest, for a person who reads the run. */
export const figures = (about: string, { command, frame }: Answering): string => {
  const told = (times: readonly number[]): string => {
    const sorted = times.toSorted((one, other) => one - other);
    const [middle = 0, longest = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
    return `${times.length} times, median ${middle.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
  };
  return `${about}: command ${told(command)}; frame ${told(frame)}`;
};
