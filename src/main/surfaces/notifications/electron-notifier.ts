import { Notification } from 'electron';
import type { Log } from '../../system/log';
import type { Notifier, OnActivate } from './notifier';

/** Shows notices through Electron: macOS and Windows. */
export const createElectronNotifier = (onActivate: OnActivate, log: Log): Notifier => {
  // Held here, because a notification that is collected takes its clicks with it.
  const shown = new Map<string, Notification>();
  const close = (tag: string): void => {
    const former = shown.get(tag);
    shown.delete(tag);
    former?.close();
  };
  return {
    show: ({ tag, title, body, urgency, focus }) => {
      if (!Notification.isSupported()) return;
      close(tag);
      try {
        const notification = new Notification({ title, body, silent: urgency === 'low' });
        shown.set(tag, notification);
        const forget = (): void => {
          if (shown.get(tag) === notification) shown.delete(tag);
        };
        notification.on('click', () => {
          forget();
          onActivate(focus);
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
    },
    close,
  };
};
