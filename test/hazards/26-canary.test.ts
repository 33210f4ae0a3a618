import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { eventually } from '../driver/eventually';
import { filesHolding } from '../driver/file-search';
import { memoryHolds } from '../driver/memory';
import { notificationHistory } from '../driver/notification-history';
import { environmentOf, isRunning, processTree, withRole } from '../driver/processes';
import { canaryClientSecret, canaryStage, canaryToken, machine } from './canary-stage';
import { CanaryWays } from './canary-ways';

/** Nothing is left out. */
const whole = { depth: null, maxArrayLength: null, maxStringLength: null };

describe('a secret', () => {
  const canary = canaryStage();
  const ways = (): CanaryWays => new CanaryWays(canary());
  const whichAreIn = (text: string): readonly string[] => canary().secrets.filter((secret) => text.includes(secret));

  test('comes in by every way there is: pasted, as a machine’s client, by the browser', async () => {
    await ways().pasted();
    await ways().asMachine();
    await ways().byBrowser();
    expect((await canary().snapshot()).sessions).toHaveLength(3);
  });

  test('is found where it belongs: in the keychain, and in the memory of the process that uses it', async () => {
    const { app, keychain } = canary().stage;
    const kept = (await keychain.sessions()).map(({ secret }) => secret).join('\n');
    for (const secret of [canaryToken, canaryClientSecret, canary().stage.cloud.tokens.at(-1)?.secret ?? '']) {
      expect(kept).toContain(secret);
      expect(await memoryHolds(app.pid, secret)).toBe(true);
    }
  });

  test('is checked, renewed, and said back by a cloud in every word that it has', async () => {
    const before = canary().secrets.length;
    await ways().saidBack();
    await ways().renewed();
    // Two tokens more, and what renewed the one.
    expect(canary().secrets).toHaveLength(before + 3);
  });

  test('revokes users, one and many, and all that came of it is saved', async () => {
    await ways().revokesAUser();
    await ways().revokesAList();
    await ways().saved();
    const { userRevocations, userList } = await canary().snapshot();
    expect(userRevocations.map(({ outcome }) => outcome.kind)).toEqual(['accepted', 'failed']);
    const { accepted = 0, failed = 0, malformed } = userList?.counts ?? {};
    expect([accepted + failed, malformed]).toEqual([3, 1]);
  });

  test('is in no argument and no environment of a process of the app', () => {
    const all = processTree(canary().stage.app.pid);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ argv }) => whichAreIn(argv.join(' ')).length > 0)).toEqual([]);
    expect(all.filter(({ pid }) => whichAreIn(environmentOf(pid)).length > 0)).toEqual([]);
    // Chromium overwrites them; what they were started with was overheard, and is looked at in the end.
  });

  test('is in no tooltip, menu or window, and not on the clipboard when diagnostics are copied', async () => {
    expect(whichAreIn(await canary().shown())).toEqual([]);
    expect(await canary().shown()).toContain('Canary person');
    await canary().does('copyDiagnostics', { names: true });
    await canary().does('openFolder', { folder: 'logs' });
    await ways().selected();
    const { copied, marked } = await canary().clipboards();
    expect(copied).toMatch(/"Canary"[^]* call \{/);
    expect(whichAreIn(`${copied}\n${marked}`)).toEqual([]);
  });

  test('is in a page that crashes, and in an error of main that nobody handles', async () => {
    const { app, tray } = canary().stage;
    const [page] = withRole(app.pid, 'renderer');
    expect(await memoryHolds(page?.pid ?? 0, canaryToken)).toBe(true);
    process.kill(page?.pid ?? 0, 'SIGSEGV');
    await eventually('the page’s process is gone', () => !isRunning(page?.pid ?? 0));
    await app.evaluateWith(canaryToken, (_, token) => {
      setTimeout(() => {
        throw new Error(`No answer to Bearer ${token}`, { cause: { token } });
      }, 0);
    });
    await eventually('the error is in the log', async () => /bug: uncaught/.test(await canary().log()));
    await tray.choose('Open Token Tray');
    await app.window.appears();
  });

  test('is revoked with proof, or ends, and the person is told', async () => {
    await ways().revoked();
    await ways().ended();
    const { notifications, desktop } = canary().stage;
    const received = await notificationHistory(desktop.env);
    for (const told of [notifications.all, received].map((all) => inspect(all, whole))) {
      expect(told).toContain('Canary');
      expect(whichAreIn(told)).toEqual([]);
    }
  });

  test('is in main when it crashes, and found again in the keychain by the next start', async () => {
    const { app, tray } = canary().stage;
    expect(await memoryHolds(app.pid, canaryClientSecret)).toBe(true);
    app.signal('SIGSEGV');
    await app.ends();
    await canary().start();
    await tray.entry(/^Canary machine: /);
    await tray.choose('Open Token Tray');
    await canary().stage.app.window.appears();
    const { pid } = canary().stage.app;
    await eventually('the secret is read', () => memoryHolds(pid, canaryClientSecret));
    const { id: sessionId } = await canary().session('Canary machine', ({ status }) => status.kind === 'active');
    await canary().does('renewSession', { sessionId });
    // This page was never told a secret by anybody.
    const [page] = withRole(pid, 'renderer');
    const inPage = (text: string): Promise<boolean> => memoryHolds(page?.pid ?? 0, text);
    for (const secret of canary().secrets) expect([secret, await inPage(secret)]).toEqual([secret, false]);
    expect(await inPage('Canary machine')).toBe(true);
    expect(whichAreIn(await canary().shown())).toEqual([]);
    await canary().stage.app.stop();
  });

  test('is in no line of the log and on no terminal', async () => {
    const log = await canary().log();
    expect(log).toMatch(/ info call .*"\/api\/v2\/tokens\/me"/);
    expect(log).toMatch(/bug: uncaught.*Bearer \[redacted\]/);
    expect(whichAreIn(log)).toEqual([]);
    expect(whichAreIn(canary().output)).toEqual([]);
  });

  test('was written to nothing but the connection to the cloud, where all of them went', () => {
    const { calls, secrets, proxy } = canary();
    const written = calls.writesHolding(secrets);
    const isCloud = (one: (typeof written)[number]): boolean =>
      one.to === 'host' && one.address === `127.0.0.1:${proxy.port}`;
    expect(written.filter((one) => !isCloud(one) && one.to !== 'own-process')).toEqual([]);
    for (const secret of [canaryToken, `${machine.id}:${canaryClientSecret}`]) {
      expect(calls.writesHolding([secret]).filter(isCloud).length).toBeGreaterThan(0);
    }
  });

  test('was never an argument, nor in the environment, of anything that was started', () => {
    const { calls, secrets } = canary();
    expect(calls.startsHolding(secrets)).toEqual([]);
    // The browser was opened by a program that had the address as its argument.
    expect(calls.startsHolding(['/oauth/authorize?']).length).toBeGreaterThan(0);
    expect(calls.startsHolding(['DBUS_SESSION_BUS_ADDRESS=unix']).length).toBeGreaterThan(1);
  });

  test('is in no file that is left, where what may be there is found, in writing and as it lies', async () => {
    const { calls, secrets, stage } = canary();
    for (const secret of secrets) {
      expect([secret, await filesHolding(stage.desktop.folder, secret)]).toEqual([secret, []]);
    }
    const lying = (await filesHolding(stage.desktop.folder, 'Canary')).map((file) => file.replace(/.*\//, ''));
    expect(lying).toEqual(expect.arrayContaining(['sessions.json', 'saved.csv', 'saved.json']));
    expect(lying.some((name) => name.startsWith('audit-'))).toBe(true);
    const overheard = calls.writesHolding(['Canary machine']).map((one) => ('path' in one ? one.path : one.to));
    expect(overheard).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/sessions\.json\.tmp$/),
        expect.stringMatching(/\/audit-.*\.jsonl$/),
        expect.stringMatching(/\/bus"$/),
      ]),
    );
  });

  test('is in none, whoever else may read: the app’s own files are for their owner alone', async () => {
    const { dataFolder, desktop } = canary().stage;
    expect((await stat(dataFolder)).mode & 0o077).toBe(0);
    const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true });
    const own = entries.filter((entry) => entry.isFile() && /\.(jsonl?|log)$/.test(entry.name));
    const saved = ['saved.csv', 'saved.json', 'saved-list.csv'].map((name) => join(desktop.folder, name));
    const paths = [...own.map((entry) => join(entry.parentPath, entry.name)), ...saved];
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect([path, (await stat(path)).mode & 0o077]).toEqual([path, 0]);
    expect(await readFile(join(desktop.folder, 'saved-list.csv'), 'utf8')).toContain('fake-tok…');
  });
});
