import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { commandChannel, commandNames, type CommandName } from '../../src/shared/command-names';
import { commandSchemas } from '../../src/shared/commands';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from '../e2e/file-stage';
import { holds } from './holds';
import { amount } from './thoroughness';

/** Commands at once, so that many take no longer than one. */
const batch = 60;
const refused = { ok: false, failure: { kind: 'command-refused' } };

const key = fc.oneof(
  fc.constantFrom(
    'sessionId',
    'token',
    'regionId',
    'host',
    'label',
    'mode',
    'storage',
    'userId',
    'query',
    'text',
    'limit',
  ),
  fc.constantFrom('__proto__', 'constructor', 'length', 'then', 'toJSON'),
  fc.string({ maxLength: 5 }),
);
const value = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 3 }),
  fc.constantFrom('../../etc/passwd', '{}', '\0', '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f', -0, Number.MAX_VALUE),
);
/** What is left of an object on its way out of the page, where a field named `__proto__` is none. */
const arriving = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')
    ? Object.fromEntries(Object.entries(input).filter(([name]) => name !== '__proto__'))
    : input;
/** Whatever can be sent from a page, and is not what the command takes. */
const junk = fc
  .tuple(fc.constantFrom(...commandNames), fc.oneof({ weight: 2, arbitrary: value }, fc.dictionary(key, value)))
  .filter(([name, input]) => ![input, arriving(input)].some((one) => v.is(commandSchemas[name], one)));

describe('junk in place of a command', () => {
  const stage = fileStage(async (one) => {
    // Nothing is to change by itself.
    await one.set({ pollSeconds: 3600 });
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('mara').secret, label: 'Held' });
    // Asked whose it is, its idle time began anew: one check more finds out when it ends, and is written down.
    await eventually('it was checked after its use', () => one.cloud.requests.length === 3);
    await passTime(1500);
  });

  /** All that there is: what the window is drawn from, what lies on disk, and what the keychain holds. */
  const state = async (): Promise<unknown> => {
    const { app, dataFolder, keychain, cloud } = stage();
    const {
      now: _now,
      checking: _checking,
      ...snapshot
    } = await app.window.page.evaluate(async () => {
      const answer = await window.tokenTray.getSnapshot();
      if (!answer.ok) throw new Error('No snapshot');
      return answer.value;
    });
    const files = ['sessions.json', 'settings.json'].map((name) =>
      readFile(join(dataFolder, name), 'utf8').catch(() => ''),
    );
    return { snapshot, files: await Promise.all(files), kept: await keychain.sessions(), asked: cloud.requests.length };
  };
  /** Sends them from the page, where they are made anew: what can't travel at all is refused before it leaves. */
  const send = (commands: readonly (readonly [CommandName, unknown])[]): Promise<readonly unknown[]> => {
    const source = commands
      .map(([name, input]) => `() => window.tokenTray.${name}(${fc.stringify(input)})`)
      .join(',\n');
    return stage().app.window.page.evaluate(`Promise.all([${source}].map(async (command) => {
      try {
        return await command();
      } catch {
        return ${JSON.stringify(refused)};
      }
    }))`);
  };

  test('is refused, whatever the command and whatever the junk, and nothing is changed by it', async () => {
    const before = await state();
    const sent = new Set<string>();
    await holds(
      fc.asyncProperty(fc.array(junk, { minLength: batch, maxLength: batch }), async (commands) => {
        for (const answer of await send(commands)) expect(answer).toEqual(refused);
        for (const [name] of commands) sent.add(name);
      }),
      amount(10, 1000),
    );
    expect([...sent].toSorted()).toEqual([...commandNames].toSorted());
    expect(await state()).toEqual(before);
  });

  test('is refused where there is far too much of it', async () => {
    const much = 'x'.repeat(5_000_000);
    const commands = commandNames.map((name) => [name, name === 'openUserList' ? { text: much } : much] as const);
    for (const answer of await send(commands.slice(0, amount(8, commands.length)))) expect(answer).toEqual(refused);
  });

  test('is refused by its name too, where the page’s own way to main is gone round', async () => {
    const before = await state();
    const name = fc
      .oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'QUIT', 'quit '), fc.jsonValue())
      .filter((one) => !commandNames.some((known) => known === one));
    await holds(
      fc.asyncProperty(fc.array(name, { minLength: batch, maxLength: batch }), async (names) => {
        const given = JSON.stringify([commandChannel, names]);
        const answers = await stage().app.evaluateWith(given, ({ BrowserWindow, ipcMain }, text) => {
          const [channel, all] = JSON.parse(text) as readonly [string, readonly unknown[]];
          type Handler = (event: unknown, command: unknown) => Promise<unknown>;
          const handlers = (ipcMain as unknown as { readonly _invokeHandlers: ReadonlyMap<string, Handler> })
            ._invokeHandlers;
          const sender = BrowserWindow.getAllWindows()[0]?.webContents;
          const event = { sender, senderFrame: sender?.mainFrame };
          return Promise.all(all.map(async (one) => handlers.get(channel)?.(event, one)));
        });
        for (const answer of answers) expect(answer).toEqual(refused);
      }),
      amount(5, 200),
    );
    expect(await state()).toEqual(before);
    expect(stage().app.output).toMatch(/command refused: name/);
  });

  test('is told from a good command, which does change something (control)', async () => {
    const before = await state();
    await stage().app.window.page.evaluate(async () => {
      const answer = await window.tokenTray.getSnapshot();
      const sessionId = answer.ok ? (answer.value.sessions[0]?.id ?? '') : '';
      return window.tokenTray.renameSession({ sessionId, label: 'Renamed' });
    });
    expect(JSON.stringify(await state())).toContain('Renamed');
    expect(await state()).not.toEqual(before);
  });

  test('with a token in it leaves no trace in the log', async () => {
    const canary = 'fake-token-canary-in-junk-0123456789';
    await send([
      ['addSession', { token: canary, more: canary }],
      ['renameSession', { sessionId: canary, label: canary }],
      ['quit', canary],
    ]);
    const log = await readFile(join(stage().dataFolder, 'logs', 'token-tray.log'), 'utf8');
    expect(log).toMatch(/command refused: shape/);
    expect(`${log}${stage().app.output}`).not.toContain(canary);
  });
});
