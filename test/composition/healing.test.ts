import { describe, expect, it } from 'vitest';
import { createHealing } from '../../src/main/composition/healing';
import type { SessionBus } from '../../src/main/system/session-bus';
import { succeed } from '../../src/shared/failure';

const values: Readonly<Record<string, unknown>> = {
  NameHasOwner: true,
  ReadAlias: '/org/freedesktop/secrets/collection/login',
  Get: { signature: 'b', value: false },
};
/** A desktop whose keychain is open. */
const openBus: SessionBus = {
  call: async ({ member }) => succeed([values[member]]),
  listen: () => undefined,
  variant: (_signature, value) => value,
  close: () => undefined,
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One keychain whose answers are given in order; `onOpen` is called for each look that finds it open. */
const waitingFor = (answers: ((fails: () => void) => boolean)[]) => {
  const timers: (() => void)[] = [];
  let looks = 0;
  const setTimer = (_ms: number, run: () => void): (() => void) => {
    timers.push(run);
    return () => timers.splice(timers.indexOf(run), 1);
  };
  const healing = createHealing(
    { setTimer },
    async () => openBus,
    async () => {
      looks += 1;
      return answers.shift()?.(healing.await) ?? true;
    },
  );
  return {
    healing,
    looks: () => looks,
    /** Milliseconds do not count here: what is due is run. */
    pass: async () => {
      timers.shift()?.();
      await turn();
    },
    isWaiting: () => timers.length > 0,
  };
};

describe('a keychain that did not answer', () => {
  it('is asked again once it is open, and then left alone', async () => {
    const stage = waitingFor([() => true]);
    stage.healing.await();
    stage.healing.await();
    await stage.pass();
    expect([stage.looks(), stage.isWaiting()]).toEqual([1, false]);
  });

  it.each<[string, (fails: () => void) => boolean]>([
    ['does not answer though it is open', () => false],
    ['answered a question and failed at another while it was asked', (fails) => (fails(), true)],
  ])('is looked at again where it %s', async (_, first) => {
    const stage = waitingFor([first, () => true]);
    stage.healing.await();
    await stage.pass();
    expect(stage.isWaiting()).toBe(true);
    await stage.pass();
    expect([stage.looks(), stage.isWaiting()]).toEqual([2, false]);
  });

  it('is waited for anew after it was open', async () => {
    const stage = waitingFor([() => true, () => true]);
    stage.healing.await();
    await stage.pass();
    stage.healing.await();
    await stage.pass();
    expect([stage.looks(), stage.isWaiting()]).toEqual([2, false]);
  });

  it('is not looked at once the app quits', async () => {
    const stage = waitingFor([]);
    stage.healing.await();
    stage.healing.stop();
    await stage.pass();
    expect(stage.looks()).toBe(0);
  });
});
