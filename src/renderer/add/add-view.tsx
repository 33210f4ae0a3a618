import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import type { Arrival } from '../page/view';
import { SlowNote } from '../parts/slow-note';
import { ViewFrame } from '../parts/view-frame';
import { arrivalOf } from '../sign-in/arrival';
import { placeOfRegion } from '../sign-in/known-client';
import { regionOf } from '../sign-in/login-host';
import type { SignInStage } from '../sign-in/sign-in-follower';
import { WaitingPanel } from '../sign-in/waiting-panel';
import { AddFailure } from './add-failure';
import { AddFields } from './add-fields';
import { afterEdit, fieldOf, fieldsOf, missingIn, type AddField, type AddProblem } from './add-problem';
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

interface Answered {
  readonly way: Way;
  readonly problems: readonly AddProblem[];
}

/** Adds a session, in one of three ways. Nothing is stored before it is verified, and what is wrong is said where it is wrong. */
export const AddView = (props: {
  readonly snapshot: Snapshot;
  readonly stage: SignInStage;
  readonly banners: ComponentChildren;
}): JSX.Element => {
  const { client, signIn, arrive, announce } = useServices();
  const { snapshot, stage } = props;
  const failed = stage.kind === 'failed' && stage.replaces === undefined ? stage : undefined;
  const token = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => {
    const first = firstDraft(snapshot, failed?.input);
    // Whoever comes here while the browser is waited for, or has just brought nothing, comes for that.
    return stage.kind === 'idle' ? first : { ...first, way: 'browser' as const };
  });
  const [answered, setAnswered] = useState<Answered>();
  const [busy, setBusy] = useState(false);
  const { way } = draft;
  const waiting = way === 'browser' && stage.kind === 'waiting';
  const failure = way === 'browser' ? failed?.failure : undefined;
  const problems: readonly AddProblem[] = [
    ...(answered?.way === way ? answered.problems : []),
    ...(failure === undefined ? [] : [{ field: fieldOf(failure, way), failure }]),
  ];
  const problemAt = (field: AddField): AddProblem | undefined => problems.find((problem) => problem.field === field);

  const focusOn = (field: AddField): void => {
    form.current?.querySelector<HTMLElement>(elements[field])?.focus();
    // The message stands under its field, and must not stay behind the button that is always in sight.
    requestAnimationFrame(() => document.querySelector(`#${field}-failure`)?.scrollIntoView({ block: 'nearest' }));
  };
  const forget = (edited: readonly AddField[]): void => {
    setAnswered((before) => before && { ...before, problems: afterEdit(before.problems, edited) });
    const answers =
      failure !== undefined && afterEdit([{ field: fieldOf(failure, way), failure }], edited).length === 0;
    if (answers) signIn.dismiss();
  };
  const waited = useRef(false);
  useEffect(() => {
    if (failed !== undefined) focusOn(fieldOf(failed.failure, way));
    else if (stage.kind === 'idle' && waited.current) focusOn('form');
    waited.current = stage.kind === 'waiting';
  }, [stage]);
  useEffect(() => () => signIn.dismiss(), [signIn]);

  const settle = (answer: Result<{ readonly sessionId: string }>, arrival: Arrival | undefined): void => {
    if (answer.ok) {
      // The form stays as it is, busy, until the session comes up in its place.
      for (const { current } of [token, secret]) if (current !== null) current.value = '';
      arrive(answer.value.sessionId, arrival);
      return;
    }
    setBusy(false);
    const field = fieldOf(answer.failure, way);
    setAnswered({ way, problems: [{ field, failure: answer.failure }] });
    focusOn(field);
  };
  const send = async (): Promise<void> => {
    if (busy || waiting) return;
    const secrets = { token: token.current?.value ?? '', secret: secret.current?.value ?? '' };
    const missing = missingIn(draft, snapshot, secrets);
    setAnswered({ way, problems: missing });
    const [first] = missing;
    if (first !== undefined) {
      if (failed !== undefined) signIn.dismiss();
      focusOn(first.field);
      return;
    }
    const { label, mode, storage } = draft;
    // Memory is the choice of a person who was told that there is no keychain; once there is one, it is used.
    const closed = snapshot.keychain.kind === 'locked' || snapshot.keychain.kind === 'missing';
    const keeping = { label: label.trim(), mode, storage: (closed ? storage : undefined) ?? 'keychain' } as const;
    if (way === 'browser') {
      const { clientId, place } = clientOf(draft, snapshot, way);
      void signIn.start({ ...place, ...keeping, clientId });
      return;
    }
    setBusy(true);
    announce(submitText(way, true));
    if (way === 'paste') {
      settle(await client.addSession({ token: secrets.token, ...typedPlace(draft), ...keeping }), undefined);
      return;
    }
    const { clientId, place } = clientOf(draft, snapshot, way);
    const input = { ...place, ...keeping, clientId };
    const answer = await client.signInAsClient({
      ...input,
      clientSecret: secrets.secret,
      keepSecret: draft.keepSecret,
    });
    settle(answer, answer.ok ? arrivalOf({ ...answer.value, input }) : undefined);
  };
  const asked = stage.kind === 'waiting' ? stage.progress : undefined;
  const region = regionOf(
    asked === undefined ? clientOf(draft, snapshot, 'browser').place : placeOfRegion(asked.regionId, snapshot.regions),
    snapshot.regions,
  );
  const formProblem = problemAt('form');
  return (
    <ViewFrame title={t('window.add.title')}>
      {props.banners}
      <WaySwitch way={way} onChoose={(chosen) => setDraft((before) => ({ ...before, way: chosen }))} />
      {waiting && <WaitingPanel progress={asked} region={region} />}
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
          problemAt={problemAt}
          onChange={(part) => {
            setDraft((before) => ({ ...before, ...part }));
            forget(fieldsOf(part));
          }}
          onSecret={(field) => forget([field])}
        />
        <div class="form-end">
          {formProblem !== undefined && <AddFailure problem={formProblem} id="form-failure" />}
          <SlowNote busy={busy} keychain={snapshot.keychain.kind} />
          <button type="submit" id="submit" class="primary wide" aria-disabled={busy}>
            {submitText(way, busy)}
          </button>
        </div>
      </form>
    </ViewFrame>
  );
};
