import { comingEndOf } from '../../../shared/deadline';
import { formatTime, spoken, t } from '../../../shared/messages';
import { pauseEnd } from '../../../shared/quiet-time';
import type { Session } from '../../../shared/session';
import type { Snapshot } from '../../../shared/snapshot';
import { isEndedRenewable, isStillToAsk } from '../../../shared/sweep';
import { needOf, needs, type Need } from '../need';
import { plainText } from '../plain-text';
import { firstNeedItem } from './first-need';
import { listHeadline } from './list-headline';
import { listItem } from './list-item';
import type { MenuItem, MenuModel, TrayCommand } from './menu-model';
import { formatCount, needyCount } from './needy-count';
import { menuMarks, menuName } from './session-lines';
import { sessionMenu } from './session-menu';

/** The icon's states, each a shape of its own; the names of its files. */
export type TrayIcon = 'empty' | 'active' | 'attention' | 'unreachable' | 'ended' | 'busy' | 'locked';

/** All that the tray shows. Two models that are equal look the same. */
export interface TrayModel {
  readonly icon: TrayIcon;
  /** Windows shows 127 characters. */
  readonly tooltip: string;
  readonly menu: MenuModel;
  /** The number beside the icon; empty where the icon says it all. */
  readonly count: string;
}

const icons: Readonly<Record<Need, TrayIcon>> = {
  ended: 'ended',
  locked: 'locked',
  unreachable: 'unreachable',
  unconfirmed: 'attention',
  ending: 'attention',
  revoking: 'busy',
  unchecked: 'busy',
  active: 'active',
  revoked: 'empty',
};

/** What nobody has to do anything about. */
const calm: ReadonlySet<Need> = new Set<Need>(['revoking', 'unchecked', 'active', 'revoked']);

/** More sessions than these are shown by need, each group in a menu of its own. */
const mostInOneMenu = 15;

type Groups = ReadonlyMap<Need, readonly Session[]>;

const groupByNeed = ({ sessions, settings }: Snapshot, now: number): Groups => {
  const groups = new Map<Need, Session[]>(needs.map((need) => [need, []]));
  for (const session of sessions) groups.get(needOf(session, settings, now))?.push(session);
  return new Map([...groups].filter(([, members]) => members.length > 0));
};

/** The most urgent thing there is. A keychain that can't be had counts even where no session waits for it yet. */
const headline = (
  snapshot: Snapshot,
  groups: Groups,
  now: number,
): { readonly icon: TrayIcon; readonly words: string; readonly line?: string } => {
  const [first] = groups;
  const { keychain, settings, userList } = snapshot;
  if (first === undefined && keychain.kind === 'locked') return { icon: 'locked', words: t('tray.headline.locked') };
  // Where no session needs anything, a list that does not go on does, and one that runs is what goes on.
  const ofList = first === undefined || calm.has(first[0]) ? listHeadline(userList) : undefined;
  if (ofList !== undefined) return ofList;
  if (first === undefined) return { icon: 'empty', words: t('tray.headline.empty') };
  const [need, members] = first;
  const icon = icons[need];
  const [session] = members;
  const count = members.length;
  const name = session === undefined ? '' : menuName(session);
  if (need === 'locked') {
    const reason = t(keychain.kind === 'missing' ? 'tray.headline.missing' : 'tray.headline.locked');
    return { icon, words: t('tray.headline.waiting', { reason, count, name }) };
  }
  const ending = session === undefined ? undefined : comingEndOf(session, settings, now);
  const time = ending === undefined ? '' : formatTime(ending.at, now);
  return { icon, words: t(`tray.headline.${need}`, { count, name, time }) };
};

const sessionItems = ({ sessions, regions, keychain }: Snapshot, groups: Groups, now: number): MenuModel => {
  const marks = menuMarks(sessions, regions, now);
  const menus = (members: readonly Session[]): MenuModel =>
    members.map((session) => sessionMenu(session, regions, now, marks.get(session.id)));
  if (sessions.length <= mostInOneMenu) return menus([...groups.values()].flat());
  return [...groups].map(([need, members]): MenuItem => {
    const left = members.length - mostInOneMenu;
    const rest: MenuModel =
      left > 0 ? [action(`group:${need}:more`, t('tray.more', { count: left }), showSessions)] : [];
    const state = groupWords(need, keychain.kind === 'missing');
    return {
      kind: 'submenu',
      id: `group:${need}`,
      label: t('tray.group', { state, count: members.length }),
      items: [...menus(members.slice(0, mostInOneMenu)), ...rest],
    };
  });
};

