import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCommandServer, type CommandServer, type Sender } from '../../src/main/surfaces/window/command-server';
import { commandNames, type CommandName } from '../../src/shared/command-names';
import { commandSchemas, type CommandHandlers } from '../../src/shared/commands';

const own: Sender = { contentsId: 7, frame: { isTop: true, origin: 'token-tray://app' } };
const refused = { ok: false, failure: { kind: 'command-refused' } };
const sessionId = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';

let calls: (readonly [string, unknown])[];
let told: string[];
let trusted: { readonly contentsId: number; readonly origin: string } | undefined;
let answer: () => Promise<unknown>;
let server: CommandServer;

beforeEach(() => {
  calls = [];
  told = [];
  trusted = { contentsId: 7, origin: 'token-tray://app' };
  answer = () => Promise.resolve({ ok: true, value: null });
  const handle = (name: string) => (input: unknown) => {
    calls.push([name, input]);
    return answer();
  };
  const note = (...words: readonly unknown[]) => void told.push(JSON.stringify(words));
  server = createCommandServer({
    trusted: () => trusted,
    handlers: Object.fromEntries(commandNames.map((name) => [name, handle(name)])) as unknown as CommandHandlers,
    log: { info: note, warn: note, error: note },
  });
});

const keeping = { label: '', mode: 'observe', storage: 'keychain' } as const;
const clientId = sessionId;

const good: Readonly<Record<CommandName, unknown>> = {
  getSnapshot: undefined,
  addSession: { token: 'fake-token-1', regionId: 'mypurecloud.ie', ...keeping },
  signInWithBrowser: { regionId: 'other', host: 'north.example', clientId, replaces: sessionId, ...keeping },
  cancelSignIn: undefined,
  signInAsClient: {
    regionId: 'mypurecloud.ie',
    clientId,
    clientSecret: 'fake-token-2',
    keepSecret: true,
    ...keeping,
  },
  renewSession: { sessionId },
  renameSession: { sessionId, label: 'x' },
  setMode: { sessionId, mode: 'keep-alive' },
  checkSession: { sessionId },
  checkAll: undefined,
  revokeSession: { sessionId },
  forgetSession: { sessionId },
  revokeAllSessions: undefined,
  findUsers: { sessionId, query: 'maria' },
  revokeUser: { sessionId, userId: sessionId },
  openUserList: { sessionId, text: 'a@example.org', fileName: 'leavers.csv' },
  readUserListRows: { show: 'all', offset: 0, limit: 100 },
  startUserList: { users: 3, includeSelf: false },
  pauseUserList: undefined,
  resumeUserList: undefined,
  stopUserList: undefined,
  retryUserList: undefined,
  handOverUserList: { sessionId },
  closeUserList: undefined,
  saveUserList: undefined,
  readAudit: { text: '', kinds: ['revoke-proven'], limit: 50 },
  saveAudit: { text: '', kinds: [], format: 'csv' },
  changeSettings: { pollSeconds: 30 },
  clearAllData: undefined,
  copyDiagnostics: { names: false },
  openFolder: { folder: 'logs' },
  retryKeychain: undefined,
  copyText: { text: 'x' },
  hideWindow: undefined,
  quit: undefined,
};

describe('a command from the window', () => {
  test.each(commandNames.map((name) => [name]))('%s reaches its handler once, with its input', async (name) => {
    expect(await server(own, name, good[name])).toEqual({ ok: true, value: null });
    expect(calls).toEqual([[name, good[name]]]);
  });

  test('brings back the failure that its handler expects', async () => {
    answer = () => Promise.resolve({ ok: false, failure: { kind: 'unknown-session' } });
    expect(await server(own, 'checkSession', { sessionId })).toEqual({
      ok: false,
      failure: { kind: 'unknown-session' },
    });
  });

  test('is refused and logged when its handler fails by a bug', async () => {
    answer = () => Promise.reject(new Error('a bug'));
    expect(await server(own, 'quit', undefined)).toEqual(refused);
    expect(told.join(' ')).toContain('command failed');
  });
});

describe('a command from elsewhere is refused and calls nothing:', () => {
  test.each<readonly [string, Sender]>([
    ['a frame that is gone', { ...own, frame: undefined }],
    ['a frame inside the page', { ...own, frame: { isTop: false, origin: 'token-tray://app' } }],
    ['another window', { ...own, contentsId: 8 }],
    ['about:blank', { ...own, frame: { isTop: true, origin: 'about://' } }],
    ['nowhere', { ...own, frame: { isTop: true, origin: '' } }],
    ['another host', { ...own, frame: { isTop: true, origin: 'token-tray://app.evil' } }],
    ['a site', { ...own, frame: { isTop: true, origin: 'https://app' } }],
  ])('%s', async (_, sender) => {
    expect(await server(sender, 'quit', undefined)).toEqual(refused);
    expect(calls).toEqual([]);
  });

  test('the right page while there is no window', async () => {
    trusted = undefined;
    expect(await server(own, 'quit', undefined)).toEqual(refused);
    expect(calls).toEqual([]);
  });
});

describe('junk', () => {
  const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'QUIT', 'quit ', ''];
  const anyName = fc.oneof(fc.anything(), fc.constantFrom(...inherited), fc.string());
  const anyInput = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
  });

  test('as a name is refused', async () => {
    const strange = anyName.filter((name) => !commandNames.some((known) => known === name));
    await fc.assert(
      fc.asyncProperty(strange, anyInput, async (name, input) => {
        expect(await server(own, name, input)).toEqual(refused);
        expect(calls).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('as an input reaches no handler, whatever the command', async () => {
    const bent = fc.constantFrom(...commandNames).chain((name) => {
      const input = good[name] ?? {};
      const wrong = fc.tuple(fc.constantFrom(...Object.keys(input), 'extra', '__proto__'), anyInput);
      const oneWrong = wrong.map(([key, value]): unknown => ({ ...input, [key]: value }));
      return fc.tuple(fc.constant(name), fc.oneof(anyInput, oneWrong));
    });
    let wellFormed = 0;
    await fc.assert(
      fc.asyncProperty(bent, async ([name, input]) => {
        calls = [];
        const fits = v.is(commandSchemas[name], input);
        if (fits) wellFormed += 1;
        expect((await server(own, name, input)).ok).toBe(fits);
        expect(calls).toHaveLength(fits ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
    // Most of what is made up must not fit, or this test would prove nothing.
    expect(wellFormed).toBeLessThan(700);
  });

  test('with a token in it leaves no trace of it in the log', async () => {
    await server(own, 'addSession', { token: 'fake-token-canary', extra: 1 });
    await server(own, 'fake-token-canary', { token: 'fake-token-canary' });
    await server({ ...own, contentsId: 1 }, 'addSession', { token: 'fake-token-canary' });
    expect(told).toHaveLength(3);
    expect(told.join(' ')).not.toContain('canary');
  });

  test('as an object with a prototype of its own changes nothing for others', async () => {
    const input = JSON.parse(`{"__proto__":{"polluted":true},"sessionId":"${sessionId}"}`) as unknown;
    await server(own, 'checkSession', input);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
