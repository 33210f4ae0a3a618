import { comingEndOf, deadlineOf } from '../../shared/deadline';
import { inLocale, sessionName } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Settings } from '../../shared/settings';
import { byOrganization, homeOf, mostTogether } from './organization-order';

/** The groups of the list, in the order of need: first what a person believes to be revoked and that is not proven yet. */
export const needs = ['revoking', 'attention', 'unreachable', 'unchecked', 'live', 'revoked'] as const;

export type Need = (typeof needs)[number];

/** Sessions that need the same of a person. Never empty. */
export interface SessionGroup {
  readonly need: Need;
  readonly sessions: readonly Session[];
  /** They are many, of several organizations, and stand together by these. */
  readonly shelved: boolean;
}

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
      return comingEndOf(session, settings, now) !== undefined ? 'attention' : 'live';
    case 'unchecked':
    case 'revoked':
      return kind;
    default:
      return kind satisfies never;
  }
};

const collator = inLocale((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

/** What has ended comes before what is about to, and that before what has time. */
const urgency = (session: Session): number =>
  session.status.kind === 'ended' ? 0 : (deadlineOf(session)?.at ?? Number.MAX_SAFE_INTEGER);

interface Ranked {
  readonly session: Session;
  readonly urgency: number;
  readonly name: string;
}

const byName = (one: Ranked, other: Ranked): number =>
  collator().compare(one.name, other.name) || one.session.addedAt - other.session.addedAt;

const byUrgency = (one: Ranked, other: Ranked): number => one.urgency - other.urgency || byName(one, other);

const groupOf = (need: Need, ranked: readonly Ranked[]): SessionGroup => {
  // Where something ends, what ends first leads. Everywhere else by name: that is found, and stays where it is, while
  // every check moves the deadlines.
  const urgent = need === 'attention';
  const sessions = ranked.toSorted(urgent ? byUrgency : byName).map(({ session }) => session);
  const shelved = sessions.length > mostTogether && new Set(sessions.map(homeOf)).size > 1;
  return {
    need,
    sessions: shelved ? byOrganization(sessions, urgent ? 'as-they-come' : 'by-name') : sessions,
    shelved,
  };
};

/** The list as a person wants it: by need, then by organization where there are many, then by name; what ends first leads those that need a person. */
export const groupSessions = (
  sessions: readonly Session[],
  settings: Settings,
  now: number,
): readonly SessionGroup[] => {
  const ranked = sessions.map((session) => ({
    session,
    need: needOf(session, settings, now),
    urgency: urgency(session),
    name: sessionName(session),
  }));
  return needs
    .map((need) =>
      groupOf(
        need,
        ranked.filter((each) => each.need === need),
      ),
    )
    .filter((group) => group.sessions.length > 0);
};
