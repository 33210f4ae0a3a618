import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';

/** What forgetting means in the session's state: it never ends a token. */
const consequence = ({ status }: Session): string => {
  if (status.kind === 'unconfirmed') return t('window.forget.unconfirmed');
  return t('window.forget.note');
};

/** Says what forgetting does not do, and asks once more. */
export const ForgetPanel = (props: { readonly session: Session; readonly onCancel: () => void }): JSX.Element => {
  const { client, announce } = useServices();
  const { session, onCancel } = props;
  const [failure, setFailure] = useState<Failure>();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const forget = async (): Promise<void> => {
    const answer = await client.forgetSession({ sessionId: session.id });
    if (answer.ok) announce(t('window.forget.done'));
    else setFailure(answer.failure);
  };
  return (
    <div
      class="panel"
      role="group"
      aria-label={t('window.forget')}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p>{consequence(session)}</p>
      {failure !== undefined && <FailureNote failure={failure} />}
      <div class="actions">
        <button type="button" onClick={() => void forget()}>
          {t('window.forget.now')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('window.cancel')}
        </button>
      </div>
    </div>
  );
};
