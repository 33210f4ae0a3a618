import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputFailure } from '../../src/shared/failure';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { clients } from '../e2e/sign-in-world';
import { snapshotOf } from './snapshot-of';

type Why = Extract<InputFailure, { readonly kind: 'malformed-token' }>['why'];

const keeping = { regionId: 'local', label: '', mode: 'observe' } as const;
const good = 'fake-token-that-is-otherwise-good';
const longest = 2500;

const none: readonly (readonly [name: string, token: string, why: Why])[] = [
  ['NUL in it', 'fake-token-\0-with-nul', 'characters'],
  ['NUL at its end', `${good}\0`, 'characters'],
  ['CR in it', 'fake-token-\r-with-cr', 'white-space'],
  ['LF in it', 'fake-token-\n-with-lf', 'white-space'],
  ['a header of its own', `${good}\r\nX-Other: 1`, 'white-space'],
  ['a space in it', 'fake-token with-space', 'white-space'],
  ['a tab in it', 'fake-token\twith-tab', 'white-space'],
  ['DEL in it', 'fake-token-\u007F-with-del', 'characters'],
  ['letters beyond ASCII', 'fake-tøken-måra-ünd', 'characters'],
  ['full-width letters', 'ｆａｋｅ-token-full-width', 'characters'],
  ['half a pair', 'fake-token-\uD83D-half', 'characters'],
  ['a space of no width', 'fake-token-\u200B-no-width', 'characters'],
  ['one byte', 'f', 'too-short'],
  ['nothing', '', 'empty'],
  ['one byte more than goes into a keychain', 'f'.repeat(longest + 1), 'too-long'],
  ['2,561 bytes', 'f'.repeat(2561), 'too-long'],
];

const ways = none.flatMap(([name, token, why]) =>
  (['keychain', 'memory'] as const).map((storage) => ({ name, token, why, storage })),
);

describe('a token that is none', () => {
  const stage = fileStage((one) => one.startFresh());
  const index = (): Promise<string> => readFile(join(stage().dataFolder, 'sessions.json'), 'utf8');
  /** What comes of it, once it is seen that nothing was sent, written or listed. */
  const withoutTrace = async (send: () => ReturnType<typeof sendCommand>): ReturnType<typeof sendCommand> => {
    const { app, cloud, keychain } = stage();
    const before = await index();
    cloud.clearRequests();
    const answer = await send();
    expect(cloud.requests).toEqual([]);
    expect(await keychain.items()).toEqual([]);
    expect(await index()).toBe(before);
    expect((await snapshotOf(app)).sessions).toEqual([]);
    return answer;
  };

  it.each(ways)(
    'is refused for the $storage before anything is written or sent: $name',
    async ({ token, storage, why }) => {
      const { page } = stage().app.window;
      const answer = await withoutTrace(() => sendCommand(page, 'addSession', { token, storage, ...keeping }));
      expect(answer).toEqual({ ok: false, failure: { kind: 'malformed-token', why } });
    },
  );

  it.each(none)('is refused as a client’s secret too: %s', async (_name, clientSecret) => {
    const { page } = stage().app.window;
    const given = { clientId: clients.machine.id, clientSecret, keepSecret: true, storage: 'keychain' } as const;
    const answer = await withoutTrace(() => sendCommand(page, 'signInAsClient', { ...given, ...keeping }));
    expect(answer).toEqual({ ok: false, failure: { kind: 'malformed-client-secret' } });
  });

  it.each([8, longest])(
    'is told from one of %i bytes, which is taken whole and comes back after a restart',
    async (length) => {
      const { app, cloud, keychain, tray } = stage();
      const token = 'f'.repeat(length);
      const [user] = cloud.control.addUsers(cloud.organizations[0]?.id ?? '', 1);
      cloud.control.issueToken({ user: user?.id, secret: token });
      const label = `Of ${length} bytes`;
      const before = await index();
      const asked = { token, storage: 'keychain', ...keeping, label } as const;
      expect(await sendCommand(app.window.page, 'addSession', asked)).toMatchObject({ ok: true });
      expect(await index()).not.toBe(before);
      const kept = (await keychain.sessions()).map(
        ({ secret }) => (JSON.parse(secret) as { accessToken: string }).accessToken,
      );
      expect(kept).toContain(token);
      await stage().restart();
      await tray.entry(new RegExp(`^${label}: (Live|idles out)`));
      await tray.choose('Open Token Tray');
      await stage().app.window.appears();
    },
  );
});
