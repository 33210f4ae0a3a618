import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AuditFilter } from '../../shared/audit';
import type { Failure } from '../../shared/failure';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';

const formats = ['csv', 'json'] as const;

/** Writes what the filter lets through to a file; the app asks where to. */
export const ActivitySave = ({ filter }: { readonly filter: AuditFilter }): JSX.Element => {
  const { client, announce } = useServices();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setSaved(undefined);
    setFailure(undefined);
    const answer = await client.saveAudit({ ...filter, kinds: [...filter.kinds], format });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    if (!answer.value.saved) return;
    const text = t('window.activity.saved', { file: answer.value.fileName });
    setSaved(text);
    announce(text);
  };
  return (
    <div class="activity-save">
      <div class="actions">
        <span class="note">{t('window.activity.save')}</span>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={t(`window.activity.save.${format}.label`)}
            aria-disabled={busy}
            onClick={() => void save(format)}
          >
            {t(`window.activity.save.${format}`)}
          </button>
        ))}
      </div>
      {saved !== undefined && <p class="note">{saved}</p>}
      <div role="alert">{failure !== undefined && <FailureNote failure={failure} />}</div>
    </div>
  );
};
