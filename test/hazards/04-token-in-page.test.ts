import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/shared/command-names';
import { memoryHolds } from '../driver/memory';
import { processTree, type Process } from '../driver/processes';
import { sandboxedApp } from './sandboxed-app';

/** What the page asks for with each command that takes something. */
const inputs = (sessionId: string): Readonly<Record<string, unknown>> => ({
  renameSession: { sessionId, label: 'Renamed' },
  setMode: { sessionId, mode: 'observe' },
  checkSession: { sessionId },
  renewSession: { sessionId },
  findUsers: { sessionId, query: 'mara' },
  revokeUser: { sessionId, userId: '00000000-0000-4000-8000-000000000000' },
  openUserList: { sessionId, text: 'nobody@example.org' },
  readUserListRows: { show: 'all', offset: 0, limit: 100 },
  startUserList: { users: 0, includeSelf: false },
  readAudit: { text: '', kinds: [], limit: 50 },
  changeSettings: {},
  copyText: { text: 'x' },
  addSession: { token: 'fake-token-unknown', regionId: 'local', label: '', mode: 'observe', storage: 'memory' },
});
/** They end what is looked at, wait for a person, or open other programs. */
const leftOut =
  'quit hideWindow signInWithBrowser signInAsClient saveUserList saveAudit openFolder copyDiagnostics'.split(' ');
/** They take the session away, and come last. */
const last = 'revokeAllSessions revokeSession forgetSession clearAllData'.split(' ');

describe('a page that looks for a token', () => {
  const app = sandboxedApp();
  let token: string;

  test('is in the sandbox, and has a session whose token it never had', async () => {
    token = await app().signIn();
    expect(token.length).toBeGreaterThan(20);
    await app().renderer();
    expect((await app().snapshot()).sessions).toHaveLength(1);
  });

  test('gets it from no command, nor from anything that is pushed to it', async () => {
    const [session] = (await app().snapshot()).sessions;
    const given = inputs(session?.id ?? '');
    const names = commandNames.filter((name) => ![...leftOut, ...last].includes(name));
    const heard = await app().page.evaluate(
      async ([all, by]) => {
        const pushed: unknown[] = [];
        window.tokenTray.onSnapshot((snapshot) => void pushed.push(snapshot));
        const answers: unknown[] = [];
        for (const name of all) {
          answers.push([
            name,
            await (window.tokenTray[name as 'quit'] as (input?: unknown) => Promise<unknown>)(by[name]),
          ]);
        }
        // The next snapshot follows a quarter of a second after the one before.
        while (!JSON.stringify(pushed).includes('Renamed')) await new Promise((resolve) => setTimeout(resolve, 50));
        return JSON.stringify([answers, pushed, Object.keys(window.tokenTray)]);
      },
      [names, given] as const,
    );
    expect(heard).not.toContain(token);
    expect(heard).toContain('Renamed');
    expect(heard.length).toBeGreaterThan(2000);
  });

  test('gets it in no diagnostics, which go through the clipboard', async () => {
    await app().page.evaluate(() => window.tokenTray.copyDiagnostics({ names: true }));
    expect(await app().evaluate(({ clipboard }) => clipboard.readText())).not.toContain(token);
  });

  test('does not have it in its memory, where main has it (control)', async () => {
    const renderer = await app().renderer();
    expect(await memoryHolds(app().pid, token)).toBe(true);
    expect(await memoryHolds(renderer.pid, token)).toBe(false);
    // The scan of that very process finds what the page does have.
    await app().page.evaluate(() => {
      Object.assign(window, { canary: ['fake-canary', 'in-the-page'].join('-').repeat(2) });
    });
    expect(await memoryHolds(renderer.pid, 'fake-canary-in-the-page')).toBe(true);
  });

  test('finds it in no other process either, but for the one that speaks to the network', async () => {
    const speaks = ({ argv }: Process): boolean => argv.some((part) => part.endsWith('=network.mojom.NetworkService'));
    const all = processTree(app().pid);
    const others = all.filter((one) => one.role !== 'main' && !speaks(one));
    expect(all.filter(speaks)).toHaveLength(1);
    expect(others.length).toBeGreaterThan(2);
    for (const { pid } of others) expect(await memoryHolds(pid, token)).toBe(false);
  });

  test.each(last)('is not told it by %s', async (name) => {
    const [session] = (await app().snapshot()).sessions;
    const answer = await app().page.evaluate(
      async ([command, sessionId]) =>
        JSON.stringify(
          await (window.tokenTray[command as 'quit'] as (input?: unknown) => Promise<unknown>)(
            command.endsWith('Session') ? { sessionId } : undefined,
          ),
        ),
      [name, session?.id ?? ''] as const,
    );
    expect(answer).toMatch(/"ok":/);
    expect(answer).not.toContain(token);
  });
});
