import { deadlineOf } from '../../shared/deadline';
import { sessionName } from '../../shared/messages';
import { language } from '../../shared/messages/translate';
import type { Session } from '../../shared/session';
import type { Settings } from '../../shared/settings';

/** The groups of the list, in the order of need. */
export const needs = ['attention', 'unreachable', 'revoking', 'unchecked', 'live', 'revoked'] as const;

export type Need = (typeof needs)[number];

/** Sessions that need the same of a person. Never empty. */
export interface SessionGroup {
  readonly need: Need;
  readonly sessions: readonly Session[];
}

/** Whether a session that was live when last heard of ends by itself within the person's warning time. */
export const endsSoon = (session: Session, settings: Settings, now: number): boolean => {
  const deadline = deadlineOf(session);
  return deadline !== undefined && deadline.at - now <= settings.idleWarningMinutes * 60_000;
};

/** What a session needs of a person now. */
export const needOf = (session: Session, settings: Settings, now: number): Need => {
  const { kind } = session.status;
  switch (kind) {
    case 'ended':
      return 'attention';
    case 'locked':
    case 'unreachable':
      return 'unreachable';
    case 'unconfirmed':
    case 'revoking':
      return 'revoking';
    case 'active':
      return endsSoon(session, settings, now) ? 'attention' : 'live';
    case 'unchecked':
    case 'revoked':
      return kind;
    default:
      return kind satisfies never;
  }
};

const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

/** What has ended comes before what is about to, and that before what has time. */
const urgency = (session: Session): number =>
  session.status.kind === 'ended' ? 0 : (deadlineOf(session)?.at ?? Number.MAX_SAFE_INTEGER);

/** The list as a person wants it: by need, then by what ends first, then by name. */
export const groupSessions = (
  sessions: readonly Session[],
  settings: Settings,
  now: number,
): readonly SessionGroup[] => {
  const ranked = sessions
    .map((session) => ({
      session,
      need: needOf(session, settings, now),
      urgency: urgency(session),
      name: sessionName(session),
    }))
    .toSorted((one, other) => one.urgency - other.urgency || collator.compare(one.name, other.name));
  return needs
    .map((need) => ({ need, sessions: ranked.filter((each) => each.need === need).map((each) => each.session) }))
    .filter((group) => group.sessions.length > 0);
};
