import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { useServices } from '../page/services';
import { useArmed } from '../parts/armed';
import { FailureNote } from '../parts/failure-note';

/** Nobody knows that its token is dead. */
const mayLive = ({ status }: Session): boolean => status.kind !== 'ended' && status.kind !== 'revoked';

/** Says what is erased and that nothing of it is revoked, offers to revoke first, and asks twice. */
export const ClearPanel = (props: {
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}): JSX.Element => {
  const { client, announce, open } = useServices();
  const { sessions, onClose } = props;
  const [failure, setFailure] = useState<Failure>();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const live = sessions.filter(mayLive).length;
  const clear = useArmed(() => {
    setFailure(undefined);
    void client.clearAllData().then((answer) => {
      if (!answer.ok) {
        setFailure(answer.failure);
        return;
      }
      announce(t('window.clear.done'));
      onClose();
    });
  });
  const press = live > 0 ? t('window.clear.now') : t('window.clear.now.plain');
  return (
    <div
      class="clear-panel"
      role="group"
      aria-labelledby="clear-title"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <h3 id="clear-title">{t('window.clear.title')}</h3>
      <p>{t('window.clear.what', { sessions: sessions.length })}</p>
      {live > 0 && <p class="clear-warning">{t('window.clear.not-revoked', { live })}</p>}
      {failure !== undefined && (
        <div role="alert">
          <FailureNote failure={failure} />
        </div>
      )}
      <div class="actions">
        {live > 0 && (
          <button type="button" class="primary" onClick={() => open({ kind: 'sweep' })}>
            {t('window.clear.sweep')}
          </button>
        )}
        <button type="button" class={clear.armed ? 'danger armed' : 'danger'} onClick={clear.press}>
          {clear.armed ? t('window.clear.sure') : press}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {t('window.cancel')}
        </button>
      </div>
    </div>
  );
};
