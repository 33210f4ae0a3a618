import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { shortName } from '../parts/short-name';
import { sessionsOfUser } from './user-id';

/** The second step: names the user, says what will happen to them, and only then revokes. */
export const RevokeConfirmation = (props: {
  readonly userId: string;
  readonly acting: Session;
  readonly sessions: readonly Session[];
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): JSX.Element => {
  const { userId, acting, sessions, busy } = props;
  const held = sessionsOfUser(sessions, userId);
  const person = held[0]?.person;
  const self = acting.person?.id.toLowerCase() === userId;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  return (
    <div
      class="panel panel-danger"
      role="group"
      aria-labelledby="confirm-title"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id="confirm-title">
        {person?.name === undefined ? t('window.confirm.title') : t('window.confirm.title.name', { name: person.name })}
      </h2>
      <p>
        <code>{userId}</code>
      </p>
      {self && <p class="self">{t('window.confirm.self')}</p>}
      <p>{t('window.confirm.effect')}</p>
      {held.length > 0 && !self && (
        <p>{t('window.confirm.held', { count: held.length, names: held.map(shortName).join(', ') })}</p>
      )}
      <div class="actions">
        <button type="button" class="danger armed" aria-disabled={busy} onClick={props.onConfirm}>
          {t('window.confirm.now')}
        </button>
        <button type="button" class="quiet" onClick={props.onCancel}>
          {t('window.cancel')}
        </button>
      </div>
    </div>
  );
};
