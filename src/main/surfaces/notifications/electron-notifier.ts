import { Notification } from 'electron';
import type { Log } from '../../system/log';
import type { Notice } from './notice';
import type { Notifier, OnActivate } from './notifier';

/** Shows notices through Electron: macOS and Windows. Buttons are there on macOS alone; a click on the notice is everywhere. */
export const createElectronNotifier = (onActivate: OnActivate, log: Log): Notifier => {
  // Held here, because a notification that is collected takes its clicks with it.
  const shown = new Map<string, Notification>();
  const close = (tag: string): void => {
    const former = shown.get(tag);
    shown.delete(tag);
    former?.close();
  };
  const show = ({ tag, title, body, focus, actions = [] }: Notice, silent: boolean): void => {
    if (!Notification.isSupported()) return;
    close(tag);
    try {
      const buttons = actions.map(({ label }) => ({ type: 'button', text: label }) as const);
      const notification = new Notification({ title, body, silent, actions: buttons });
      shown.set(tag, notification);
      const forget = (): void => {
        if (shown.get(tag) === notification) shown.delete(tag);
      };
      notification.on('click', () => {
        forget();
        onActivate(focus);
      });
      notification.on('action', (_event, place) => {
        forget();
        onActivate(actions[place]?.view ?? focus);
      });
      notification.on('close', forget);
      notification.on('failed', () => {
        forget();
        log.warn('notice not shown', { tag });
      });
      notification.show();
    } catch (problem) {
      log.error('notice not shown', problem, { tag });
    }
  };
  return {
    show: (notice) => show(notice, notice.urgency === 'low'),
    amend: (notice) => {
      if (shown.has(notice.tag)) show(notice, true);
    },
    close,
    closeAll: async () => {
      for (const tag of shown.keys()) close(tag);
    },
  };
};
