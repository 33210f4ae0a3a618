import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import { startDesktop } from '../../../build/desktop/virtual-desktop.mjs';
import { electronRuntime } from '../../../build/setup/electron-runtime.mjs';
import { launchArguments } from '../../../build/setup/launch-arguments.mjs';
import { inProject } from '../../../build/setup/project.mjs';
import type { CommandName } from '../../../src/shared/command-names';
import { spoken } from '../../../src/shared/messages';
import type { Snapshot } from '../../../src/shared/snapshot';
import type { GivenAnswers, SentCommand } from './page-host';

/** The page of the app in a real window of a real Electron, with the test in the place of main. */
export interface PageStage {
  readonly page: Page;
  /** Loads the page anew with this snapshot, at the window's usual size, in the language that the test speaks. */
  readonly open: (
    snapshot: Snapshot,
    size?: readonly [width: number, height: number],
    /** `never`: the app leaves the page's first question open. */
    answers?: 'always' | 'never',
    /** Rows of which a command with `offset` and `limit` gets its part, from the page's first command on. */
    paged?: GivenAnswers['paged'],
    /** Answers from the page's first command on. */
    fixed?: GivenAnswers['fixed'],
  ) => Promise<void>;
  /** Sets the size of the page in the window, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Sends another snapshot. */
  readonly show: (snapshot: Snapshot) => Promise<void>;
  readonly answer: (name: CommandName, answer: unknown) => Promise<void>;
  /** Answers, late, the commands that were left open (`never`). */
  readonly settle: (name: CommandName, answer: unknown) => Promise<void>;
  /** The commands sent since the last call. */
  readonly take: () => Promise<readonly SentCommand[]>;
  readonly stop: () => Promise<void>;
}

const program = (entry: string, name: string, outDir: string): InlineConfig => ({
  configFile: false,
  logLevel: 'error',
  build: {
    target: 'node18',
    outDir,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { [name]: entry },
      platform: 'node',
      external: ['electron', /^node:/],
      output: { format: 'cjs', entryFileNames: '[name].js' },
    },
  },
});

/** Builds page and preload from the sources as they are now, so that no test looks at yesterday's. */
const buildAll = async (out: string): Promise<void> => {
  await build(program(inProject('test/renderer/stage/page-host.ts'), 'index', join(out, 'host')));
  await build(program(inProject('src/preload/index.ts'), 'index', join(out, 'preload')));
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject('src/renderer'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'chrome114', outDir: join(out, 'renderer'), emptyOutDir: true, assetsInlineLimit: 0 },
  });
};

/** A person who chose the language that the test speaks; the system's own where that is English, which it is here. */
const inSpokenLanguage = (snapshot: Snapshot): Snapshot => {
  const { language } = spoken();
  return language === 'en' ? snapshot : { ...snapshot, settings: { ...snapshot.settings, language } };
};

const direct = (app: ElectronApplication, page: Page): Omit<PageStage, 'stop'> => {
  const show = (snapshot: Snapshot): Promise<void> =>
    app.evaluate((_electronApi, value) => globalThis.pageHost.show(value), inSpokenLanguage(snapshot));
  const resize = (width: number, height: number): Promise<void> =>
    app.evaluate((_electronApi, [wide, high]) => globalThis.pageHost.resize(wide, high), [width, height] as const);
  return {
    page,
    show,
    resize,
    open: async (snapshot, [width, height] = [440, 640], answers = 'always', paged = {}, fixed = {}) => {
      await resize(width, height);
      await app.evaluate((_electronApi, [first, value, given]) => globalThis.pageHost.load(first, value, given), [
        inSpokenLanguage(snapshot),
        answers,
        { paged, fixed },
      ] as const);
      // A language is loaded before the first view is drawn in it.
      if (answers === 'always') await page.waitForSelector(`html[lang="${spoken().language}"] h1`);
      else await page.waitForSelector('h1');
    },
    answer: (name, answer) =>
      app.evaluate((_electronApi, [to, value]) => globalThis.pageHost.answer(to, value), [name, answer] as const),
    settle: (name, answer) =>
      app.evaluate((_electronApi, [to, value]) => globalThis.pageHost.settle(to, value), [name, answer] as const),
    take: () => app.evaluate(() => globalThis.pageHost.take()),
  };
};

/** Sets the stage: a desktop of its own, Electron, the page. */
export const setPageStage = async (): Promise<PageStage> => {
  const out = await mkdtemp(join(tmpdir(), 'tt-page-'));
  const desktop = await startDesktop();
  const stopDesktop = async (): Promise<void> => {
    await desktop.stop();
    await rm(out, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const electron = await electronRuntime();
    await buildAll(out);
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [...launchArguments(), join(out, 'host', 'index.js')],
      env: desktop.env,
    });
    const stage = direct(app, await app.firstWindow());
    return {
      ...stage,
      stop: async () => {
        await app.close();
        await stopDesktop();
      },
    };
  } catch (error) {
    await stopDesktop();
    throw error;
  }
};
