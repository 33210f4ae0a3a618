import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { SecretField } from '../parts/secret-field';
import { SlowNote } from '../parts/slow-note';
import { ViewFrame } from '../parts/view-frame';
import { arrivalOf } from './arrival';
import { KeepChoice } from './keep-choice';
import { placeOfRegion } from './known-client';
import { loginHost, regionOf } from './login-host';
import { SessionFacts } from './session-facts';
import type { SignInStage } from './sign-in-follower';
import { WaitingPanel } from './waiting-panel';

/** Signs in again in a session's place: everything is filled in, but a client's secret, which nothing gives out. */
export const SignInAgainView = (props: {
  readonly session: Session;
  readonly snapshot: Snapshot;
  readonly stage: SignInStage;
  readonly banners: ComponentChildren;
}): JSX.Element => {
  const { client, signIn, arrive, announce } = useServices();
  const { session, snapshot, stage } = props;
  const { source, storage, mode, label, regionId } = session;
  const secret = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const [keepSecret, setKeepSecret] = useState(
    session.renewsWith !== undefined || session.renewalFailure !== undefined,
  );
  const [answered, setAnswered] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const machine = source.kind === 'client-credentials';
  // One of another session goes on, and gives way to this one when it is asked for.
  const asked = stage.kind === 'waiting' && (stage.progress === undefined || stage.progress.replaces === session.id);
  const waiting = asked && !machine;
  const failed = stage.kind === 'failed' && stage.replaces === session.id ? stage.failure : undefined;
  const failure = machine ? answered : failed;
  const place = placeOfRegion(regionId, snapshot.regions);
  const region = regionOf(place, snapshot.regions);
  const host = region === undefined ? '' : loginHost(region);

  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting) submit.current?.focus();
    waited.current = waiting;
  }, [waiting]);
  useEffect(() => () => signIn.dismiss(), [signIn]);

  const send = async (): Promise<void> => {
    if (busy || waiting || source.kind === 'pasted') return;
    const input = { ...place, label, mode, storage, clientId: source.clientId, replaces: session.id };
    if (!machine) {
      void signIn.start(input);
      return;
    }
    setBusy(true);
    setAnswered(undefined);
    announce(t('window.sign-in.busy'));
    const clientSecret = secret.current?.value ?? '';
    const answer = await client.signInAsClient({ ...input, clientSecret, keepSecret });
    if (answer.ok) {
      if (secret.current !== null) secret.current.value = '';
      arrive(answer.value.sessionId, arrivalOf({ ...answer.value, input }));
      return;
    }
    setBusy(false);
    setAnswered(answer.failure);
    secret.current?.focus();
  };
  const text = machine ? t('window.sign-in.client') : t('window.sign-in');
  return (
    <ViewFrame title={t('window.again')}>
      {props.banners}
      {waiting && <WaitingPanel progress={stage.progress} region={region} />}
      <form
        class="form"
        hidden={waiting}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p class="lead">{t('window.again.lead')}</p>
        <SessionFacts session={session} region={region} />
        {machine && (
          <>
            <div class="form-field">
              <label for="client-secret">{t('window.client-secret')}</label>
              <SecretField
                id="client-secret"
                field={secret}
                invalid={answered !== undefined}
                describedBy="secret-note again-failure"
                onEdit={() => setAnswered(undefined)}
              />
              <p class="note" id="secret-note">
                {t('window.client-secret.note', { host })}
              </p>
            </div>
            <KeepChoice keep={keepSecret} storage={storage} onChoose={setKeepSecret} />
          </>
        )}
        <div class="form-end">
          {failure !== undefined && (
            <div role="alert">
              <FailureNote failure={failure} id="again-failure" />
            </div>
          )}
          <SlowNote busy={busy} keychain={snapshot.keychain.kind} />
          <button type="submit" class="primary wide" ref={submit} aria-disabled={busy}>
            {busy ? t('window.sign-in.busy') : text}
          </button>
        </div>
      </form>
    </ViewFrame>
  );
};
