import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { isLive, type Session } from '../../shared/session';
import { leadsToUser } from '../../shared/user-revocation';
import { useServices } from '../page/services';
import { useArmed } from '../parts/armed';
import { FailureNote } from '../parts/failure-note';
import { shortName } from '../parts/short-name';
import { ForgetPanel } from './forget-panel';
import { useForgetting } from './forgetting';

const revocable = ({ status }: Session): boolean => isLive(status);

/** Nothing is left to be lost: forgetting is tidying up, and needs no second thought. */
const over = ({ status }: Session): boolean => status.kind === 'ended' || status.kind === 'revoked';

/** The ways to end a session: revoke it (two clicks in the same place), forget it, or revoke all tokens of a user. */
export const EndActions = ({
  session,
  revokeWish,
}: {
  readonly session: Session;
  readonly revokeWish?: object | undefined;
}): JSX.Element => {
  const { client, open, announce } = useServices();
  const [forgetting, setForgetting] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const revokeButton = useRef<HTMLButtonElement>(null);
  const forgetButton = useRef<HTMLButtonElement>(null);
  const sessionId = session.id;
  const focusRevoke = (): void => revokeButton.current?.focus();
  const revoke = useArmed(() => {
    setFailure(undefined);
    void client.revokeSession({ sessionId }).then((answer) => {
      if (!answer.ok) setFailure(answer.failure);
    });
  }, focusRevoke);
  const removal = useForgetting(sessionId);
  const problem = failure ?? removal.failure;
  const consequence = t('window.revoke.now', { name: shortName(session) });
  useEffect(() => {
    if (revoke.armed) announce(consequence);
  }, [revoke.armed]);
  useEffect(() => {
    if (revokeWish === undefined || revokeButton.current === null) return;
    // As the first of the two clicks: the question stands, and nothing is done yet.
    revokeButton.current.focus();
    if (!revoke.armed) revoke.press();
  }, [revokeWish]);
  const disarm = (): void => {
    revoke.disarm();
    focusRevoke();
  };
  const cancelForget = (): void => {
    setForgetting(false);
    requestAnimationFrame(() => forgetButton.current?.focus());
  };
  const forget = (): void => {
    if (over(session)) removal.forget();
    else setForgetting(true);
  };
  if (forgetting) return <ForgetPanel session={session} onCancel={cancelForget} />;
  return (
    <div>
      <div class="actions">
        {revocable(session) && (
          <button
            type="button"
            class={revoke.armed ? 'danger armed' : 'danger'}
            ref={revokeButton}
            onClick={revoke.press}
          >
            {revoke.armed ? consequence : t('window.revoke')}
          </button>
        )}
        {revoke.armed ? (
          <button type="button" class="quiet" onClick={disarm}>
            {t('window.cancel')}
          </button>
        ) : (
          <button type="button" ref={forgetButton} onClick={forget}>
            {over(session) ? t('window.forget.remove') : t('window.forget')}
          </button>
        )}
        {!revoke.armed && leadsToUser(session) && (
          <button type="button" class="quiet" onClick={() => open({ kind: 'revoke-user', sessionId })}>
            {t('window.revoke-user.open')}
          </button>
        )}
      </div>
      {problem !== undefined && (
        <div role="alert">
          <FailureNote failure={problem} />
        </div>
      )}
    </div>
  );
};
