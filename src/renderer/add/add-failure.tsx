import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import type { AddProblem } from './add-problem';

/** Why nothing was added, where it can be mended; a token that is held already leads to its session. */
export const AddFailure = (props: { readonly problem: AddProblem; readonly id: string }): JSX.Element => {
  const { open } = useServices();
  const { problem, id } = props;
  const { failure, text } = problem;
  return (
    <div id={id} role="alert">
      {text !== undefined && <p class="problem">{text}</p>}
      {failure !== undefined && <FailureNote failure={failure} />}
      {failure?.kind === 'duplicate-session' && (
        <button type="button" class="link" onClick={() => open({ kind: 'session', sessionId: failure.sessionId })}>
          {t('window.add.duplicate')}
        </button>
      )}
    </div>
  );
};
