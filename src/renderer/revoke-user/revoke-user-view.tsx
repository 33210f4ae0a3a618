import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { Select } from '../parts/select';
import { shortName } from '../parts/short-name';
import { ViewFrame } from '../parts/view-frame';
import { RevocationOutcome } from './revocation-outcome';
import { RevokeConfirmation } from './revoke-confirmation';
import { actingSessions, parseUserId } from './user-id';

/** Ends every token of a user: who asks, for whom, what it does to them, a second step, and then what is known. */
export const RevokeUserView = (props: {
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
  /** The session whose token is to ask; the person can choose another. */
  readonly sessionId: string | undefined;
}): JSX.Element => {
  const { client } = useServices();
  const { snapshot } = props;
  const able = actingSessions(snapshot.sessions);
  const [chosenId, setChosenId] = useState(props.sessionId);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<'form' | 'confirm' | 'sending'>('form');
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  const acting = able.find(({ id }) => id === chosenId) ?? able[0];
  const userId = parseUserId(typed);
  const badId = failure?.kind === 'malformed-user-id';

  const backToForm = (): void => {
    setStep('form');
    requestAnimationFrame(() => field.current?.focus());
  };
  const review = (): void => {
    setFailure(userId === undefined ? { kind: 'malformed-user-id' } : undefined);
    if (userId === undefined) field.current?.focus();
    else setStep('confirm');
  };
  const revoke = async (): Promise<void> => {
    if (acting === undefined || userId === undefined || step === 'sending') return;
    setStep('sending');
    const answer = await client.revokeUser({ sessionId: acting.id, userId });
    if (answer.ok) setTyped('');
    setFailure(answer.ok ? undefined : answer.failure);
    backToForm();
  };

  return (
    <ViewFrame title={t('window.revoke-user')}>
      {props.banners}
      <p class="lead">{t('window.revoke-user.lead')}</p>
      {acting === undefined ? (
        <p class="nothing">{t('window.revoke-user.nobody')}</p>
      ) : (
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            review();
          }}
        >
          <div class="form-field">
            <label for="acting">{t('window.acting')}</label>
            <Select
              id="acting"
              value={acting.id}
              disabled={step !== 'form'}
              describedBy="acting-note"
              onChoose={setChosenId}
            >
              {able.map((session) => (
                <option key={session.id} value={session.id}>
                  {[shortName(session), session.info?.organization?.name].filter(Boolean).join(' · ')}
                </option>
              ))}
            </Select>
            <p class="note" id="acting-note">
              {t('window.acting.note')}
            </p>
          </div>
          <div class="form-field">
            <label for="user-id">{t('window.user-id')}</label>
            <input
              id="user-id"
              ref={field}
              type="text"
              class="mono"
              autocomplete="off"
              spellcheck={false}
              disabled={step !== 'form'}
              value={typed}
              aria-invalid={badId}
              aria-describedby="user-id-failure"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {failure !== undefined && (
              <div role="alert">
                <FailureNote failure={failure} id="user-id-failure" />
              </div>
            )}
          </div>
          {step === 'form' && (
            <button type="submit" class="danger wide">
              {t('window.revoke-user.review')}
            </button>
          )}
        </form>
      )}
      {step !== 'form' && acting !== undefined && userId !== undefined && (
        <RevokeConfirmation
          userId={userId}
          acting={acting}
          sessions={snapshot.sessions}
          busy={step === 'sending'}
          onConfirm={() => void revoke()}
          onCancel={backToForm}
        />
      )}
      {snapshot.userRevocations.length > 0 && (
        <section class="detail" aria-labelledby="outcomes">
          <h2 class="group-title" id="outcomes">
            {t('window.outcomes')}
          </h2>
          <ol class="card story">
            {snapshot.userRevocations.map((revocation) => (
              <RevocationOutcome key={revocation.id} revocation={revocation} sessions={snapshot.sessions} />
            ))}
          </ol>
        </section>
      )}
    </ViewFrame>
  );
};
