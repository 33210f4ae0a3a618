import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import type { Arrival } from '../page/view';
import { ViewFrame } from '../parts/view-frame';
import { arrivalOf } from '../sign-in/arrival';
import { placeOfRegion } from '../sign-in/known-client';
import { loginHost, regionOf } from '../sign-in/login-host';
import type { SignInStage } from '../sign-in/sign-in-follower';
import { WaitingPanel } from '../sign-in/waiting-panel';
import { AddFailure } from './add-failure';
import { AddFields } from './add-fields';
import { fieldOf, type AddField } from './add-problem';
import { clientOf, firstDraft, typedPlace, type Way } from './draft';
import { submitText } from './submit-text';
import { WaySwitch } from './way-switch';

const elements: Readonly<Record<AddField, string>> = {
  token: '#token',
  client: '#client-id, #client',
  secret: '#client-secret',
  region: '#region',
  host: '#host',
  label: '#label',
  form: '#submit',
};

interface Problem {
  readonly way: Way;
  /** Absent where a sign-in ended before this page was loaded. */
  readonly failure: Failure;
}

/** Adds a session, in one of three ways. Nothing is stored before it is verified, and what is wrong is said where it is wrong. */
export const AddView = (props: {
  readonly snapshot: Snapshot;
  readonly stage: SignInStage;
  readonly banners: ComponentChildren;
}): JSX.Element => {
  const { client, signIn, replace, announce } = useServices();
  const { snapshot, stage } = props;
  const failed = stage.kind === 'failed' && stage.replaces === undefined ? stage : undefined;
  const token = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => firstDraft(snapshot, failed?.input));
  const [answered, setAnswered] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { way } = draft;
  const waiting = way === 'browser' && stage.kind === 'waiting';
  const shown: Problem | undefined = way === 'browser' ? failed && { way, failure: failed.failure } : answered;
  const problem = shown?.way === way ? shown : undefined;
  const at = problem && fieldOf(problem.failure, way);

  const focusOn = (field: AddField): void => form.current?.querySelector<HTMLElement>(elements[field])?.focus();
  const waited = useRef(false);
  useEffect(() => {
    if (failed !== undefined) focusOn(at ?? 'form');
    else if (stage.kind === 'idle' && waited.current) focusOn('form');
    waited.current = stage.kind === 'waiting';
  }, [stage]);
  useEffect(() => () => signIn.dismiss(), [signIn]);

  const settle = (answer: Result<{ readonly sessionId: string }>, arrival: Arrival | undefined): void => {
    setBusy(false);
    if (answer.ok) {
      for (const { current } of [token, secret]) if (current !== null) current.value = '';
      const { sessionId } = answer.value;
      replace({ kind: 'session', sessionId, ...(arrival !== undefined && { arrival }) });
      return;
    }
    setAnswered({ way, failure: answer.failure });
    focusOn(fieldOf(answer.failure, way));
  };
  const send = async (): Promise<void> => {
    if (busy || waiting) return;
    const { label, mode, storage } = draft;
    // Memory is the choice of a person who was told that there is no keychain; once there is one, it is used.
    const closed = snapshot.keychain.kind === 'locked' || snapshot.keychain.kind === 'missing';
    const keeping = { label: label.trim(), mode, storage: closed ? storage : 'keychain' } as const;
    if (way === 'browser') {
      const { clientId, place } = clientOf(draft, snapshot, way);
      void signIn.start({ ...place, ...keeping, clientId });
      return;
    }
    setBusy(true);
    setAnswered(undefined);
    announce(submitText(way, true, false));
    if (way === 'paste') {
      settle(
        await client.addSession({ token: token.current?.value ?? '', ...typedPlace(draft), ...keeping }),
        undefined,
      );
      return;
    }
    const { clientId, place } = clientOf(draft, snapshot, way);
    const input = { ...place, ...keeping, clientId };
    const clientSecret = secret.current?.value ?? '';
    const answer = await client.signInAsClient({ ...input, clientSecret, keepSecret: draft.keepSecret });
    settle(answer, answer.ok ? arrivalOf({ ...answer.value, input }) : undefined);
  };
  const asked = stage.kind === 'waiting' ? stage.progress : undefined;
  const region = regionOf(
    asked === undefined ? clientOf(draft, snapshot, 'browser').place : placeOfRegion(asked.regionId, snapshot.regions),
    snapshot.regions,
  );
  return (
    <ViewFrame title={t('window.add.title')}>
      {props.banners}
      <WaySwitch way={way} onChoose={(chosen) => setDraft((before) => ({ ...before, way: chosen }))} />
      {waiting && <WaitingPanel progress={asked} host={region === undefined ? '' : loginHost(region)} />}
      <form
        class="form"
        ref={form}
        hidden={waiting}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <AddFields
          draft={draft}
          snapshot={snapshot}
          token={token}
          secret={secret}
          at={at}
          problem={(field) =>
            problem !== undefined && at === field && <AddFailure {...problem} id={`${field}-failure`} />
          }
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        {problem !== undefined && at === 'form' && <AddFailure {...problem} id="form-failure" />}
        <div class="form-end">
          <button type="submit" id="submit" class="primary wide" aria-disabled={busy}>
            {submitText(way, busy, problem !== undefined)}
          </button>
        </div>
      </form>
    </ViewFrame>
  );
};
