import { deadlineOf } from '../../../shared/deadline';
import { accountOf, formatTime, sessionName, statusLine, statusWord, t } from '../../../shared/messages';
import type { Region } from '../../../shared/region';
import { renewalTimeOf, renewsItself } from '../../../shared/renewal-time';
import type { Session } from '../../../shared/session';
import { marksOf } from '../../../shared/told-apart';
import { plainText } from '../plain-text';

const longestName = 40;

/** A session's name as menu and tooltip show it. */
export const menuName = (session: Session): string => plainText(sessionName(session), longestName);

/** What tells sessions of one name apart in the menu, by their ids. `now` in epoch milliseconds. */
export const menuMarks = (
  sessions: readonly Session[],
  regions: readonly Region[],
  now: number,
): ReadonlyMap<string, string> =>
  marksOf(
    sessions.map((session) => {
      const organization = plainText(session.info?.organization?.name ?? '', longestName);
      const added = t('session.added-at', { time: formatTime(session.addedAt, now) });
      return { id: session.id, name: menuName(session), marks: [organization, regionName(session, regions), added] };
    }),
  );

/**
 * The session in its entry of the menu: name, what tells it from others of that name, and state. Instants, never
 * countdowns: a menu that ticked would be built anew each second and close under the hand. `now` in epoch milliseconds.
 */
export const menuLabel = (session: Session, now: number, mark?: string): string => {
  const deadline = session.status.kind === 'active' ? deadlineOf(session) : undefined;
  const state =
    deadline === undefined
      ? statusWord(session.status)
      : t(`tray.session.live.${deadline.kind}`, { time: formatTime(deadline.at, now) });
  const name = menuName(session);
  return t('tray.session', { name: mark === undefined ? name : t('session.told-apart', { name, mark }), state });
};

/** The session's state in one line. */
export const stateLine = (session: Session, now: number): string => {
  const { status } = session;
  if (status.kind !== 'active') return statusLine(session, now);
  const deadline = deadlineOf(session);
  if (deadline !== undefined) {
    return t(`tray.session.line.${deadline.kind}`, { time: formatTime(deadline.at, now) });
  }
  const renewal = renewsItself(session) ? renewalTimeOf(session) : undefined;
  return renewal !== undefined && renewal > now
    ? t('tray.session.line.renews', { time: formatTime(renewal, now) })
    : t('tray.session.line.active', { time: formatTime(status.since, now) });
};

const regionName = ({ regionId }: Session, regions: readonly Region[]): string =>
  regions.find((one) => one.id === regionId)?.name ?? regionId;

/** Organization and region, as far as known. */
export const whereLine = (session: Session, regions: readonly Region[]): string => {
  const region = regionName(session, regions);
  const organization = session.info?.organization?.name;
  return organization === undefined
    ? region
    : t('tray.session.where', { organization: plainText(organization, longestName), region });
};

/** Whose token it is, beside its name: two accounts must not be mixed up. Undefined where no more is known. */
export const whoLine = (session: Session): string | undefined => {
  const [first, second] = accountOf(session).map((part) => plainText(part, longestName));
  if (first === undefined) return undefined;
  return second === undefined ? first : t('tray.session.who', { name: first, email: second });
};
