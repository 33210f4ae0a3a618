import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { Mode, Session } from '../../shared/session';
import type { Snapshot } from '../../shared/snapshot';
import { useServices } from '../page/services';
import { ModeChoice } from '../parts/mode-choice';
import { ViewFrame } from '../parts/view-frame';
import { AddFailure } from './add-failure';
import { fieldOf, type AddField } from './add-problem';
import { firstRegion } from './first-region';
import { RegionField } from './region-field';
import { StorageChoice } from './storage-choice';
import { TokenField } from './token-field';

/** Adds a session: the token is verified before anything is stored, and what is wrong is said where it is wrong. */
export const AddView = (props: { readonly snapshot: Snapshot; readonly banners: ComponentChildren }): JSX.Element => {
  const { client, replace, announce } = useServices();
  const { snapshot } = props;
  const token = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [regionId, setRegionId] = useState(firstRegion(snapshot));
  const [mode, setMode] = useState<Mode>('observe');
  const [storage, setStorage] = useState<Session['storage']>('keychain');
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const keychain = snapshot.keychain.kind;
  const closed = keychain === 'locked' || keychain === 'missing' ? keychain : undefined;
  const at = failure === undefined ? undefined : fieldOf(failure);

  const focusOn = (field: AddField): void => {
    const elements = { token: 'token', region: 'region', label: 'label', form: 'submit' } as const;
    form.current?.querySelector<HTMLElement>(`#${elements[field]}`)?.focus();
  };
  const add = async (): Promise<void> => {
    if (busy || token.current === null) return;
    setBusy(true);
    setFailure(undefined);
    announce(t('window.add.busy'));
    const answer = await client.addSession({
      token: token.current.value,
      regionId,
      label: label.current?.value.trim() ?? '',
      mode,
      // Memory is the choice of a person who was told that there is no keychain; once there is one, it is used.
      storage: closed === undefined ? 'keychain' : storage,
    });
    setBusy(false);
    if (answer.ok) {
      if (token.current !== null) token.current.value = '';
      replace({ kind: 'session', sessionId: answer.value.sessionId });
      return;
    }
    setFailure(answer.failure);
    focusOn(fieldOf(answer.failure));
  };
  const problem = (field: AddField): JSX.Element | false =>
    failure !== undefined && at === field && <AddFailure failure={failure} id={`${field}-failure`} />;

  return (
    <ViewFrame title={t('window.add.title')}>
      {props.banners}
      <form
        class="form"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="form-field">
          <label for="token">{t('window.token')}</label>
          <TokenField field={token} invalid={at === 'token'} describedBy="token-note token-failure" />
          <p class="note" id="token-note">
            {t('window.token.note')}
          </p>
          {problem('token')}
        </div>
        <div class="form-field">
          <label for="region">{t('window.region')}</label>
          <RegionField
            regions={snapshot.regions}
            regionId={regionId}
            invalid={at === 'region'}
            describedBy="region-note region-failure"
            onChoose={setRegionId}
          />
          <p class="note" id="region-note">
            {t('window.region.note')}
          </p>
          {problem('region')}
        </div>
        <div class="form-field">
          <label for="label">
            {t('window.label')} <span class="optional">{t('window.optional')}</span>
          </label>
          <input
            id="label"
            type="text"
            ref={label}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            placeholder={t('window.label.placeholder')}
            aria-invalid={at === 'label'}
            aria-describedby="label-failure"
          />
          {problem('label')}
        </div>
        <ModeChoice mode={mode} onChoose={setMode} />
        {closed !== undefined && <StorageChoice why={closed} storage={storage} onChoose={setStorage} />}
        {problem('form')}
        <button type="submit" id="submit" class="primary wide" aria-disabled={busy}>
          {busy ? t('window.add.busy') : t('window.add.submit')}
        </button>
      </form>
    </ViewFrame>
  );
};
