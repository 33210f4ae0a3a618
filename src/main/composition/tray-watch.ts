import type { SnapshotSource } from '../sessions/snapshot-source';
import type { Clock } from '../system/clock';
import { watchPanelColour } from '../system/panel-colour';
import type { SessionBus } from '../system/session-bus';
import { watchTrayHost } from '../system/tray-host';
import type { Desk } from './desk';

interface Parts {
  readonly clock: Clock;
  readonly source: Pick<SnapshotSource, 'setTrayHost'>;
  readonly desk: Pick<Desk, 'show' | 'tellHidden' | 'tray'>;
  /** A login started this run. */
  readonly atLogin: boolean;
}

/**
 * Follows whether the desktop shows tray icons (Linux). Where it does not, the window is the only way in; without a session
 * bus there are neither icons nor notices, and at login too nothing but the window can say so.
 */
export const followTrayHost = async (
  bus: SessionBus | undefined,
  { clock, source, desk, atLogin }: Parts,
): Promise<void> => {
  if (bus === undefined) {
    source.setTrayHost('absent');
    desk.show({ kind: 'sessions' });
    return;
  }
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  void watchPanelColour(bus, desktop, desk.tray.setPanel);
  await watchTrayHost(bus, {
    clock,
    pid: process.pid,
    onChange: (host) => {
      source.setTrayHost(host);
      if (host !== 'absent') return;
      // A login opens no window, and says how to get it.
      if (atLogin) desk.tellHidden();
      else desk.show({ kind: 'sessions' });
    },
    onNewHost: desk.tray.renew,
  });
};
