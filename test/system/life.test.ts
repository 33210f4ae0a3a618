import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { trapBugs } from '../../src/main/system/bug-trap';
import { systemClock } from '../../src/main/system/clock';
import { governLife } from '../../src/main/system/lifecycle';
import { createNetworkReturn } from '../../src/main/system/network-return';
import { watchSleep } from '../../src/main/system/power';
import { manualClock } from '../surfaces/manual-clock';

const log = (told: unknown[]) => {
  const note = (...words: readonly unknown[]) => void told.push(words[0]);
  return { info: note, warn: note, error: note };
};

/** Electron's app as far as its end goes: quit asks, and what asks may say no. */
const start = (finish: () => Promise<void>) => {
  const told: unknown[] = [];
  const events = new EventEmitter();
  const signals = new EventEmitter();
  const app = {
    on: (event: string, listener: (event: { readonly preventDefault: () => void }) => void) =>
      events.on(event, listener),
    quit: () => {
      let prevented = false;
      events.emit('before-quit', { preventDefault: () => undefined });
      events.emit('will-quit', { preventDefault: () => (prevented = true) });
      if (!prevented) told.push('gone without finishing');
    },
    exit: (code: number) => void told.push(`exit ${code}`),
  };
  governLife({
    app,
    signals,
    log: log(told),
    onShow: () => told.push('show'),
    onQuitting: () => told.push('quitting'),
    finish: () => {
      told.push('finish');
      return finish();
    },
  });
  return { app, events, signals, told };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the app’s life', () => {
  test('a second start and a click in the dock show the window, whatever was typed', () => {
    const { events, told } = start(() => Promise.resolve());
    events.emit('second-instance', {}, ['--cloud=http://127.0.0.1:1'], '/', {});
    events.emit('activate', {});
    expect(told).toEqual(['show', 'show']);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s ends it cleanly', async (signal) => {
    const { signals, told } = start(() => Promise.resolve());
    signals.emit(signal);
    await settled();
    expect(told).toEqual(['quitting', 'finish', 'exit 0']);
  });

  test('what must be finished is finished once, also when it is told to quit twice', async () => {
    let done: () => void = () => undefined;
    const { app, told } = start(() => new Promise<void>((resolve) => (done = resolve)));
    app.quit();
    app.quit();
    await settled();
    expect(told).toEqual(['quitting', 'finish', 'quitting']);
    done();
    await settled();
    expect(told.at(-1)).toBe('exit 0');
  });

  test('a failure at the end is logged and holds nothing up', async () => {
    const { app, told } = start(() => Promise.reject(new Error('disk')));
    app.quit();
    await settled();
    expect(told).toEqual(['quitting', 'finish', 'quit: finishing failed', 'exit 0']);
  });

  test('what never finishes is left behind after three seconds', async () => {
    const { app, told } = start(() => new Promise<void>(() => undefined));
    app.quit();
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect(told.slice(2)).toEqual(['quit: something was not finished in time', 'exit 0']);
  });

  test('a second signal ends it at once', () => {
    const { signals, told } = start(() => new Promise<void>(() => undefined));
    signals.emit('SIGTERM');
    signals.emit('SIGTERM');
    expect(told.at(-1)).toBe('exit 1');
  });

  test('a bug is logged, and the app goes on', () => {
    const told: unknown[] = [];
    const source = new EventEmitter();
    trapBugs(source, log(told));
    source.emit('uncaughtException', new Error('a bug'));
    source.emit('unhandledRejection', 'another');
    expect(told).toEqual(['bug: uncaught', 'bug: unhandled rejection']);
  });
});

describe('sleep', () => {
  test('is told once for each, also where the platform repeats itself', () => {
    const source = new EventEmitter();
    const told: string[] = [];
    watchSleep(source, { onSuspend: () => told.push('suspend'), onResume: () => told.push('resume') });
    for (const event of ['suspend', 'suspend', 'resume', 'suspend', 'resume']) source.emit(event);
    expect(told).toEqual(['suspend', 'resume', 'suspend', 'resume']);
  });
});

describe('the network’s return', () => {
  const watch = () => {
    const clock = manualClock();
    const state = { online: false, returns: 0, looks: 0 };
    const isOnline = (): boolean => {
      state.looks += 1;
      return state.online;
    };
    return { clock, state, network: createNetworkReturn(clock, isOnline, () => (state.returns += 1)) };
  };

  test('is told once, soon after it, to all that wait', () => {
    const { clock, state, network } = watch();
    network.await();
    network.await();
    clock.advance(60_000);
    expect(state.returns).toBe(0);
    state.online = true;
    clock.advance(3000);
    expect(state.returns).toBe(1);
    expect(clock.waiting()).toBe(0);
  });

  test('is not looked for while nobody waits, nor where the machine is online', () => {
    const { clock, state, network } = watch();
    clock.advance(60_000);
    expect(state.looks).toBe(0);
    state.online = true;
    network.await();
    expect(clock.waiting()).toBe(0);
  });

  test('is not looked for any more after a stop', () => {
    const { clock, network } = watch();
    network.await();
    network.stop();
    expect(clock.waiting()).toBe(0);
  });
});

describe('the machine’s clock', () => {
  test('runs a timer once, and never one that was taken back or lies beyond what Node can wait', async () => {
    const ran: string[] = [];
    systemClock.setTimer(5, () => ran.push('soon'));
    systemClock.setTimer(-5, () => ran.push('at once'));
    systemClock.setTimer(5, () => ran.push('taken back'))();
    const takeBack = systemClock.setTimer(2 ** 40, () => ran.push('in decades'));
    await settled();
    takeBack();
    expect(ran).toEqual(['at once', 'soon']);
  });
});
