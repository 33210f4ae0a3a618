import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { maySameOrganization, organizationOf } from '../../shared/organization';
import { isLive, type Session } from '../../shared/session';
import { usersLeft, type UserList } from '../../shared/user-list';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { shortName } from '../parts/short-name';

/** More of them than these are no help. */
const mostOffered = 4;

/** Whether somebody else has to ask: the list has something left, stands still, and its session is over or gone. */
const isStranded = ({ phase, counts, sessionId }: UserList, sessions: readonly Session[]): boolean => {
  const asker = sessions.find(({ id }) => id === sessionId);
  // A locked one may ask again once the keychain opens.
  if (asker !== undefined && asker.status.kind !== 'ended' && asker.status.kind !== 'revoked') return false;
  const isStill = phase.kind !== 'running' && phase.kind !== 'resolving';
  return isStill && usersLeft(counts) + counts.failed + counts.lookupFailed + counts.lookingUp > 0;
};

/** The live sessions that can go on with a list in place of the one that asked; undefined where that one still can. */
export const successorsOf = (list: UserList, sessions: readonly Session[]): readonly Session[] | undefined =>
  isStranded(list, sessions)
    ? sessions.filter((one) => isLive(one.status) && maySameOrganization(organizationOf(one), list.organization))
    : undefined;

/** The way on for a list whose session can't ask any more: its token expired, or was revoked with the others. */
export const HandOver = (props: {
  readonly list: UserList;
  readonly sessions: readonly Session[];
}): JSX.Element | null => {
  const { client } = useServices();
  const [failure, setFailure] = useState<Failure>();
  const successors = successorsOf(props.list, props.sessions);
  if (successors === undefined) return null;
  const take = async (sessionId: string): Promise<void> => {
    setFailure(undefined);
    const answer = await client.handOverUserList({ sessionId });
    if (!answer.ok) setFailure(answer.failure);
  };
  return (
    <div class="hand-over">
      <p>{successors.length === 0 ? t('window.list.hand-over.none') : t('window.list.hand-over')}</p>
      <div class="actions">
        {successors.slice(0, mostOffered).map((session) => (
          <button key={session.id} type="button" onClick={() => void take(session.id)}>
            {t('window.list.hand-over.to', { name: shortName(session) })}
          </button>
        ))}
      </div>
      <div role="alert">{failure !== undefined && <FailureNote failure={failure} />}</div>
    </div>
  );
};