const groupWords = (need: Need, noKeychain: boolean): string => {
  if (need === 'locked' && noKeychain) return t('status.locked.missing');
  if (need === 'ending') return t('tray.group.ending');
  return need === 'ended' ? t('status.ended.rejected') : t(`status.${need}`);
};

const showSessions: TrayCommand = { kind: 'show', view: { kind: 'sessions' } };

const action = (id: string, label: string, command: TrayCommand): MenuItem => ({ kind: 'action', id, label, command });

const keychainItems = ({ keychain }: Snapshot): MenuModel =>
  keychain.kind === 'locked' || keychain.kind === 'missing'
    ? [
        { kind: 'line', id: 'keychain', label: capital(t(`tray.headline.${keychain.kind}`)) },
        action('keychain:retry', t('tray.keychain.retry'), { kind: 'retry-keychain' }),
        { kind: 'separator', id: 'keychain:end' },
      ]
    : [];

const firstItems = ({ userList }: Snapshot, groups: Groups): MenuModel => {
  const [most] = groups;
  const need = most === undefined ? undefined : firstNeedItem(...most);
  const items = [need, listItem(userList)].filter((item) => item !== undefined);
  return items.length === 0 ? [] : [...items, { kind: 'separator', id: 'first:end' }];
};

const noticeItem = ({ settings }: Snapshot, now: number): MenuItem => {
  const until = pauseEnd(settings, now);
  return until === undefined
    ? action('notices', t('tray.notices.pause'), { kind: 'pause-notices' })
    : action('notices', t('tray.notices.resume', { time: formatTime(until, now) }), { kind: 'resume-notices' });
};

/** What revoking everything can do now, and what of it waits until the keychain gives tokens out. */
const sweepWords = (sessions: readonly Session[]): string => {
  const waiting = sessions.filter(({ status }) => status.kind === 'locked').length;
  const count = sessions.length - waiting;
  if (waiting === 0) return t('tray.revoke-all.now', { count });
  return count === 0 ? t('tray.revoke-all.waiting', { count: waiting }) : t('tray.revoke-all.some', { count, waiting });
};

/** Two clicks and no typing, as for one session: the first opens, the second does it. */
const sweepItems = ({ sessions }: Snapshot): MenuModel => {
  const asked = sessions.filter(isStillToAsk);
  const ended = sessions.filter(isEndedRenewable).length;
  if (asked.length + ended === 0) return [];
  const words = asked.length === 0 ? t('tray.revoke-all.ended', { ended }) : sweepWords(asked);
  const now = action('revoke-all:now', words, { kind: 'revoke-all-sessions' });
  return [{ kind: 'submenu', id: 'revoke-all', label: t('tray.revoke-all'), items: [now] }];
};

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase(spoken().locale) + words.slice(1);

/** The tray for a snapshot at `now` (epoch milliseconds). Pure; changes by time alone only when `nextTurn` says so. */
export const trayModel = (snapshot: Snapshot, now: number): TrayModel => {
  const groups = groupByNeed(snapshot, now);
  const { icon, words, line = words } = headline(snapshot, groups, now);
  const keychain = keychainItems(snapshot);
  const menu: MenuModel = [
    ...keychain,
    // With the keychain's lines above it would say the same twice.
    ...(keychain.length > 0 && icon === 'locked'
      ? []
      : [{ kind: 'line', id: 'headline', label: capital(line) } as const]),
    ...firstItems(snapshot, groups),
    ...sessionItems(snapshot, groups, now),
    { kind: 'separator', id: 'sessions:end' },
    action('add', t('tray.add'), { kind: 'show', view: { kind: 'add' } }),
    ...(snapshot.sessions.length > 0 ? [action('check-all', t('tray.check-all'), { kind: 'check-all' })] : []),
    { kind: 'separator', id: 'views' },
    ...sweepItems(snapshot),
    action('revoke-users', t('tray.revoke-users'), { kind: 'show', view: { kind: 'revoke-user' } }),
    action('activity', t('tray.activity'), { kind: 'show', view: { kind: 'activity' } }),
    action('preferences', t('tray.preferences'), { kind: 'show', view: { kind: 'preferences' } }),
    noticeItem(snapshot, now),
    { kind: 'separator', id: 'program' },
    action('open', t('tray.open'), showSessions),
    action('quit', t('tray.quit'), { kind: 'quit' }),
  ];
  const needy = needyCount(snapshot, now);
  const count = needy > 1 ? formatCount(needy) : '';
  return { icon, tooltip: plainText(t('tray.tooltip', { headline: words }), 127), menu, count };
};
