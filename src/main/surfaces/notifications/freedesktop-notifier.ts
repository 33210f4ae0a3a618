import { t } from '../../../shared/messages';
import type { Log } from '../../system/log';
import type { SessionBus } from '../../system/session-bus';
import { escapeMarkup } from './markup';
import type { Notice } from './notice';
import type { Notifier, OnActivate } from './notifier';

const service = 'org.freedesktop.Notifications';
const daemon = { destination: service, path: '/org/freedesktop/Notifications', interface: service } as const;

const urgencyByte: Readonly<Record<Notice['urgency'], number>> = { low: 0, normal: 1, critical: 2 };

export interface FreedesktopOptions {
  /** The session bus, or nothing where there is none: then nothing is shown. */
  readonly bus: Promise<SessionBus | undefined>;
  /** Name in the desktop's menu files, without `.desktop`; daemons find the app's name and icon by it. */
  readonly desktopEntry: string;
  readonly appName: string;
  /** File of the icon beside each notice. */
  readonly icon: string;
  readonly onActivate: OnActivate;
  readonly log: Log;
}

interface Shown {
  /** The daemon's number of it. */
  readonly id: number;
  readonly notice: Notice;
}

/** How long the app's end waits for notices to be taken away, in milliseconds. */
const farewell = 500;

/** The key of a click on the notice itself; its actions go by their place. */
const ownKey = 'default';

/**
 * Shows notices through the Linux desktop's own service. Electron's would wait for the daemon's answer in the main
 * process, can't put one notice in another's place, and does not tell whether the daemon reads markup.
 */
export const createFreedesktopNotifier = (options: FreedesktopOptions): Notifier => {
  const { onActivate, log } = options;
  const shown = new Map<string, Shown>();
  /** What waits to be shown (or, as undefined, to be taken away), by tag: while the daemon is slow only the last counts. */
  const waiting = new Map<string, Notice | undefined>();
  let capabilities: readonly unknown[] | undefined;
  let working: Promise<void> | undefined;

  const show = async (bus: SessionBus, notice: Notice): Promise<void> => {
    if (capabilities === undefined) {
      const asked = await bus.call({ ...daemon, member: 'GetCapabilities' });
      if (asked.ok && Array.isArray(asked.value[0])) capabilities = asked.value[0] as readonly unknown[];
    }
    // A daemon that does not say so may read markup all the same: most do.
    const escapes = capabilities === undefined || capabilities.includes('body-markup');
    const body = escapes ? escapeMarkup(notice.body) : notice.body;
    const hints = {
      urgency: bus.variant('y', urgencyByte[notice.urgency]),
      'desktop-entry': bus.variant('s', options.desktopEntry),
      category: bus.variant('s', 'network'),
    };
    const more = (notice.actions ?? []).flatMap(({ label }, place) => [String(place), label]);
    const actions = [ownKey, t('notice.open'), ...more];
    const replaces = shown.get(notice.tag)?.id ?? 0;
    const reply = await bus.call({
      ...daemon,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: [options.appName, replaces, options.icon, notice.title, body, actions, hints, -1],
    });
    const id = reply.ok ? reply.value[0] : undefined;
    if (typeof id === 'number') shown.set(notice.tag, { id, notice });
    else log.warn('notice not shown', { tag: notice.tag, why: reply.ok ? 'reply' : reply.failure });
  };

  const close = async (bus: SessionBus, tag: string): Promise<void> => {
    const former = shown.get(tag);
    if (former === undefined) return;
    shown.delete(tag);
    await bus.call({ ...daemon, member: 'CloseNotification', signature: 'u', body: [former.id] });
  };

  const listen = (bus: SessionBus): void => {
    const tagOf = (id: unknown): string | undefined => [...shown].find(([, one]) => one.id === id)?.[0];
    bus.listen({ interface: service, member: 'ActionInvoked', path: daemon.path }, ([id, key]) => {
      const tag = tagOf(id);
      const found = tag === undefined ? undefined : shown.get(tag);
      if (found === undefined) return;
      const { focus, actions = [] } = found.notice;
      const view = key === ownKey ? focus : actions[Number(key)]?.view;
      if (view !== undefined) onActivate(view);
    });
    bus.listen({ interface: service, member: 'NotificationClosed', path: daemon.path }, ([id]) => {
      const tag = tagOf(id);
      if (tag !== undefined) shown.delete(tag);
    });
    // Another daemon numbers anew and may read markup differently.
    const owner = { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged', sender: 'org.freedesktop.DBus' };
    bus.listen({ ...owner, firstArgument: service }, ([, former]) => {
      if (former === '') return;
      shown.clear();
      capabilities = undefined;
    });
  };

  const joined = options.bus.then((bus) => {
    if (bus === undefined) log.warn('no session bus: notices are not shown');
    else listen(bus);
    return bus;
  });

  const work = async (): Promise<void> => {
    try {
      const bus = await joined;
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        const [tag, notice] = next;
        waiting.delete(tag);
        if (bus === undefined) continue;
        await (notice === undefined ? close(bus, tag) : show(bus, notice));
      }
    } catch (problem) {
      log.error('notice not shown', problem);
    } finally {
      working = undefined;
    }
  };

  const wait = (tag: string, notice: Notice | undefined): void => {
    waiting.set(tag, notice);
    working ??= Promise.resolve().then(work);
  };

  return {
    show: (notice) => wait(notice.tag, notice),
    amend: (notice) => {
      if (shown.has(notice.tag) || waiting.get(notice.tag) !== undefined) wait(notice.tag, notice);
    },
    close: (tag) => wait(tag, undefined),
    closeAll: async () => {
      for (const tag of new Set([...waiting.keys(), ...shown.keys()])) wait(tag, undefined);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, farewell);
      });
      await Promise.race([working, late]);
      clearTimeout(timer);
    },
  };
};
