import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import type { Mode, Session } from '../../shared/session';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { ModeChoice } from '../parts/mode-choice';

/** Observe or keep alive: the choice of a held session. What is shown is what main holds. */
export const ModeSwitch = ({ session }: { readonly session: Session }): JSX.Element => {
  const { client } = useServices();
  const [failure, setFailure] = useState<Failure>();
  const choose = async (mode: Mode): Promise<void> => {
    const answer = await client.setMode({ sessionId: session.id, mode });
    setFailure(answer.ok ? undefined : answer.failure);
  };
  return (
    <>
      <ModeChoice mode={session.mode} onChoose={(mode) => void choose(mode)} />
      {failure !== undefined && (
        <div role="alert">
          <FailureNote failure={failure} />
        </div>
      )}
    </>
  );
};
