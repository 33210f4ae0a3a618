import { statusWord, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { shortName } from '../parts/short-name';

/** More changes than this at once are told as a number: a flood of names helps nobody. */
const mostByName = 3;

const word = (session: Session | undefined): string | undefined =>
  session === undefined ? undefined : statusWord(session.status);

const keychain = (previous: Snapshot, next: Snapshot): readonly string[] => {
  const kind = next.keychain.kind;
  if (kind === previous.keychain.kind || kind === 'unknown') return [];
  if (kind === 'open') return previous.keychain.kind === 'unknown' ? [] : [t('window.announce.keychain-open')];
  return [t(`window.banner.keychain-${kind}`)];
};

/**
 * What to say of the step from one snapshot to the next to a person who hears the page: changes of state, not of
 * clocks. Undefined where there is nothing to say.
 */
export const announcementOf = (previous: Snapshot, next: Snapshot): string | undefined => {
  if (previous === next) return undefined;
  const before = new Map(previous.sessions.map((session) => [session.id, session]));
  const changed = next.sessions.filter((session) => {
    const old = before.get(session.id);
    return old !== undefined && old !== session && word(old) !== word(session);
  });
  const told =
    changed.length > mostByName
      ? [t('window.announce.many', { count: changed.length })]
      : changed.map((session) =>
          t('window.announce.changed', { name: shortName(session), status: statusWord(session.status) }),
        );
  const all = [...keychain(previous, next), ...told];
  return all.length === 0 ? undefined : all.join(' ');
};
