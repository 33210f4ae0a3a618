import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { usersToRevoke, type UserList } from '../../shared/user-list';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { Shape } from '../parts/shape';
import { typedNumber } from './typed-number';

/** The last question before a list is revoked: what happens to these people, whether you are one of them, and how many there are. */
export const ListConfirmation = ({ list }: { readonly list: UserList }): JSX.Element => {
  const { client } = useServices();
  const [includeSelf, setIncludeSelf] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  const { counts } = list;
  const users = usersToRevoke(counts, includeSelf);
  const start = async (): Promise<void> => {
    if (busy) return;
    const agreed = typedNumber(typed) === users;
    setWrong(!agreed);
    setFailure(undefined);
    if (!agreed) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await client.startUserList({ users, includeSelf });
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
  };
  return (
    <form
      class="panel panel-danger form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {counts.self > 0 && (
        <label class="choice self-choice">
          <input
            type="checkbox"
            checked={includeSelf}
            onChange={(event) => {
              setIncludeSelf(event.currentTarget.checked);
              setWrong(false);
            }}
          />
          <span class="choice-text">
            <span class="self">
              <Shape name="attention" />
              {t('window.list.confirm.self')}
            </span>
            <span class="choice-title">{t('window.list.confirm.self.include')}</span>
            <span class="choice-note">{t('window.list.confirm.self.note')}</span>
          </span>
        </label>
      )}
      {users === 0 ? (
        <p>{t('window.list.confirm.nobody')}</p>
      ) : (
        <>
          <p>{t('window.list.confirm.effect')}</p>
          <div class="form-field">
            <label for="agreed">{t('window.list.confirm.type', { users })}</label>
            <input
              id="agreed"
              ref={field}
              type="text"
              inputMode="numeric"
              class="agreed"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              aria-invalid={wrong}
              aria-describedby="agreed-problem"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <div role="alert" id="agreed-problem">
              {wrong && <p class="problem">{t('window.list.confirm.other', { users })}</p>}
              {failure !== undefined && <FailureNote failure={failure} />}
            </div>
          </div>
          <button type="submit" class="danger armed wide" aria-disabled={busy}>
            {t('window.list.confirm.start', { users })}
          </button>
        </>
      )}
    </form>
  );
};
