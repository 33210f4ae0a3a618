import type { Settings } from '../../shared/settings';
import type { Poller } from '../polling/poller';
import type { SnapshotSource } from '../sessions/snapshot-source';
import type { Shortcut } from '../surfaces/shortcut';
import type { FollowSettings } from './preferences';

interface Parts {
  readonly source: Pick<SnapshotSource, 'setShortcut'>;
  readonly poller: Pick<Poller, 'replan'>;
  /** Absent until the surfaces are there. */
  readonly shortcut: () => Shortcut | undefined;
  /** Electron's `nativeTheme`. */
  readonly theme: { themeSource: Settings['theme'] };
}

/** What is as the person set it, beside the parts that look at the settings by themselves whenever they need them. */
export const settingsFollowers = ({ source, poller, shortcut, theme }: Parts): readonly FollowSettings[] => [
  (settings) => {
    if (theme.themeSource !== settings.theme) theme.themeSource = settings.theme;
  },
  (settings) => {
    const standing = shortcut()?.apply(settings.shortcut);
    if (standing !== undefined) source.setShortcut(standing);
  },
  (settings, before) => {
    if (settings.pollSeconds !== before.pollSeconds) poller.replan();
  },
];
