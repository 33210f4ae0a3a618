import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../shared/failure';
import { t } from '../../shared/messages';
import type { UserList } from '../../shared/user-list';
import { useServices } from '../page/services';
import { useArmed } from '../parts/armed';
import { FailureNote } from '../parts/failure-note';
import { listWishes, type ListWish } from './list-wish';

/** What can be done with a list as it stands. Stopping and letting go of one that is not through take two clicks in the same place. */
export const ListActions = ({ list }: { readonly list: UserList }): JSX.Element => {
  const { client, announce } = useServices();
  const [busy, setBusy] = useState<ListWish['does']>();
  const [failure, setFailure] = useState<Failure>();
  const [saved, setSaved] = useState<string>();
  const ask = async (does: ListWish['does'], command: () => Promise<Result<unknown>>): Promise<void> => {
    if (busy !== undefined) return;
    setBusy(does);
    setFailure(undefined);
    const answer = await command();
    setBusy(undefined);
    if (!answer.ok) setFailure(answer.failure);
  };
  const save = async (): Promise<Result<unknown>> => {
    setSaved(undefined);
    const answer = await client.saveUserList();
    if (answer.ok && answer.value.saved) {
      const text = t('window.list.saved', { file: answer.value.fileName });
      setSaved(text);
      announce(text);
    }
    return answer;
  };
  const commands: Readonly<Record<ListWish['does'], () => Promise<Result<unknown>>>> = {
    pause: () => client.pauseUserList(),
    resume: () => client.resumeUserList(),
    stop: () => client.stopUserList(),
    retry: () => client.retryUserList(),
    save,
    close: () => client.closeUserList(),
  };
  const stop = useArmed(() => void ask('stop', commands.stop));
  return (
    <div class="list-actions">
      <div class="actions">
        {listWishes(list).map(({ does, text, main, armedText }) => (
          <button
            key={does}
            type="button"
            class={armedText !== undefined && stop.armed ? 'danger armed' : main ? 'primary' : undefined}
            aria-disabled={busy === does}
            onClick={armedText === undefined ? () => void ask(does, commands[does]) : stop.press}
          >
            {armedText !== undefined && stop.armed ? armedText : text}
          </button>
        ))}
      </div>
      {saved !== undefined && <p class="note">{saved}</p>}
      <div role="alert">{failure !== undefined && <FailureNote failure={failure} />}</div>
    </div>
  );
};
