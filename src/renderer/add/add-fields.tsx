import type { JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Snapshot } from '../../shared/snapshot';
import { ModeChoice } from '../parts/mode-choice';
import { offeredClients } from '../sign-in/known-client';
import { loginHost, regionOf } from '../sign-in/login-host';
import { AddFailure } from './add-failure';
import type { AddField, AddProblem } from './add-problem';
import { ClientField } from './client-field';
import { asksForPlace, clientOf, type Draft } from './draft';
import { LabelField } from './label-field';
import { PlaceFields } from './place-fields';
import { ClientSecret, PastedToken } from './secret-fields';
import { StorageChoice } from './storage-choice';

/** What is asked for in the chosen way: who, where, and how to hold it. */
export const AddFields = (props: {
  readonly draft: Draft;
  readonly snapshot: Snapshot;
  readonly token: RefObject<HTMLInputElement | null>;
  readonly secret: RefObject<HTMLInputElement | null>;
  /** What is wrong with a field. */
  readonly problemAt: (field: AddField) => AddProblem | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
  /** A secret was edited; what it is now is in its field alone. */
  readonly onSecret: (field: 'token' | 'secret') => void;
}): JSX.Element => {
  const { draft, snapshot, token, secret, problemAt, onChange, onSecret } = props;
  const at = (field: AddField): boolean => problemAt(field) !== undefined;
  const problem = (field: AddField): JSX.Element | false => {
    const found = problemAt(field);
    return found !== undefined && <AddFailure problem={found} id={`${field}-failure`} />;
  };
  const { way } = draft;
  const { settings, regions, sessions } = snapshot;
  const kind = way === 'paste' ? undefined : way;
  const offered = useMemo(
    () => (kind === undefined ? [] : offeredClients({ settings, regions, sessions }, kind)),
    [settings, regions, sessions, kind],
  );
  const region = regionOf(clientOf(draft, snapshot, 'client-credentials').place, regions);
  const keychain = snapshot.keychain.kind;
  const closed = keychain === 'locked' || keychain === 'missing' ? keychain : undefined;
  return (
    <>
      {closed !== undefined && (
        <StorageChoice why={closed} storage={draft.storage} onChoose={(storage) => onChange({ storage })} />
      )}
      <PastedToken
        field={token}
        hidden={way !== 'paste'}
        invalid={at('token')}
        problem={way === 'paste' && problem('token')}
        onEdit={() => onSecret('token')}
      />
      {kind !== undefined && (
        <ClientField
          kind={kind}
          offered={offered}
          choice={draft.clients[kind]}
          invalid={at('client')}
          onChoose={(choice) => onChange({ clients: { ...draft.clients, [kind]: choice } })}
        >
          {problem('client')}
        </ClientField>
      )}
      {asksForPlace(draft, snapshot) && (
        <PlaceFields draft={draft} regions={regions} at={at} problem={problem} onChange={onChange} />
      )}
      <ClientSecret
        field={secret}
        draft={draft}
        storage={(closed === undefined ? undefined : draft.storage) ?? 'keychain'}
        host={region === undefined ? undefined : loginHost(region)}
        invalid={at('secret')}
        problem={problem('secret')}
        onChange={onChange}
        onEdit={() => onSecret('secret')}
      />
      <LabelField label={draft.label} invalid={at('label')} onType={(label) => onChange({ label })}>
        {problem('label')}
      </LabelField>
      <ModeChoice mode={draft.mode} onChoose={(mode) => onChange({ mode })} />
    </>
  );
};
