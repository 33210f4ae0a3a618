import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { FailureNote } from '../parts/failure-note';
import { useForgetting } from './forgetting';

/** What forgetting means in the session's state: it never ends a token. */
const consequence = ({ status }: Session): string => {
  if (status.kind === 'unconfirmed') return t('window.forget.unconfirmed');
  return t('window.forget.note');
};

/** Says what forgetting does not do, and asks once more. */
export const ForgetPanel = (props: { readonly session: Session; readonly onCancel: () => void }): JSX.Element => {
  const { session, onCancel } = props;
  const { forget, failure } = useForgetting(session.id);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
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
      {failure !== undefined && (
        <div role="alert">
          <FailureNote failure={failure} />
        </div>
      )}
      <div class="actions">
        <button type="button" onClick={forget}>
          {t('window.forget.now')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('window.cancel')}
        </button>
      </div>
    </div>
  );
};
