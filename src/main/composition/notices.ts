import { join } from 'node:path';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { createElectronNotifier } from '../surfaces/notifications/electron-notifier';
import { createFreedesktopNotifier } from '../surfaces/notifications/freedesktop-notifier';
import type { Notice } from '../surfaces/notifications/notice';
import { isChosen } from '../surfaces/notifications/notice-choice';
import { createNoticeFeed } from '../surfaces/notifications/notice-feed';
import type { OnActivate } from '../surfaces/notifications/notifier';
import { createQuietHold, type UntoldFile } from '../surfaces/notifications/quiet-hold';
import { tell } from '../surfaces/notifications/rules';
import { isSignInAsTold, signInNotice } from '../surfaces/notifications/sign-in-notice';
import { nothingTold } from '../surfaces/notifications/told';
import type { Clock } from '../system/clock';
import { desktopEntry } from '../system/desktop-entry';
import type { Log } from '../system/log';
import type { SessionBus } from '../system/session-bus';

interface Options {
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: Promise<SessionBus | undefined>;
  readonly iconFolder: string;
  readonly untoldFile: UntoldFile;
  readonly onActivate: OnActivate;
  /** Whether a person sees the window now. */
  readonly isWindowShown: () => boolean;
}

/** The notifications, fed with snapshots. */
export interface Notices {
  readonly update: (snapshot: Snapshot, now: number) => void;
  /** Shows a notice the first time that its tag comes, and never again. */
  readonly tellOnce: (notice: Notice) => void;
  /** Tells what a quiet time kept the last run from telling, or holds it on. To be called once the settings are read. */
  readonly resume: (snapshot: () => Snapshot) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Connects rules, preferences, feed and the desktop's own way of showing notices. */
export const createNotices = (options: Options): Notices => {
  const { clock, log, bus, iconFolder, untoldFile, onActivate, isWindowShown } = options;
  const notifier =
    process.platform === 'linux'
      ? createFreedesktopNotifier({
          bus,
          desktopEntry,
          appName: t('program.name'),
          icon: join(iconFolder, 'app', '128x128.png'),
          onActivate,
          log,
        })
      : createElectronNotifier(onActivate, log);
  const feed = createNoticeFeed(clock, notifier);
  const hold = createQuietHold(untoldFile);
  const tags = new Set<string>();
  let previous: Snapshot | undefined;
  let told = nothingTold;

  /** Whoever looks at the window sees it there. Told in a quiet time too: somebody waits for it. */
  const tellSignIn = ({ lastSignIn, sessions }: Snapshot): void => {
    if (lastSignIn === undefined || lastSignIn.at === previous?.lastSignIn?.at || isWindowShown()) return;
    const notice = signInNotice(lastSignIn, sessions);
    if (notice !== undefined) feed.tell(notice, (next) => isSignInAsTold(lastSignIn, next));
  };

  const update: Notices['update'] = (snapshot, now) => {
    tellSignIn(snapshot);
    const telling = tell(previous, snapshot, told, now);
    previous = snapshot;
    ({ told } = telling);
    const chosen = telling.changes.filter((change) => isChosen(change, snapshot.settings));
    const release = hold.pass(chosen, snapshot, now);
    feed.catchUp(release.missed);
    feed.add(release.now);
    feed.see(snapshot, now);
  };

  return {
    update,
    tellOnce: (notice) => {
      if (tags.has(notice.tag)) return;
      tags.add(notice.tag);
      feed.tell(notice);
    },
    resume: async (snapshot) => {
      const resumed = await hold.resume(() => snapshot().sessions);
      if (!resumed.ok) log.warn('untold notices not read', { failure: resumed.failure });
      update(snapshot(), clock.now());
    },
    stop: async () => {
      await Promise.all([feed.stop(), hold.saved()]);
    },
  };
};
