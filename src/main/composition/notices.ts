import { join } from 'node:path';
import { app } from 'electron';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { createElectronNotifier } from '../surfaces/notifications/electron-notifier';
import { createFreedesktopNotifier } from '../surfaces/notifications/freedesktop-notifier';
import type { Notice } from '../surfaces/notifications/notice';
import { createNoticeFeed } from '../surfaces/notifications/notice-feed';
import type { OnActivate } from '../surfaces/notifications/notifier';
import { tell } from '../surfaces/notifications/rules';
import { warningsAfter } from '../surfaces/notifications/stale-warnings';
import { nothingTold } from '../surfaces/notifications/told';
import type { Clock } from '../system/clock';
import type { Log } from '../system/log';
import type { SessionBus } from '../system/session-bus';

interface Options {
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: Promise<SessionBus | undefined>;
  readonly iconFolder: string;
  readonly onActivate: OnActivate;
}

/** The notifications, fed with snapshots. */
export interface Notices {
  readonly update: (snapshot: Snapshot, now: number) => void;
  /** Shows a notice the first time that its tag comes, and never again. */
  readonly tellOnce: (notice: Notice) => void;
  readonly stop: () => void;
}

/** Connects rules, feed and the desktop's own way of showing notices. */
export const createNotices = ({ clock, log, bus, iconFolder, onActivate }: Options): Notices => {
  const notifier =
    process.platform === 'linux'
      ? createFreedesktopNotifier({
          bus,
          desktopEntry: app.getName(),
          appName: t('program.name'),
          icon: join(iconFolder, 'app', '128x128.png'),
          onActivate,
          log,
        })
      : createElectronNotifier(onActivate, log);
  const feed = createNoticeFeed(clock, notifier);
  const tags = new Set<string>();
  let previous: Snapshot | undefined;
  let told = nothingTold;
  let warnings: ReadonlySet<string> = new Set();
  return {
    update: (snapshot, now) => {
      const telling = tell(previous, snapshot, told, now);
      previous = snapshot;
      ({ told } = telling);
      const after = warningsAfter(warnings, telling.changes, snapshot, now);
      warnings = after.standing;
      feed.add(telling.changes);
      for (const id of after.stale) feed.withdraw(id);
    },
    tellOnce: (notice) => {
      if (tags.has(notice.tag)) return;
      tags.add(notice.tag);
      feed.tell(notice);
    },
    stop: feed.stop,
  };
};
