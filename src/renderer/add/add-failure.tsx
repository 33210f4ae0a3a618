import type { JSX } from 'preact';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';

/** Why nothing was added, where it can be mended; a token that is held already leads to its session. */
export const AddFailure = (props: { readonly failure: Failure; readonly id: string }): JSX.Element => {
  const { open } = useServices();
  const { failure, id } = props;
  return (
    <div id={id} role="alert">
      <FailureNote failure={failure} />
      {failure.kind === 'duplicate-session' && (
        <button type="button" class="link" onClick={() => open({ kind: 'session', sessionId: failure.sessionId })}>
          {t('window.add.duplicate')}
        </button>
      )}
    </div>
  );
};
