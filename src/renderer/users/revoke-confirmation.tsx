import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { listText, t } from '../../shared/messages';
import { meansSelf } from '../../shared/organization';
import type { Session } from '../../shared/session';
import type { FoundUser } from '../../shared/user';
import { FailureNote } from '../parts/failure-note';
import { Shape } from '../parts/shape';
import { shortName } from '../parts/short-name';
import { heldSessionsOf } from './held-sessions';
import { UserFacts } from './user-facts';
import { userName } from './user-text';

/** A click sooner than this after the question came up was meant for what stood there before: a double click's second half. */
const echoMs = 700;

/** The second step: names the user, says what will happen to them, and only then revokes. */
export const RevokeConfirmation = (props: {
  readonly user: FoundUser;
  /** Whether a look-up told who it is. */
  readonly seen: boolean;
  readonly acting: Session;
  readonly sessions: readonly Session[];
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): JSX.Element => {
  const { user, acting, sessions, busy, failure } = props;
  const self = meansSelf(acting, user.id);
  const held = heldSessionsOf(sessions, acting, user.id).filter(({ id }) => id !== acting.id);
  const name = userName(user);
  const panel = useRef<HTMLDivElement>(null);
  const shownAt = useRef(performance.now());
  useLayoutEffect(() => {
    globalThis.scrollTo(0, 0);
    panel.current?.focus({ preventScroll: true });
  }, []);
  const confirm = (): void => {
    if (!busy && performance.now() - shownAt.current >= echoMs) props.onConfirm();
  };
  return (
    <div
      class="panel panel-danger"
      role="group"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-effects"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id="confirm-title">
        {name === undefined ? t('window.confirm.title') : t('window.confirm.title.name', { name })}
      </h2>
      <UserFacts user={user} acting={acting} />
      <div id="confirm-effects" class="effects">
        {self && (
          <p class="self">
            <Shape name="attention" />
            <span>{t('window.confirm.self', { name: shortName(acting) })}</span>
          </p>
        )}
        {!props.seen && (
          <p class="self">
            <Shape name="attention" />
            <span>{t('window.confirm.unseen')}</span>
          </p>
        )}
        <ul class="effect-list">
          <li>{t('window.confirm.effect.all')}</li>
          <li>{t('window.confirm.effect.calls')}</li>
          <li>{t('window.confirm.effect.sso')}</li>
          {held.length > 0 && (
            <li>{t('window.confirm.held', { count: held.length, names: listText(held.map(shortName)) })}</li>
          )}
        </ul>
      </div>
      <div role="alert">{failure !== undefined && <FailureNote failure={failure} />}</div>
      <div class="actions actions-apart">
        <button type="button" onClick={props.onCancel}>
          {t('window.cancel')}
        </button>
        <button type="button" class="danger armed" aria-disabled={busy} onClick={confirm}>
          {busy ? t('window.confirm.sending') : t('window.confirm.now')}
        </button>
      </div>
    </div>
  );
};
