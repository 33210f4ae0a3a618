import { afterAll, afterEach, beforeAll } from 'vitest';
import { Stage, type StageOptions } from '../driver/stage';

/** What a person who reads of a failed test wants to know of the app at that moment. */
const tellState = async (stage: Stage): Promise<void> => {
  const or = (work: Promise<string>): Promise<string> => work.catch((problem: unknown) => String(problem));
  const { app, tray, notifications } = stage;
  const told = notifications.all.map(({ summary, body }) => `${summary}: ${body}`);
  console.log(
    [
      `Tray: ${await or(tray.tooltip())}`,
      await or(tray.menuText()),
      `Window: ${app.window.exists ? (await or(app.window.text())).slice(0, 500) : 'none'}`,
      `Told: ${told.join('\n')}`,
      `Output: ${app.output.slice(-3000)}`,
    ].join('\n\n'),
  );
};

/**
 * A stage for all tests of a file: opened before the first, closed after the last. Where a test fails, the state of the
 * app is told.
 *
 * @param prepare what comes before the first test, such as starting the app
 * @param options where the stage is not to be the usual one
 */
export function fileStage(prepare: (stage: Stage) => Promise<unknown>, options?: StageOptions): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await Stage.open(options);
    await prepare(stage);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && stage !== undefined) await tellState(stage).catch(() => undefined);
  });
  afterAll(async () => {
    await stage?.close();
  });
  return () => {
    if (stage === undefined) throw new Error('The stage is not open yet');
    return stage;
  };
}
