import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../shared/snapshot';
import { ActingChoice } from '../users/acting-choice';
import { actingSessions, bestActing } from '../users/acting-session';
import { Nobody } from '../users/nobody';
import { ListIntake } from './list-intake';
import { ListRun } from './list-run';

/** Revoking many users: the list that is being worked on, or the way to give one. */
export const ListView = (props: {
  readonly snapshot: Snapshot;
  /** The session that the view was opened from. */
  readonly sessionId: string | undefined;
}): JSX.Element => {
  const { snapshot, sessionId } = props;
  const { sessions, userList } = snapshot;
  const [chosenId, setChosenId] = useState(() => bestActing(sessions, sessionId)?.id);
  if (userList !== undefined) return <ListRun key={userList.id} list={userList} sessions={sessions} />;
  const able = actingSessions(sessions);
  const acting = able.find(({ id }) => id === chosenId) ?? bestActing(sessions, sessionId);
  if (acting === undefined) return <Nobody />;
  return (
    <div class="form">
      <ActingChoice acting={acting} able={able} disabled={false} onChoose={setChosenId} />
      <ListIntake sessionId={acting.id} />
    </div>
  );
};
