import { expect, test } from 'vitest';
import type { Result } from '../../../src/shared/failure';
import { eventually } from '../../driver/eventually';
import { listStage, revokes, started, until, type ListStage } from './list-stage';

/** A list that goes on by itself, and whose disk takes its time over exactly that. */
const goingOn = async (): Promise<ListStage & { readonly take: () => void }> => {
  const stage = await listStage();
  let take = (): void => undefined;
  const taken = new Promise<void>((resolve) => (take = resolve));
  let isGoingOn = false;
  const work = stage.live((real) => ({
    ...real,
    append: async (lines) => {
      if (lines.includes('"t":"resumed"')) {
        isGoingOn = true;
        await taken;
      }
      return real.append(lines);
    },
  }));
  const here = { ...stage, work, take };
  const { cloud } = stage;
  const crowd = cloud.control.addUsers(cloud.token('jonas').organizationId, 60).map(({ id }) => id);
  const illness = cloud.control.fail(503, { method: 'DELETE', path: '/api/v2/tokens/*-*' });
  await started(here, ...crowd);
  await until(work, 'paused');
  illness.remove();
  cloud.control.slow(40, { method: 'DELETE' });
  await eventually('it goes on', () => isGoingOn);
  return here;
};

/** Requests that leave from now on, once those on their way are over. */
const later = async ({ cloud }: ListStage): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = revokes(cloud).length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return revokes(cloud).length - before;
};

const acts: readonly (readonly [string, (stage: ListStage) => Promise<Result<null>>])[] = [
  ['is stopped', ({ work }) => work.with((list) => list.stop())],
  ['is let go of with all other data', ({ work }) => work.clear()],
];

test.each(acts)(
  'a list that %s at the very moment at which it goes on by itself asks for nobody more',
  async (_, act) => {
    const stage = await goingOn();
    const done = act(stage);
    stage.take();
    expect(await done).toEqual({ ok: true, value: null });
    expect(await later(stage)).toBe(0);
  },
);

test('a list that a person resumes at the very moment at which it goes on by itself pauses at their next click', async () => {
  const stage = await goingOn();
  const resumed = stage.work.with((list) => list.resume());
  stage.take();
  await resumed;
  await until(stage.work, 'running');
  expect(await stage.work.with((list) => list.pause())).toMatchObject({ ok: true });
  expect(await later(stage)).toBe(0);
});
