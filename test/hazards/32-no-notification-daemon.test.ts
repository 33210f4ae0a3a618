import { describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { DesktopService, type ServiceAnswer } from '../driver/desktop-service';
import { eventually, passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { sessionOf, snapshotOf } from './snapshot-of';
import { figures, whileAsked } from './while-asked';

const name = 'org.freedesktop.Notifications';
/** A person takes the app for hung when it answers nothing for so long, in milliseconds; a call to a daemon waits 5 s. */
const hung = 3000;
const keeping = { regionId: 'local', mode: 'observe', storage: 'memory' } as const;

/** A state of the desktop's notifications, and how it comes and goes. */
interface Way {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Whether the app is at this moment in a call that is not answered, or was told that there is nobody. */
  readonly isMet: () => boolean;
}

describe('a desktop whose notification daemon', () => {
  const stage = fileStage(async (one) => {
    await one.desktop.stopNotifications();
    await one.startFresh();
  });
  let service: DesktopService | undefined;
  const standIn = (answer: (member: string) => ServiceAnswer): Way => ({
    begin: async () => {
      service = await DesktopService.own(stage().desktop.env, name, answer);
    },
    end: () => Promise.resolve(service?.leave()),
    isMet: () => (service?.heard.length ?? 0) > 0,
  });
  let askedBefore = 0;
  const isAsked = (): boolean => stage().notifications.all.length > askedBefore;
  const signal = (one: NodeJS.Signals): void => void process.kill(stage().desktop.notifications.pid ?? 0, one);
  const ways: Readonly<Record<string, Way>> = {
    'is missing': { begin: () => Promise.resolve(), end: () => Promise.resolve(), isMet: isAsked },
    'never answers': standIn(() => ({ kind: 'nothing' })),
    'answers with errors': standIn(() => ({ kind: 'error' })),
    'answers with something else': standIn(() => ({ kind: 'reply', signature: 's', body: ['what?'] })),
    'is stopped in its tracks': {
      begin: async () => {
        await stage().desktop.startNotifications();
        signal('SIGSTOP');
      },
      end: async () => {
        signal('SIGCONT');
        await stage().desktop.stopNotifications();
      },
      isMet: isAsked,
    },
  };
  const bugs = /bug: |Unhandled|promise failed/i;
  let number = 0;

  /** A session that ends, and is found to have. */
  const endOne = async (): Promise<string> => {
    const { app, cloud } = stage();
    number += 1;
    const label = `Session ${number}`;
    const { secret } = cloud.control.issueToken({ user: cloud.token('jonas').userId });
    expect(await sendCommand(app.window.page, 'addSession', { token: secret, label, ...keeping })).toMatchObject({
      ok: true,
    });
    cloud.control.endToken(secret);
    const { id } = await sessionOf(app, label);
    await sendCommand(app.window.page, 'checkSession', { sessionId: id });
    return label;
  };

  const forgetAll = async (): Promise<void> => {
    const { app } = stage();
    for (const { id } of (await snapshotOf(app)).sessions) {
      await sendCommand(app.window.page, 'forgetSession', { sessionId: id });
    }
  };

  test.each(Object.entries(ways))(
    '%s blocks nothing, and what happened is in tray and window',
    async (about, { begin, end, isMet }) => {
      const { app, tray } = stage();
      askedBefore = stage().notifications.all.length;
      await begin();
      const labels: string[] = [];
      const work = async (): Promise<void> => {
        for (let count = 0; count < 4; count += 1) labels.push(await endOne());
        for (const label of labels) await tray.entry(new RegExp(`^${label}: Ended$`));
        await eventually('a notice was asked for', isMet);
        // As long as a call to it waits, and a moment more.
        await passTime(5500);
      };
      const answering = await whileAsked(app, work);
      console.log(figures(`Daemon ${about}`, answering));
      expect(Math.max(...answering.command, ...answering.frame)).toBeLessThan(hung);
      await tray.shows('ended');
      await app.window.toList();
      for (const label of labels) expect(await app.window.text()).toContain(label);
      expect(app.hasEnded).toBe(false);
      expect(app.output).not.toMatch(bugs);
      await forgetAll();
      await end();
    },
  );

  test('comes back shows what happens then, and nothing of it twice', async () => {
    const { desktop, notifications } = stage();
    await desktop.startNotifications();
    const label = await endOne();
    const told = await notifications.titled(/have ended$|^Session \d+ has ended$/);
    expect(told.replaces).toBe(0);
    const displayed = async (): Promise<number> =>
      Number((await command('dunstctl', ['count', 'displayed'], { env: desktop.env })).output);
    await eventually(`${label} is on the screen`, async () => (await displayed()) === 1);
  });

  test('hangs at the end does not hold up the end', async () => {
    const { app, desktop, tray } = stage();
    expect(desktop.notifications.pid).toBeDefined();
    signal('SIGSTOP');
    const began = performance.now();
    await tray.choose('Quit');
    await app.ends();
    signal('SIGCONT');
    expect(performance.now() - began).toBeLessThan(hung);
    expect(app.exitCode).toBe(0);
    expect(app.output).not.toMatch(bugs);
  });

  test('is nobody’s fault: what nobody catches would be seen (control)', async () => {
    const app = await stage().start();
    await stage().tray.says(/./);
    await app.evaluate(() => void Promise.reject(new Error('of the test')));
    await expect.poll(() => app.output).toMatch(bugs);
  });
});
