import type { JSX } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';

/** Gives a session the person's own name, or takes it back when left empty. */
export const RenameForm = (props: { readonly session: Session; readonly onDone: () => void }): JSX.Element => {
  const { client } = useServices();
  const { session, onDone } = props;
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => field.current?.select(), []);
  const rename = async (): Promise<void> => {
    const label = field.current?.value.trim() ?? '';
    const answer = await client.renameSession({ sessionId: session.id, label });
    if (answer.ok) onDone();
    else {
      setFailure(answer.failure);
      field.current?.focus();
    }
  };
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <label for={`${id}-label`}>{t('window.rename.label')}</label>
      <div class="rename-line">
        <input
          id={`${id}-label`}
          ref={field}
          type="text"
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          defaultValue={session.label}
          aria-invalid={failure !== undefined}
          aria-describedby={failure === undefined ? undefined : `${id}-failure`}
        />
        <button type="submit" class="primary">
          {t('window.rename.save')}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t('window.cancel')}
        </button>
      </div>
      {failure !== undefined && <FailureNote failure={failure} id={`${id}-failure`} />}
    </form>
  );
};
