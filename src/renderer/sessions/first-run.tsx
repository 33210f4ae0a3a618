import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { useServices } from '../page/services';
import { Brand } from '../parts/brand';
import { Icon } from '../parts/shape';

/** The list before there is anything in it: what this is, in three sentences, and the one thing to do. */
export const FirstRun = (): JSX.Element => {
  const { open } = useServices();
  return (
    <div class="first-run">
      <Brand />
      <h1 tabIndex={-1}>{t('window.first-run.title')}</h1>
      <p>{t('window.first-run.watch')}</p>
      <p>{t('window.first-run.end')}</p>
      <p>{t('window.first-run.keep')}</p>
      <button type="button" class="primary" data-opens="add" onClick={() => open({ kind: 'add' })}>
        <Icon name="add" />
        {t('window.first-run.add')}
      </button>
    </div>
  );
};
