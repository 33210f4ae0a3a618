import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { describeFailure, t } from '../../shared/messages';
import { mayRenew } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import { maySignInAgain } from '../../shared/sign-in-again';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { shortName } from '../parts/short-name';
import { renewalText } from './renewal-text';

/** Where a session's next token comes from: by itself, at a press, or by signing in again. Nothing for a pasted one. */
export const NextToken = ({ session }: { readonly session: Session }): JSX.Element | null => {
  const { client, clock, open, announce } = useServices();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Failure>();
  const sessionId = session.id;
  const renewable = mayRenew(session);
  const again = maySignInAgain(session);
  const text = renewalText(session, clock.now());
  if (!renewable && !again) return null;
  const renew = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    announce(t('window.renew.busy'));
    const answer = await client.renewSession({ sessionId });
    setBusy(false);
    if (answer.ok) announce(t('window.renew.done', { name: shortName(session) }));
    else {
      setRefused(answer.failure);
      // Where the note below tells it too, it stood there before and is not read out by itself.
      announce(describeFailure(answer.failure));
    }
  };
  // The session notes why a renewal failed; what was asked for here and is not noted there is told as well.
  const failure = session.renewalFailure?.failure ?? refused;
  const over = session.status.kind === 'ended';
  return (
    <div class="next-token">
      {text !== undefined && <p class="note">{text}</p>}
      {failure !== undefined && <FailureNote failure={failure} />}
      <div class="actions">
        {renewable && (
          <button type="button" aria-disabled={busy} onClick={() => void renew()}>
            {busy ? t('window.renew.busy') : t('window.renew')}
          </button>
        )}
        {again && (
          <button
            type="button"
            class={over ? 'primary' : undefined}
            onClick={() => open({ kind: 'sign-in', sessionId })}
          >
            {t('window.again.open')}
          </button>
        )}
      </div>
    </div>
  );
};
