import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { readListFile } from './list-file';
import { checkText, type ListProblem, type ListText } from './list-text';

/** Takes a list: a file that is dropped or chosen, or text that is pasted. It is only looked at; nothing is revoked by it. */
export const ListIntake = ({ sessionId }: { readonly sessionId: string }): JSX.Element => {
  const { client } = useServices();
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ListProblem>();
  const [failure, setFailure] = useState<Failure>();
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (read: Promise<ListText>, fileName?: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    setFailure(undefined);
    const list = await read;
    if (!list.ok) {
      setProblem(list.problem);
      setBusy(false);
      return;
    }
    const name = fileName === undefined ? {} : { fileName: fileName.slice(-255) };
    const answer = await client.openUserList({ sessionId, text: list.text, ...name });
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
  };
  const takeFile = (file: File | undefined): void => {
    if (file !== undefined) void take(readListFile(file), file.name);
  };
  const takePasted = (): void => {
    const list = checkText(pasted);
    const emptyPaste = !list.ok && list.problem === 'empty';
    void take(Promise.resolve(emptyPaste ? { ok: false, problem: 'paste-empty' } : list));
  };
  return (
    <div
      class={over ? 'intake intake-over' : 'intake'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <p class="lead">{t('window.list.lead')}</p>
      <div class="drop">
        <p class="drop-title">{t('window.list.drop')}</p>
        <button type="button" class="primary" aria-disabled={busy} onClick={() => chooser.current?.click()}>
          {busy ? t('window.list.reading') : t('window.list.choose')}
        </button>
        <input
          type="file"
          hidden
          aria-label={t('window.list.choose')}
          accept=".csv,.tsv,.txt,text/*"
          ref={chooser}
          onChange={(event) => {
            takeFile(event.currentTarget.files?.[0]);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="form-field">
        <label for="pasted">{t('window.list.paste')}</label>
        <textarea
          id="pasted"
          class="mono"
          rows={5}
          spellcheck={false}
          placeholder={t('window.list.paste.placeholder')}
          value={pasted}
          aria-describedby="intake-problem"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <div role="alert" id="intake-problem">
        {problem !== undefined && <p class="problem">{t(`window.list.problem.${problem}`)}</p>}
        {failure !== undefined && <FailureNote failure={failure} />}
      </div>
      <p class="note">{t('window.list.safe')}</p>
      <div class="form-end">
        <button type="button" class="wide" aria-disabled={busy} onClick={takePasted}>
          {t('window.list.look-up')}
        </button>
      </div>
    </div>
  );
};
