import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../shared/failure';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/shape';

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'failed'; readonly failure: Failure };

/** What to send when something is wrong, and where to find the rest. */
export const Support = (): JSX.Element => {
  const { client } = useServices();
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (answer: Result<null>, done: Outcome | undefined): void =>
    setOutcome(answer.ok ? done : { kind: 'failed', failure: answer.failure });
  const copy = async (names: boolean): Promise<void> => {
    setOutcome(undefined);
    tell(await client.copyDiagnostics({ names }), { kind: 'copied' });
  };
  const openFolder = async (folder: 'logs' | 'data'): Promise<void> =>
    tell(await client.openFolder({ folder }), undefined);
  return (
    <section aria-labelledby="support">
      <h2 class="group-title" id="support">
        {t('window.help.support')}
      </h2>
      <div class="card support">
        <div role="group" aria-labelledby="diagnostics">
          <h3 id="diagnostics">{t('window.help.diagnostics')}</h3>
          <p class="note">{t('window.help.diagnostics.note')}</p>
          <div class="actions">
            <button type="button" onClick={() => void copy(false)}>
              <Icon name="copy" />
              {t('window.help.diagnostics.plain')}
            </button>
            <button type="button" onClick={() => void copy(true)}>
              <Icon name="copy" />
              {t('window.help.diagnostics.named')}
            </button>
          </div>
        </div>
        <div role="status">{outcome?.kind === 'copied' && <p>{t('window.help.diagnostics.done')}</p>}</div>
        {outcome?.kind === 'failed' && (
          <div role="alert">
            <FailureNote failure={outcome.failure} />
          </div>
        )}
        <div class="actions folders">
          <button type="button" class="quiet" onClick={() => void openFolder('logs')}>
            <Icon name="folder" />
            {t('window.help.logs')}
          </button>
          <button type="button" class="quiet" onClick={() => void openFolder('data')}>
            <Icon name="folder" />
            {t('window.help.data')}
          </button>
        </div>
      </div>
    </section>
  );
};
